package vn.cchc.ingest.format.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.ingest.format.sheet.TestWorkbook.HEAD;
import static vn.cchc.ingest.format.sheet.TestWorkbook.row;
import static vn.cchc.ingest.format.sheet.TestWorkbook.rowOf;
import static vn.cchc.ingest.format.sheet.TestWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.source.SourceSpec;

class HostileWorkbookTest {

  private static final SourceSpec SPEC = Read.figures("Mã");
  private static final SheetLimits SMALL =
      new SheetLimits(1 << 20, 1 << 20, 12, 3 << 20, 100, 1 << 20, 3, 20, 50, 1000, 10, 5000, 5);

  private static TestWorkbook honest() {
    return new TestWorkbook().sheet("S", row(1, "Mã"), row(2, "x"));
  }

  private static void assertRefused(byte[] bytes, String code, String message) {
    assertThatThrownBy(() -> Read.of(() -> new ByteArrayInputStream(bytes), SPEC, SMALL))
        .isInstanceOfSatisfying(
            CchcException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.kind()).isEqualTo(ErrorKind.USER_INPUT);
            })
        .hasMessageContaining(message)
        .hasMessageStartingWith(Read.NAME)
        .hasMessageEndingWith("nothing of it was loaded")
        .message()
        .hasLineCount(1);
  }

  @Test
  void anHonestWorkbookPassesTheSmallLimits() {
    byte[] bytes =
        honest()
            .part("xl/vbaProject.bin", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
            .bytes();
    assertThat(Read.of(() -> new ByteArrayInputStream(bytes), SPEC, SMALL).records())
        .containsExactly("2: x");
  }

  @Test
  void bytesAreCountedAsTheyComeOut() {
    TestWorkbook parts = honest();
    for (int i = 0; i < 4; i++) {
      parts.part("xl/media/" + i, new byte[1_000_000]);
    }
    assertRefused(parts.bytes(), "I-030", "more bytes unpacked, more than the 3145728 allowed");
    assertRefused(
        honest().part("xl/media/a.png", new byte[2 << 20]).bytes(),
        "I-030",
        "times its size, more than the 100 allowed");
    assertRefused(new byte[(1 << 20) + 1], "I-030", "more bytes");
  }

  @Test
  void aSizeThatLiesChangesNothing() {
    byte[] bytes = honest().part("xl/media/a.png", new byte[8 << 20]).bytes();
    int central = lastIndexOf(bytes, "xl/media/a.png".getBytes(UTF_8)) - 46;
    for (int i = 24; i < 28; i++) {
      bytes[central + i] = i == 24 ? (byte) 10 : 0;
    }
    assertThatThrownBy(() -> Read.of(() -> new ByteArrayInputStream(bytes), SPEC, SMALL))
        .isInstanceOf(CchcException.class);
  }

  @Test
  void moreThanAWorkbookMayHoldIsRefused() {
    TestWorkbook many = honest();
    for (int i = 0; i < 10; i++) {
      many.part("xl/x" + i + ".xml", "<a/>");
    }
    assertRefused(many.bytes(), "I-030", "15 parts, more than the 12 allowed");
    TestWorkbook sheets = honest();
    for (int i = 0; i < 3; i++) {
      sheets.sheet("T" + i, row(1, "y"));
    }
    assertRefused(sheets.bytes(), "I-030", "more sheets, more than the 3 allowed");
    String[] rows = new String[21];
    for (int i = 0; i < 21; i++) {
      rows[i] = row(i + 1, "Mã");
    }
    assertRefused(new TestWorkbook().sheet("S", rows).bytes(), "I-030", "a sheet with more rows");
    assertRefused(
        new TestWorkbook().sheet("S", row(1, "Mã"), rowOf(2, text("AY2", "x"))).bytes(),
        "I-030",
        "a row with more columns, more than the 50 allowed");
    assertRefused(
        new TestWorkbook().sheet("S", row(1, "Mã"), rowOf(2, text("ZZZZZZ2", "x"))).bytes(),
        "I-030",
        "a row with more columns");
    assertRefused(
        new TestWorkbook().sheet("S", row(1, "Mã"), row(2, "y".repeat(1001))).bytes(),
        "I-030",
        "a cell with more characters, more than the 1000 allowed");
    assertRefused(
        honest()
            .shared(Collections.nCopies(11, "<si><t>a</t></si>").toArray(new String[0]))
            .bytes(),
        "I-030",
        "more texts, more than the 10 allowed");
    assertRefused(
        honest()
            .shared(
                Collections.nCopies(6, "<si><t>%s</t></si>".formatted("a".repeat(999)))
                    .toArray(new String[0]))
            .bytes(),
        "I-030",
        "more characters in its texts");
    assertRefused(
        honest().shared("<si>" + "<r><t>aaaaaaaaaa</t></r>".repeat(101) + "</si>").bytes(),
        "I-030",
        "a cell with more characters");
    assertRefused(
        new TestWorkbook()
            .sheetWith("S", "", "<mergeCell ref=\"A1:B1\"/>".repeat(6), row(1, "Mẫ"))
            .bytes(),
        "I-030",
        "more merged cells");
  }

  @Test
  void blankCellsFarToTheRightAreHonest() {
    assertThat(
            Read.of(
                    new TestWorkbook()
                        .sheet(
                            "S",
                            row(1, "Mã"),
                            rowOf(2, text("A2", "x") + "<c r=\"XFD2\" s=\"1\"/>")),
                    SPEC)
                .records())
        .containsExactly("2: x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.xml",
        "/etc/a.xml",
        "xl/../../a.xml",
        "xl\\a.xml",
        "C:a.xml",
        "xl/./a.xml",
        "a\nb.xml"
      })
  void namesThatLeadElsewhereAreRefused(String name) {
    assertRefused(
        honest().part(name, "<a/>").bytes(), "I-031", "a part whose name leads elsewhere");
  }

  @Test
  void oneNameForTwoPartsIsRefusedInAnySpelling() {
    assertRefused(
        honest().part("xl/WORKBOOK.xml", "<a/>").bytes(), "I-031", "two parts under one name");
    assertRefused(
        honest().part("xl/Hòa.xml", "<a/>").part("xl/Ho\u0300a.xml", "<a/>").bytes(),
        "I-031",
        "two parts under one name");
    byte[] twins = honest().part("xl/aaaa.xml", "<a/>").part("xl/bbbb.xml", "<b/>").bytes();
    byte[] same =
        new String(twins, ISO_8859_1).replace("xl/bbbb.xml", "xl/aaaa.xml").getBytes(ISO_8859_1);
    assertRefused(same, "I-031", "two parts under one name");
  }

  @Test
  void archivesAndDocumentsInsideAreRefused() throws IOException {
    String what = "an archive or a document inside";
    assertRefused(honest().part("xl/embeddings/b.xlsx", honest().bytes()).bytes(), "I-031", what);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[100]);
    }
    assertRefused(honest().part("xl/media/a.png", packed.toByteArray()).bytes(), "I-031", what);
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4};
    assertRefused(honest().part("xl/embeddings/o.bin", ole).bytes(), "I-031", what);
  }

  @Test
  void encryptedPartsAreRefused() {
    byte[] bytes = honest().bytes();
    int central = lastIndexOf(bytes, "xl/workbook.xml".getBytes(UTF_8)) - 46;
    bytes[central + 8] |= 1;
    assertRefused(bytes, "I-031", "encrypted parts");
  }

  @Test
  void aDocumentTypeIsRefusedInEveryPartAndEncoding() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><a>&b;</a>";
    assertRefused(
        honest().part("docProps/core.xml", bomb).bytes(), "I-031", "document type definition");
    assertRefused(
        honest().part("xl/worksheets/_rels/a.rels", bomb).bytes(), "I-031", "document type");
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      assertRefused(
          honest().part("xl/a.xml", bomb.getBytes(charset)).bytes(), "I-031", "document type");
    }
    String spread = HEAD + "<!--" + "x".repeat((1 << 16) - HEAD.length() - 8) + "-->" + bomb;
    assertRefused(honest().part("xl/a.xml", spread).bytes(), "I-031", "document type");
  }

  @Test
  void nothingOutsideAWorkbookIsEverAskedFor() throws IOException {
    try (ServerSocket canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + canary.getLocalPort() + "/x.dtd";
      String xml = "<!DOCTYPE a SYSTEM \"" + url + "\" [<!ENTITY x SYSTEM \"" + url + "\">]>";
      assertRefused(
          honest().main(main -> main.replace("<workbook ", xml + "<workbook ")).bytes(),
          "I-031",
          "document type");
      assertThatThrownBy(() -> readAlone(xml + "<a>&x;</a>"))
          .as("the parser by itself")
          .hasMessageContaining("document type");
      assertThatThrownBy(() -> readAlone("<a>&x;</a>")).isInstanceOf(CchcException.class);
      canary.setSoTimeout(1);
      assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static void readAlone(String xml) {
    try (XmlPart part =
        new XmlPart(Read.NAME, "a.xml", new ByteArrayInputStream(xml.getBytes(UTF_8)))) {
      while (part.advance()) {
        if (part.begins("a")) {
          part.readText(new StringBuilder(), 100);
        }
      }
    }
  }

  @Test
  void deepOrCrowdedElementsAreRefused() {
    assertThatThrownBy(() -> readAlone("<b>".repeat(100)))
        .hasMessageContaining("is damaged (a.xml");
    StringBuilder attributes = new StringBuilder("<a");
    for (int i = 0; i < 300; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    assertThatThrownBy(() -> readAlone(attributes + "/>")).hasMessageContaining("is damaged");
    assertThatThrownBy(() -> readAlone("<a b=\"" + "x".repeat(70_000) + "\"/>"))
        .hasMessageContaining("is damaged");
  }

  @Test
  void damagedWorkbooksAreRefusedWithThePlace() {
    assertRefused(
        honest().main(main -> main.replace("</workbook>", "")).bytes(),
        "I-033",
        "xl/workbook.xml, line 2");
    byte[] whole = honest().bytes();
    assertRefused(
        java.util.Arrays.copyOf(whole, whole.length - 30),
        "I-033",
        "the archive cannot be unpacked");
    assertRefused(
        new TestWorkbook()
            .sheet("S", row(1, "Mã"), rowOf(2, "<c r=\"A2\" t=\"s\"><v>7</v></c>"))
            .bytes(),
        "I-033",
        "xl/worksheets/sheet1.xml, line 2");
    assertRefused(
        new TestWorkbook()
            .sheet("S", row(1, "Mã"), rowOf(2, "<c r=\"A2\" t=\"s\"><v>x</v></c>"))
            .bytes(),
        "I-033",
        "sheet1.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><table><tr><td>Mã</td></tr></table>|a web page (HTML)",
        "\u00ef\u00bb\u00bf<table border=1>|a web page (HTML)",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">|an XML spreadsheet of 2003",
        "<?xml version=\"1.0\"?><a/>|an XML file",
        "Mã,Tên\r\n1,2|plain text",
        "%PDF-1.7|a PDF",
        "\u001f\u008b\u0008|a packed archive",
        "|empty"
      })
  void whatOnlyBearsTheNameOfAWorkbookIsNamed(String contentAndName) {
    int bar = contentAndName.lastIndexOf('|');
    assertRefused(
        contentAndName.substring(0, bar).getBytes(ISO_8859_1),
        "I-032",
        "is " + contentAndName.substring(bar + 1));
  }

  @Test
  void otherOfficeFilesAreNamed() throws IOException {
    assertRefused(zip("xl/workbook.bin"), "I-032", "a binary workbook (.xlsb)");
    assertRefused(zip("mimetype", "content.xml"), "I-032", "an OpenDocument file (.ods)");
    assertRefused(zip("word/document.xml"), "I-032", "a text document (.docx)");
    assertRefused(zip("a.txt"), "I-032", "a ZIP archive without xl/workbook.xml");
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new java.util.zip.ZipEntry(name));
        zip.write('x');
      }
    }
    return out.toByteArray();
  }

  @Test
  void aCopyOfTheContentIsRemovedAlsoAfterARefusal() throws IOException {
    long before = copies();
    Read.of(honest(), SPEC);
    assertRefused(honest().part("../x", "").bytes(), "I-031", "leads elsewhere");
    assertThat(copies()).isEqualTo(before);
  }

  private static long copies() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().endsWith(".sheet")).count();
    }
  }

  private static int lastIndexOf(byte[] bytes, byte[] name) {
    String all = new String(bytes, ISO_8859_1);
    String wanted = new String(name, ISO_8859_1);
    return all.lastIndexOf(wanted);
  }
}
