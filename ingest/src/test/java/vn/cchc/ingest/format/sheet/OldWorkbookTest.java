package vn.cchc.ingest.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.SourceSpec;

/** Family "07a/BTP": an .xls with an empty first column, merged headings and a numbering row. */
class OldWorkbookTest {

  private static final SourceSpec SPEC =
      Read.figures("Đơn vị", "Số hồ sơ / Tiếp nhận", "Số hồ sơ / Đã giải quyết", "Cập nhật");

  private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static void put(HSSFSheet sheet, int row, String... texts) {
    Row cells = sheet.createRow(row);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        cells.createCell(i).setCellValue(texts[i]);
      }
    }
  }

  private static HSSFWorkbook form() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    put(workbook.createSheet("Nháp"), 0, "Đơn vị");
    workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
    HSSFSheet sheet = workbook.createSheet("07a");
    workbook.setActiveSheet(1);
    put(sheet, 0, null, "Biểu 07a/BTP");
    put(sheet, 2, null, "STT", "Đơn vị", "Số hồ sơ", null, "Cập nhật");
    put(sheet, 3, null, null, null, "Tiếp nhận", "Đã giải quyết");
    put(sheet, 4, null, "(1)", "(2)", "(3)", "(4)", "(5)");
    for (String block : new String[] {"B3:B4", "C3:C4", "D3:E3", "F3:F4"}) {
      sheet.addMergedRegion(CellRangeAddress.valueOf(block));
    }
    put(sheet, 5, null, "1.2.3", "UBND xã A");
    Row row = sheet.getRow(5);
    row.createCell(3).setCellValue(1234);
    row.createCell(4).setCellFormula("D6-34");
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    row.createCell(5).setCellValue(44929);
    row.getCell(5).setCellStyle(date);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    put(sheet, 6, null, "2", "UBND xã B", "1.234");
    sheet.getRow(6).createCell(4).setCellErrorValue(FormulaError.REF);
    sheet.getRow(6).createCell(5).setCellValue(true);
    put(sheet, 7, null, null, "TỔNG CỘNG", "2468");
    return workbook;
  }

  @Test
  void readsTheFormLikeAnyOther() throws IOException {
    Read read = Read.of(bytes(form()), SPEC);
    assertThat(read.records())
        .containsExactly("6: UBND xã A|1234|1200|03/01/2023", "7: UBND xã B|1.234|#REF!|TRUE");
    assertThat(read.facts().passedOver()).containsOnlyKeys("title", "numbering", "total");
  }

  @Test
  void datesInTheSystemOf1904() throws IOException {
    HSSFWorkbook workbook = form();
    workbook.getInternalWorkbook().getRecords().stream()
        .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
        .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
        .forEach(record -> record.setWindowing((short) 1));
    assertThat(Read.of(bytes(workbook), SPEC).records().get(0)).endsWith("|04/01/2027");
  }

  @Test
  void aPasswordIsNamed() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
    try {
      byte[] bytes = bytes(form());
      Biff8EncryptionKey.setCurrentUserPassword(null);
      assertThatThrownBy(() -> Read.of(bytes, SPEC))
          .hasMessageContaining("is protected by a password");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThatThrownBy(() -> Read.of(container("EncryptedPackage"), SPEC))
        .hasMessageContaining("is protected by a password");
    assertThatThrownBy(() -> Read.of(container("WordDocument"), SPEC))
        .hasMessageContaining("is another old Office document");
  }

  private static byte[] container(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  @Test
  void anOldWorkbookBeyondItsLimitIsRefusedUnread() throws IOException {
    byte[] bytes = bytes(form());
    SheetLimits limits =
        new SheetLimits(1 << 20, 1000, 12, 1 << 20, 100, 1 << 20, 3, 20, 50, 1000, 10, 5000, 5);
    assertThatThrownBy(() -> Read.of(() -> new ByteArrayInputStream(bytes), SPEC, limits))
        .hasMessageContaining("bytes as .xls, more than the 1000 allowed");
  }

  @Test
  void damageNeverEndsInAnythingButARefusal() throws IOException {
    byte[] whole = bytes(form());
    java.util.Random random = new java.util.Random(20230401);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      for (int j = 0; j < 20; j++) {
        damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
      }
      try {
        Read.of(i % 3 == 0 ? java.util.Arrays.copyOf(damaged, 512 + i * 10) : damaged, SPEC);
      } catch (CchcException refused) {
        assertThat(refused).hasMessageStartingWith(Read.NAME);
      }
    }
  }
}
