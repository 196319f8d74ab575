package vn.cchc.ingest.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.cchc.ingest.hostile.HostileFile.REFUSED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hostile workbooks: zip archives that are none, walk, explode or call outside. */
final class HostileArchives {

  private static final String SOURCE = "dossier-list-xlsx";
  private static final String TYPES = "[Content_Types].xml";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private HostileArchives() {}

  static List<HostileFile> all() throws IOException {
    List<HostileFile> files = new ArrayList<>();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("not-a-zip", "xin chào".getBytes(UTF_8));
    parts.put("empty", new byte[0]);
    parts.put("html", "<html><table><tr><td>1</td></tr></table></html>".getBytes(UTF_8));
    parts.put("xml-2003", "<?xml version=\"1.0\"?><Workbook/>".getBytes(UTF_8));
    parts.put("ole-garbage", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3});
    parts.put("no-workbook", zip(Map.of("readme.txt", "x".getBytes(UTF_8))));
    parts.put("xxe", workbook("<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:1/\">]>", "&x;"));
    parts.put("laughs", workbook(laughs(), "&l9;"));
    parts.put(
        "parameter-entity",
        workbook("<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///etc/passwd\">%x;]>", ""));
    parts.put("walks-up", with("../../evil.sh", "x".getBytes(UTF_8)));
    parts.put("absolute", with("/etc/cron.d/x", "x".getBytes(UTF_8)));
    parts.put("backslash", with("..\\..\\evil", "x".getBytes(UTF_8)));
    parts.put("nested-zip", with("xl/embeddings/a.zip", zip(Map.of("b", new byte[10]))));
    parts.put("bomb", with("xl/media/x.bin", new byte[64 << 20]));
    byte[] good = workbook("", "");
    for (int cut = 1; cut <= 6; cut++) {
      parts.put("cut-" + cut, Arrays.copyOf(good, good.length * cut / 7));
    }
    parts.put("same-entry-by-case", with("XL/WORKBOOK.XML", "x".getBytes(UTF_8)));
    parts.forEach(
        (name, bytes) -> files.add(HostileFile.of(SOURCE, name + ".xlsx", bytes, REFUSED)));
    return files;
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      text.append("<!ENTITY l").append(i).append(" \"");
      text.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return text.append("]>").toString();
  }

  private static byte[] workbook(String prologue, String cell) throws IOException {
    return zip(base(prologue, cell));
  }

  private static byte[] with(String name, byte[] content) throws IOException {
    Map<String, byte[]> parts = base("", "");
    parts.put(name, content);
    return zip(parts);
  }

  private static Map<String, byte[]> base(String prologue, String cell) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(TYPES, "<Types/>".getBytes(UTF_8));
    parts.put(WORKBOOK, "<workbook><sheets/></workbook>".getBytes(UTF_8));
    parts.put(
        SHEET,
        ("<?xml version=\"1.0\"?>"
                + prologue
                + "<worksheet><sheetData>"
                + cell
                + "</sheetData></worksheet>")
            .getBytes(UTF_8));
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
