package vn.cchc.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.cchc.ingest.hostile.HostileFile.EITHER;
import static vn.cchc.ingest.hostile.HostileFile.REFUSED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hostile CSV files of the list of dossiers. */
final class HostileTables {

  private static final String SOURCE = "dossier-list";
  private static final String HEADER =
      "Mã hồ sơ,Đơn vị tiếp nhận,Trạng thái,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Kênh tiếp nhận";
  private static final String GOOD =
      "MP.709.H53-230103-00001,UBND TX Hòa Thành,Đang xử lý,03/01/2023 08:00:00,,,Trực tiếp";

  private final List<HostileFile> files = new ArrayList<>();
  private int number;

  private HostileTables() {}

  static List<HostileFile> all() throws IOException {
    HostileTables tables = new HostileTables();
    tables.values();
    tables.dates();
    tables.quotes();
    tables.shapes();
    tables.encodings();
    tables.names();
    tables.sizes();
    return tables.files;
  }

  private void add(String body, long records) {
    files.add(
        HostileFile.of(
            SOURCE,
            "table-" + ++number + ".csv",
            (HEADER + "\r\n" + body).getBytes(UTF_8),
            records));
  }

  private static String row(String code, String unit, String status, String received, String due) {
    return String.join(",", code, unit, status, received, due, "", "Trực tiếp") + "\r\n";
  }

  /** Values that execute, walk, overflow or deceive; each in every column. */
  private void values() {
    for (String value :
        List.of(
            "=cmd|'/C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "'; DROP TABLE dossier; --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "${jndi:ldap://127.0.0.1/a}",
            "1.23E+17",
            "1E400",
            "-1",
            "\u0000\u0000",
            "a\u0000b",
            "\u202Egnp.exe",
            "\u200B\u200D\uFEFF",
            "\uD83D\uDE00".repeat(50),
            "%s%n%x",
            "NaN",
            "\u0007\u0008\u001B[31m",
            "#REF!",
            "Hồ sơ".repeat(2_000))) {
      String cell = '"' + value.replace("\"", "\"\"") + '"';
      add(
          row(cell, "UBND TX Hòa Thành", "Đang xử lý", "03/01/2023 08:00:00", "")
              + row("MP.2", cell, "Đang xử lý", "03/01/2023 08:00:00", "")
              + row("MP.3", "UBND TX Hòa Thành", cell, "03/01/2023 08:00:00", "")
              + row("MP.4", "UBND TX Hòa Thành", "Đang xử lý", cell, "")
              + row("MP.5", "UBND TX Hòa Thành", "Đang xử lý", "03/01/2023 08:00:00", cell),
          value.indexOf('\u0000') < 0 ? 5 : EITHER);
    }
  }

  private void dates() {
    for (String date :
        List.of(
            "01/01/0001 00:00:00",
            "31/12/9999 23:59:59",
            "31/12/10000 00:00:00",
            "00/00/0000",
            "29/02/2023",
            "29/02/2024",
            "31/04/2023",
            "31/02/2023 08:00:00",
            "01/13/2023",
            "03/01/2023 24:00:00",
            "03/01/2023 23:59:60",
            "03/01/-2023",
            "44929",
            "2023-01-03T08:00:00Z",
            "03-01-2023",
            "٠٣/٠١/٢٠٢٣",
            "03/01/2023 08:00:00.999999999",
            "9999999999999999999999")) {
      add(
          row("MP.1", "UBND TX Hòa Thành", "Đang xử lý", date, "")
              + row("MP.2", "UBND TX Hòa Thành", "Đang xử lý", "03/01/2023", date),
          2);
    }
  }

  private void quotes() {
    add("\"MP.1,UBND TX Hòa Thành,Đang xử lý,03/01/2023,,,\r\n" + GOOD + "\r\n", EITHER);
    add(GOOD + "\r\nMP.2,\"UBND", EITHER);
    add("MP.\"1\",UBND TX Hòa Thành,Đang xử lý,03/01/2023,,,\r\n", 1);
    add("\"MP.\"\"1\",UBND TX Hòa Thành,Đang xử lý,03/01/2023,,,\r\n", 1);
    for (String end : List.of("\r\n", "\n", "\r", "\n\n", "\r\n\r\n", "\u2028")) {
      add(row("MP.1", "\"UBND" + end + "TX Hòa Thành\"", "Đang xử lý", "03/01/2023", ""), 1);
    }
    add(GOOD.replace(',', ';') + "\r\n", EITHER);
    add(GOOD.replace(',', '\t') + "\r\n", EITHER);
  }

  private void shapes() {
    add("", 0);
    add(GOOD, 1);
    add(GOOD + "\n" + GOOD + "\r" + GOOD + "\r\n", 3);
    add((GOOD + "\r\n").repeat(500), 500);
    add(GOOD + ",thừa\r\n" + GOOD + "\r\n", 2);
    add("MP.1,UBND TX Hòa Thành\r\n" + GOOD + "\r\n", 2);
    add(",,,,,,\r\n".repeat(50) + GOOD + "\r\n", EITHER);
    add("\r\n".repeat(20_000) + GOOD + "\r\n", 1);
    for (String content :
        List.of(
            "",
            "\n",
            " ",
            ",",
            "\uFEFF",
            "\uFEFF\uFEFF",
            HEADER.substring(20),
            "x".repeat(9_000))) {
      files.add(
          HostileFile.of(SOURCE, "shape-" + ++number + ".csv", content.getBytes(UTF_8), REFUSED));
    }
    files.add(
        HostileFile.of(
            SOURCE,
            "twice-" + ++number + ".csv",
            (HEADER + ",Mã hồ sơ\r\n" + GOOD + ",x\r\n").getBytes(UTF_8),
            REFUSED));
  }

  private void encodings() throws IOException {
    byte[] good = (HEADER + "\r\n" + GOOD + "\r\n").getBytes(UTF_8);
    for (int at : new int[] {2, good.length / 2, good.length - 3}) {
      byte[] spoilt = good.clone();
      spoilt[at] = (byte) 0xff;
      files.add(HostileFile.of(SOURCE, "bytes-" + ++number + ".csv", spoilt, REFUSED));
    }
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(good);
    mixed.write("MP.2,UBND TX Hòa Thành,Đang xử lý,03/01/2023,,,\r\n".getBytes(ISO_8859_1));
    files.add(HostileFile.of(SOURCE, "mixed-" + ++number + ".csv", mixed.toByteArray(), REFUSED));
    files.add(
        HostileFile.of(
            SOURCE, "utf16-" + ++number + ".csv", (HEADER + "\r\n" + GOOD).getBytes(UTF_16), 1));
    byte[] cesu = {'M', (byte) 0xed, (byte) 0xa0, (byte) 0x80};
    files.add(HostileFile.of(SOURCE, "surrogate-" + ++number + ".csv", join(good, cesu), REFUSED));
    byte[] noise = new byte[5_000];
    new java.util.Random(7).nextBytes(noise);
    files.add(HostileFile.of(SOURCE, "noise-" + ++number + ".csv", noise, REFUSED));
    files.add(HostileFile.of(SOURCE, "zeros-" + ++number + ".csv", new byte[5_000], REFUSED));
  }

  /** Names that would walk out of folders or run, if ever used as they are. */
  private void names() {
    for (String name :
        List.of(
            "..%2f..%2fetc%2fpasswd.csv",
            "....--....--x.csv",
            "-rf.csv",
            "$(touch pwned).csv",
            "a;b|c&d.csv",
            "'quote'\"double\".csv",
            "tab\tname.csv",
            "line\nbreak.csv",
            "\u202Evsc.csv",
            "tên có dấu cách.csv",
            "CON.csv",
            "*.csv",
            "~root.csv",
            "n".repeat(240) + ".csv")) {
      files.add(
          HostileFile.of(
              SOURCE,
              name,
              (HEADER + "\r\n" + GOOD.replace("00001", "1" + ++number) + "\r\n").getBytes(UTF_8),
              1));
    }
  }

  private void sizes() {
    files.add(
        new HostileFile(
            SOURCE,
            "million-columns.csv",
            out -> {
              out.write(HEADER.getBytes(UTF_8));
              for (int i = 0; i < 1_000_000; i++) {
                out.write((",c" + i).getBytes(UTF_8));
              }
              out.write(("\r\n" + GOOD + "\r\n").getBytes(UTF_8));
            },
            EITHER));
    files.add(
        new HostileFile(
            SOURCE,
            "huge-cell.csv",
            out -> {
              out.write((HEADER + "\r\n\"").getBytes(UTF_8));
              byte[] block = new byte[1 << 20];
              Arrays.fill(block, (byte) 'x');
              for (int i = 0; i < 100; i++) {
                out.write(block);
              }
              out.write(("\"" + GOOD.substring(GOOD.indexOf(',')) + "\r\n").getBytes(UTF_8));
            },
            REFUSED));
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
