package vn.cchc.ingest.format.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.table.CellRange;
import vn.cchc.ingest.format.table.RowSource;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.DateTimeStyle;

/**
 * An .xls workbook (Excel 97 to 2003), read into memory: it is not packed, so its size bounds what
 * it takes.
 */
final class XlsWorkbook implements SheetBook {

  private final String fileName;
  private final HSSFWorkbook workbook;
  private final CellTexts numbers;
  private final SheetLimits limits;

  private XlsWorkbook(
      String fileName, HSSFWorkbook workbook, CellTexts numbers, SheetLimits limits) {
    this.fileName = fileName;
    this.workbook = workbook;
    this.numbers = numbers;
    this.limits = limits;
  }

  /**
   * Reads a workbook.
   *
   * @throws CchcException when it must be refused
   */
  static XlsWorkbook open(String fileName, Path file, DateTimeStyle dates, SheetLimits limits) {
    try {
      if (Files.size(file) > limits.oldFileBytes()) {
        throw IngestErrors.overLimit(
            fileName, Files.size(file) + " bytes as .xls", limits.oldFileBytes());
      }
      HSSFWorkbook workbook = read(fileName, file);
      CellTexts numbers =
          new CellTexts(dates, workbook.getInternalWorkbook().isUsing1904DateWindowing());
      return new XlsWorkbook(fileName, workbook, numbers, limits);
    } catch (IOException e) {
      throw IngestErrors.brokenWorkbook(fileName, "it is no whole .xls file");
    } catch (EncryptedDocumentException e) {
      throw IngestErrors.noWorkbook(fileName, "protected by a password");
    } catch (OldExcelFormatException e) {
      throw IngestErrors.noWorkbook(fileName, "a workbook of Excel 95 or older");
    } catch (CchcException e) {
      throw e;
    } catch (RuntimeException e) {
      throw IngestErrors.brokenWorkbook(fileName, "its records contradict each other");
    }
  }

  private static HSSFWorkbook read(String fileName, Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw IngestErrors.noWorkbook(fileName, "protected by a password");
      }
      if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
          && !container.getRoot().hasEntryCaseInsensitive("Book")) {
        throw IngestErrors.noWorkbook(fileName, "another old Office document");
      }
      return new HSSFWorkbook(container, false);
    }
  }

  @Override
  public List<Tab> tabs() {
    List<Tab> tabs = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      tabs.add(new Tab(workbook.getSheetName(i), hidden));
    }
    if (tabs.size() > limits.sheets()) {
      throw IngestErrors.overLimit(fileName, "more sheets", limits.sheets());
    }
    return tabs;
  }

  @Override
  public RowSource rows(int tab) {
    return new XlsRows(fileName, workbook.getSheetAt(tab), numbers, limits);
  }

  @Override
  public List<CellRange> merged(int tab, long rows) {
    HSSFSheet sheet = workbook.getSheetAt(tab);
    List<CellRange> merged = new ArrayList<>();
    for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
      CellRangeAddress block = sheet.getMergedRegion(i);
      if (block.getFirstRow() < rows) {
        merged.add(
            new CellRange(
                block.getFirstRow() + 1L,
                block.getFirstColumn(),
                block.getLastRow() + 1L,
                block.getLastColumn()));
      }
      if (merged.size() > limits.mergedBlocks()) {
        throw IngestErrors.overLimit(fileName, "more merged cells", limits.mergedBlocks());
      }
    }
    return merged;
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }
}
