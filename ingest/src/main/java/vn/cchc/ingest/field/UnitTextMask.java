package vn.cchc.ingest.field;

import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/**
 * What of an unknown unit text may be kept: it is free text, so it is kept only when it looks like
 * the name of an office and holds no number longer than two digits.
 */
final class UnitTextMask {

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(ubnd|ủy ban|bộ phận|sở|ban|phòng|văn phòng|trung tâm|chi nhánh|thành phố|tp|thị xã|tx|thị trấn"
              + "|tt|huyện|quận|phường|xã|tỉnh|đặc khu|[hqpx]\\.).{0,90}$");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3}");

  private UnitTextMask() {}

  static String of(String text) {
    String clean = VietnameseText.clean(text);
    boolean office = OFFICE.matcher(VietnameseText.canonical(text)).matches();
    return office && !LONG_NUMBER.matcher(clean).find()
        ? "'" + clean + "'"
        : "(ẩn " + clean.length() + " ký tự)";
  }
}
