package vn.cchc.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.text.legacy.TextEncoding;
import vn.cchc.model.unit.Unit;

/** Small files as one-stop systems export them, in any encoding, from a seed. */
final class SampleFiles {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final List<String> UNITS =
      CONF.units().all().stream().map(Unit::name).distinct().toList();
  private static final List<String> STATUSES =
      List.copyOf(CONF.source("dossier-list").statuses().keySet().stream().sorted().toList());
  private static final String HEADER =
      "Mã hồ sơ,Đơn vị tiếp nhận,Kênh tiếp nhận,Trạng thái,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý\r\n";

  private SampleFiles() {}

  /** A header and some rows. */
  static String csv(int seed, int rows) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < rows; i++) {
      text.append("MP.709.H53-230104-0000%s,\"UBND %s\",".formatted(i, unit(random)))
          .append(random.nextBoolean() ? "Trực tiếp" : "Trực tuyến")
          .append(",%s,04/01/2023 08:00:00,12/01/2023,\r\n".formatted(status(random)));
    }
    return text.toString();
  }

  /** An envelope with records whose member names are plain ASCII. */
  static String json(int seed, int records) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("{\"madonvi\":\"H53\",\"data\":[");
    for (int i = 0; i < records; i++) {
      text.append(i == 0 ? "" : ",\n")
          .append(
              "{\"MaHoSo\":\"MP.%s\",\"DonVi\":\"%s\",\"TrangThai\":\"%s\"}"
                  .formatted(i, unit(random), status(random)));
    }
    return text.append("]}").toString();
  }

  /** The bytes of a text, without a byte order mark. */
  static byte[] bytes(String text, TextEncoding encoding) {
    return encoding
        .legacy()
        .map(legacy -> legacy.encode(text))
        .orElseGet(() -> text.getBytes(encoding.charset().orElseThrow()));
  }

  /** The text as a Western program saves it as UTF-8 after reading it in the wrong encoding. */
  static byte[] typedWithFont(String text, TextEncoding font) {
    byte[] bytes = bytes(text, font);
    String seen = new String(bytes, StandardCharsets.ISO_8859_1);
    String western = new String(bytes, Charset.forName("windows-1252"));
    return (western.indexOf('\ufffd') < 0 ? western : seen).getBytes(StandardCharsets.UTF_8);
  }

  /** TCVN3 has no capitals with tone marks. */
  static String asRead(String text, TextEncoding encoding) {
    if (encoding != TextEncoding.TCVN3) {
      return text;
    }
    StringBuilder read = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(c -> "ĂÂÊÔƠƯĐ".contains(c) || c.codePointAt(0) < 0x80 ? c : c.toLowerCase(Locale.ROOT))
        .forEach(read::append);
    return read.toString();
  }

  private static String unit(Random random) {
    return UNITS.get(random.nextInt(UNITS.size()));
  }

  private static String status(Random random) {
    return STATUSES.get(random.nextInt(STATUSES.size()));
  }
}
