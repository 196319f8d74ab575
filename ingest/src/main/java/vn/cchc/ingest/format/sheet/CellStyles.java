package vn.cchc.ingest.format.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles of a workbook show a number as a date. */
final class CellStyles {

  private static final int LONGEST_FORMAT = 255;

  private final BitSet dates = new BitSet();

  private CellStyles() {}

  /** A workbook without styles. */
  static CellStyles none() {
    return new CellStyles();
  }

  static CellStyles read(XmlPart xml) {
    CellStyles styles = new CellStyles();
    Map<Integer, String> formats = new HashMap<>();
    boolean inCells = false;
    int style = 0;
    while (xml.advance()) {
      if (xml.begins("numFmt")) {
        String code = xml.attribute("formatCode");
        if (code != null && code.length() <= LONGEST_FORMAT) {
          formats.put(XlsxWorkbook.number(xml, "numFmtId", -1), code);
        }
      } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
        inCells = xml.begins("cellXfs");
      } else if (inCells && xml.begins("xf")) {
        int format = XlsxWorkbook.number(xml, "numFmtId", 0);
        styles.dates.set(style++, isDate(format, formats.get(format)));
      }
    }
    return styles;
  }

  /** Whether a number format shows days or times; the East Asian ones have no code. */
  static boolean isDate(int format, String declared) {
    if ((format >= 27 && format <= 36) || (format >= 50 && format <= 58)) {
      return true;
    }
    String code = declared == null ? BuiltinFormats.getBuiltinFormat(format) : declared;
    return code != null && DateUtil.isADateFormat(format, code);
  }

  /** Whether the style of this number shows a date. */
  boolean showsDate(int style) {
    return style >= 0 && dates.get(style);
  }
}
