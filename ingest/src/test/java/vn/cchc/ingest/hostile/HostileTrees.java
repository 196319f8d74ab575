package vn.cchc.ingest.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.cchc.ingest.hostile.HostileFile.EITHER;
import static vn.cchc.ingest.hostile.HostileFile.REFUSED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Hostile JSON files of the national synchronisation, packed ones among them. */
final class HostileTrees {

  private static final String SOURCE = "dvcqg";
  private static final String GOOD =
      "{\"MaHoSo\":\"MP.709.H53-230103-00001\",\"TrangThaiHoSo\":\"4\",\"DonViXuLy\":\"TX Hòa Thành\",\"NgayTiepNhan\":\"20230103080000\"}";

  private final List<HostileFile> files = new ArrayList<>();
  private int number;

  private HostileTrees() {}

  static List<HostileFile> all() throws IOException {
    HostileTrees trees = new HostileTrees();
    trees.values();
    trees.shapes();
    trees.depths();
    trees.packed();
    return trees.files;
  }

  private void add(String text, long records) {
    add(text.getBytes(UTF_8), ".json", records);
  }

  private void add(byte[] bytes, String suffix, long records) {
    files.add(HostileFile.of(SOURCE, "tree-" + ++number + suffix, bytes, records));
  }

  /** Every whitelisted member with every wrong kind of value. */
  private void values() {
    for (String member :
        List.of(
            "MaHoSo",
            "TrangThaiHoSo",
            "DonViXuLy",
            "NgayTiepNhan",
            "KenhThucHien",
            "MaTTHC",
            "NgayHenTra",
            "DanhSachHoSoBoSung")) {
      for (String value :
          List.of("null", "true", "1.0E12", "-1", "{\"a\":[1,2]}", "[[]]", "\"\\u0000\"", "\"\"")) {
        String own = GOOD.replaceFirst("\"" + member + "\":\"[^\"]*\"", "\"x\":1");
        add(
            "["
                + own.replaceFirst("}$", ",\"" + member + "\":" + value.replace("\\", "\\\\") + "}")
                + ","
                + GOOD
                + "]",
            2);
      }
      add(
          "["
              + GOOD.replaceFirst("}$", ",\"" + member + "\":\"1\",\"" + member + "\":\"2\"}")
              + "]",
          1);
    }
  }

  private void shapes() {
    for (String text :
        List.of(
            "",
            " ",
            "null",
            "1",
            "\"x\"",
            "true",
            "{}",
            "{\"data\":null}",
            "{\"data\":{}}",
            "{\"data\":\"x\"}",
            "{\"data\":[" + GOOD,
            "[" + GOOD + ",]",
            "[" + GOOD + "] x",
            "['a']",
            "[NaN]",
            "// x\n[" + GOOD + "]",
            "[" + GOOD + "][" + GOOD + "]",
            "{\"data\":[" + GOOD + "],\"data\":[]}",
            GOOD + "\nnot json\n",
            "<xml/>",
            "a,b\n1,2\n")) {
      add(text, REFUSED);
    }
    add("[]", EITHER);
    add("{\"data\":[]}", 0);
    add("[1,\"x\",null,true,[],{}]", EITHER);
    add("[" + GOOD + ",1,[" + GOOD + "]]", 3);
    add(GOOD + "\n\n" + GOOD + "\n", 2);
    add("\uFEFF[" + GOOD + "]", 1);
    add(("[" + GOOD + "]").getBytes(UTF_16), ".json", 1);
    add("[" + GOOD.replace("TX Hòa Thành", "\\ud800") + "]", EITHER);
    byte[] spoilt = ("[" + GOOD + "]").getBytes(UTF_8);
    spoilt[spoilt.length - 60] = (byte) 0xc3;
    add(spoilt, ".json", REFUSED);
  }

  private void depths() {
    for (String open : List.of("[", "{\"a\":")) {
      String deep = open.repeat(10_000);
      add(deep, REFUSED);
      add("[{\"x\":" + deep, REFUSED);
    }
    files.add(
        new HostileFile(
            SOURCE,
            "huge-text.json",
            out -> {
              out.write("[{\"MaHoSo\":\"".getBytes(UTF_8));
              byte[] block = new byte[1 << 20];
              Arrays.fill(block, (byte) 'x');
              for (int i = 0; i < 100; i++) {
                out.write(block);
              }
              out.write("\"}]".getBytes(UTF_8));
            },
            REFUSED));
  }

  private void packed() throws IOException {
    byte[] whole = gzip(("[" + (GOOD + ",").repeat(200) + GOOD + "]").getBytes(UTF_8));
    add(whole, ".json.gz", 201);
    for (int cut = 1; cut <= 10; cut++) {
      add(Arrays.copyOf(whole, whole.length * cut / 11), ".json.gz", REFUSED);
    }
    add(gzip(whole), ".json.gz", REFUSED);
    byte[] damaged = whole.clone();
    damaged[damaged.length - 6] ^= 0x55;
    add(damaged, ".json.gz", REFUSED);
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.write(gzip((GOOD + "\n").getBytes(UTF_8)));
    two.write(gzip((GOOD + "\n").getBytes(UTF_8)));
    add(two.toByteArray(), ".ndjson.gz", 2);
    files.add(
        new HostileFile(
            SOURCE,
            "bomb.json.gz",
            out -> {
              GZIPOutputStream gzip = new GZIPOutputStream(out);
              byte[] block = new byte[1 << 20];
              Arrays.fill(block, (byte) ' ');
              for (int i = 0; i < 1_000; i++) {
                gzip.write(block);
              }
              gzip.finish();
            },
            REFUSED));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
