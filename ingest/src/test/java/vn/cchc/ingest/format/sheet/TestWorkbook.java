package vn.cchc.ingest.format.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes workbooks part by part, also such as no spreadsheet program would; same bytes each time.
 */
final class TestWorkbook {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private record Tab(String name, String attributes, String xml) {}

  private final List<Tab> tabs = new ArrayList<>();
  private final Map<String, byte[]> extra = new LinkedHashMap<>();
  private final List<String> shared = new ArrayList<>();
  private String properties = "";
  private UnaryOperator<String> main = xml -> xml;

  /** Text of a cell that stands in the cell itself. */
  static String text(String ref, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(ref, escaped(text));
  }

  /** A number with a style: 0 none, 1 date and time, 2 date. */
  static String number(String ref, String raw, int style) {
    return "<c r=\"%s\" s=\"%s\"><v>%s</v></c>".formatted(ref, style, raw);
  }

  /** A row of texts from column A; null leaves a cell out. */
  static String row(long number, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        cells.append(text(column(i) + number, texts[i]));
      }
    }
    return rowOf(number, cells.toString());
  }

  static String rowOf(long number, String cells) {
    return "<row r=\"%s\">%s</row>".formatted(number, cells);
  }

  static String column(int index) {
    return index < 26
        ? String.valueOf((char) ('A' + index))
        : column(index / 26 - 1) + (char) ('A' + index % 26);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  TestWorkbook sheet(String name, String... rows) {
    return sheetWith(name, "", "", rows);
  }

  /** A sheet with attributes in the main part and elements after its rows. */
  TestWorkbook sheetWith(String name, String attributes, String after, String... rows) {
    tabs.add(
        new Tab(
            name,
            attributes,
            HEAD
                + "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
                    .formatted(MAIN, String.join("", rows), after)));
    return this;
  }

  TestWorkbook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  TestWorkbook part(String name, byte[] content) {
    extra.put(name, content);
    return this;
  }

  TestWorkbook part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds {@code <si>} elements to the common table of texts. */
  TestWorkbook shared(String... items) {
    shared.addAll(List.of(items));
    return this;
  }

  /** Changes the main part. */
  TestWorkbook main(UnaryOperator<String> change) {
    main = change;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out);
    return out.toByteArray();
  }

  Path write(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(OutputStream out) {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "xl/_rels/workbook.xml.rels", relations().getBytes(StandardCharsets.UTF_8));
      add(zip, "xl/workbook.xml", main.apply(workbook()).getBytes(StandardCharsets.UTF_8));
      add(zip, "xl/styles.xml", styles().getBytes(StandardCharsets.UTF_8));
      add(
          zip,
          "xl/sharedStrings.xml",
          (HEAD + "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, String.join("", shared)))
              .getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < tabs.size(); i++) {
        add(
            zip,
            "xl/worksheets/sheet" + (i + 1) + ".xml",
            tabs.get(i).xml.getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> part : extra.entrySet()) {
        add(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2023, 4, 1, 6, 0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String relations() {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 1; i <= tabs.size(); i++) {
      xml.append(
          "<Relationship Id=\"rId%s\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%s.xml\"/>"
              .formatted(i, OFFICE, i));
    }
    xml.append(
        "<Relationship Id=\"s\" Type=\"%s/styles\" Target=\"/xl/styles.xml\"/>".formatted(OFFICE));
    xml.append(
        "<Relationship Id=\"t\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>"
            .formatted(OFFICE));
    xml.append(
        "<Relationship Id=\"x\" Type=\"%s/externalLink\" Target=\"http://127.0.0.1:1/x\" TargetMode=\"External\"/>"
            .formatted(OFFICE));
    return xml.append("</Relationships>").toString();
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append(
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>".formatted(MAIN, OFFICE, properties));
    for (int i = 0; i < tabs.size(); i++) {
      xml.append(
          "<sheet name=\"%s\" sheetId=\"%s\" %s r:id=\"rId%s\"/>"
              .formatted(escaped(tabs.get(i).name), i + 1, tabs.get(i).attributes, i + 1));
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private static String styles() {
    return HEAD
        + """
        <styleSheet xmlns="%s"><numFmts count="2">
        <numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm:ss"/>
        <numFmt numFmtId="165" formatCode="[Red]&quot;d&quot;0.00"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>
        </styleSheet>"""
            .formatted(MAIN);
  }
}
