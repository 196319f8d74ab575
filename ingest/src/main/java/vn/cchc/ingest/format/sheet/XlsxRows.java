package vn.cchc.ingest.format.sheet;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.table.RowSource;
import vn.cchc.ingest.format.table.SheetRow;

/** The rows of an .xlsx sheet, one in memory at a time. */
final class XlsxRows implements RowSource {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final String fileName;
  private final XmlPart xml;
  private final SharedTexts texts;
  private final CellStyles styles;
  private final CellTexts numbers;
  private final SheetLimits limits;
  private final StringBuilder text = new StringBuilder();
  private String[] cells = new String[32];
  private int width;
  private long number;
  private int count;
  private boolean finished;

  XlsxRows(
      String fileName,
      XmlPart xml,
      SharedTexts texts,
      CellStyles styles,
      CellTexts numbers,
      SheetLimits limits) {
    this.fileName = fileName;
    this.xml = xml;
    this.texts = texts;
    this.styles = styles;
    this.numbers = numbers;
    this.limits = limits;
  }

  /** A text with its characters in place of {@code _x000D_}. */
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }

  @Override
  public SheetRow next() {
    while (!finished && xml.advance()) {
      if (xml.begins("row")) {
        return row();
      }
      finished = xml.ends("sheetData");
    }
    return null;
  }

  private SheetRow row() {
    if (++count > limits.rows()) {
      throw IngestErrors.overLimit(fileName, "a sheet with more rows", limits.rows());
    }
    number = Math.max(number + 1, XlsxWorkbook.number(xml, "r", 0));
    width = 0;
    int column = CellNames.NONE;
    while (xml.advance() && !xml.ends("row")) {
      if (xml.begins("c")) {
        String name = xml.attribute("r");
        column = name == null ? column + 1 : CellNames.column(name);
        put(column, cell());
      }
    }
    String[] row = Arrays.copyOf(cells, width);
    Arrays.fill(cells, 0, width, null);
    return new SheetRow(number, row);
  }

  private void put(int column, String value) {
    if (value == null || value.isBlank()) {
      return;
    }
    if (column < 0) {
      throw xml.broken();
    }
    if (column >= limits.columns()) {
      throw IngestErrors.overLimit(fileName, "a row with more columns", limits.columns());
    }
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
    }
    cells[column] = value;
    width = Math.max(width, column + 1);
  }

  private String cell() {
    String type = xml.attribute("t");
    int style = XlsxWorkbook.number(xml, "s", CellNames.NONE);
    boolean formula = false;
    boolean result = false;
    text.setLength(0);
    while (xml.advance() && !xml.ends("c")) {
      if (xml.begins("v") || xml.begins("is")) {
        result = true;
        xml.readText(text, limits.cellChars());
      } else if (xml.begins("f")) {
        formula = true;
      }
    }
    if (formula && !result) {
      return CellTexts.NO_RESULT;
    }
    return text.isEmpty() ? null : value(type == null ? "n" : type, style);
  }

  private String value(String type, int style) {
    String raw = text.toString();
    return switch (type) {
      case "s" -> shared(raw);
      case "n" -> numbers.number(raw, styles.showsDate(style));
      case "b" -> CellTexts.bool(raw.strip().equals("1") || raw.strip().equals("true"));
      case "str", "inlineStr" -> unescaped(raw);
      default -> raw;
    };
  }

  private String shared(String raw) {
    try {
      String shared = texts.get(Integer.parseInt(raw.strip()));
      if (shared != null) {
        return shared;
      }
    } catch (NumberFormatException e) {
      throw xml.broken();
    }
    throw xml.broken();
  }

  @Override
  public void close() {
    xml.close();
  }
}
