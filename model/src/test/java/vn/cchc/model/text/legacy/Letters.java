package vn.cchc.model.text.legacy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.unit.Unit;

/** Vietnamese to try encodings on. */
final class Letters {

  private static final String SMALL =
      "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

  private Letters() {}

  /** The 134 letters beyond ASCII, small and capital. */
  static List<String> all() {
    return Stream.concat(SMALL.chars().boxed(), SMALL.toUpperCase(Locale.ROOT).chars().boxed())
        .map(Character::toString)
        .toList();
  }

  /** Names of units of the shipped catalogues. */
  static List<String> unitNames() {
    return TestConf.SHIPPED.units().all().stream().map(Unit::name).distinct().toList();
  }

  /** The text as a Western program shows its bytes. */
  static String seen(LegacyEncoding encoding, String text) {
    StringBuilder seen = new StringBuilder();
    for (byte b : encoding.encode(text)) {
      char c = Cp1252View.charOf(b);
      seen.append(c == '\ufffd' ? (char) (b & 0xff) : c);
    }
    return seen.toString();
  }
}
