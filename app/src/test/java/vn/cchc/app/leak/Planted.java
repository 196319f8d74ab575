package vn.cchc.app.leak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/** Invented personal data that stands nowhere else, and how to find it again in any dress. */
final class Planted {

  static final String NAME = "Nguyễn Thị Mậtdanh";
  static final String PLAIN_NAME = "NGUYEN THI MATDANH";
  static final String ONE_WORD = "NguyenThiMatdanh";
  static final String CITIZEN_ID = "079199123457";
  static final String OLD_ID = "251234567";
  static final String PHONE = "0987612345";
  static final String PHONE_ABROAD = "+84 987.612.345";
  static final String EMAIL = "matdanh.rieng@vidu.example";
  static final String ADDRESS = "77/13 hẻm Rấtriêngtư, Tây Ninh";
  static final String FREE_TEXT = "Khiếunạiriêng của bà Mậtdanh, CCCD 079 199 123 457";
  static final String OFFICE = "Phòng tiếp dân - bà Nguyễn Thị Mậtdanh";

  /** What a careless system could write into any column. */
  static final List<String> TEXTS =
      List.of(
          NAME,
          PLAIN_NAME,
          ONE_WORD,
          Normalizer.normalize(NAME.toUpperCase(Locale.ROOT), Normalizer.Form.NFD),
          CITIZEN_ID,
          OLD_ID,
          PHONE,
          PHONE_ABROAD,
          EMAIL,
          ADDRESS,
          FREE_TEXT,
          OFFICE);

  /** What must not be found, folded: lower case, no marks, digits joined. */
  private static final List<String> TOKENS =
      List.of("matdanh", CITIZEN_ID, OLD_ID, "987612345", "rattriengtu", "khieunairieng");

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ .-](?=\\d)");

  private Planted() {}

  /** The tokens found in bytes, however encoded. */
  static Set<String> in(byte[] bytes) {
    Set<String> found = new TreeSet<>();
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (int start = 0; start < Math.min(2, bytes.length); start++) {
        found.addAll(in(new String(bytes, start, bytes.length - start, charset)));
      }
    }
    found.addAll(disguised(new String(bytes, StandardCharsets.ISO_8859_1)));
    return found;
  }

  /** The tokens found in a text. */
  static Set<String> in(String text) {
    String folded = VietnameseText.folded(text);
    String joined = BETWEEN_DIGITS.matcher(folded).replaceAll("");
    Set<String> found = new TreeSet<>();
    TOKENS.stream()
        .filter(token -> folded.contains(token) || joined.contains(token))
        .forEach(found::add);
    return found;
  }

  /** Base64 at each of its three offsets, and hex in both cases. */
  private static Set<String> disguised(String ascii) {
    Set<String> found = new TreeSet<>();
    String lower = ascii.toLowerCase(Locale.ROOT);
    for (String text : TEXTS) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        byte[] bytes = text.getBytes(charset);
        if (lower.contains(HexFormat.of().formatHex(bytes))) {
          found.add("hex of " + text);
        }
        for (int offset = 0; offset < 3; offset++) {
          byte[] shifted = new byte[offset + bytes.length];
          System.arraycopy(bytes, 0, shifted, offset, bytes.length);
          int whole = shifted.length / 3 * 3;
          String code = Base64.getEncoder().encodeToString(Arrays.copyOf(shifted, whole));
          if (ascii.contains(code.substring(offset == 0 ? 0 : 4))) {
            found.add("base64 of " + text);
          }
        }
      }
    }
    return found;
  }
}
