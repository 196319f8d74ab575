package vn.cchc.reports.view;

/** How a row of a table stands out; each is a style of the shared style template. */
public enum Emphasis {
  PLAIN("Row"),
  PART("RowPart"),
  PART_OF_PART("RowPartOfPart"),
  MEMO("RowMemo"),
  SPACE("RowSpace"),
  TOTAL("RowTotal"),
  SELF("RowSelf"),
  GAP("RowGap");

  private final String style;

  Emphasis(String style) {
    this.style = style;
  }

  /** The name in the style template. */
  public String style() {
    return style;
  }
}
