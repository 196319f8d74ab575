package vn.cchc.reports.jasper;

/** The one font family of all pages; its files are named in {@code fonts/families.xml}. */
final class Fonts {

  /** Has the widths of Times New Roman, which Nghị định 30/2020/NĐ-CP asks for. */
  static final String FAMILY = "Liberation Serif";

  private Fonts() {}
}
