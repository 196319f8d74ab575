package vn.cchc.ingest.format.sheet;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.table.RowSource;
import vn.cchc.ingest.format.table.SheetRow;
import vn.cchc.model.error.CchcException;

/** The rows of an .xls sheet. */
final class XlsRows implements RowSource {

  private final String fileName;
  private final Iterator<Row> rows;
  private final CellTexts numbers;
  private final SheetLimits limits;

  XlsRows(String fileName, HSSFSheet sheet, CellTexts numbers, SheetLimits limits) {
    this.fileName = fileName;
    this.rows = sheet.rowIterator();
    this.numbers = numbers;
    this.limits = limits;
  }

  @Override
  public SheetRow next() {
    try {
      return rows.hasNext() ? sheetRow(rows.next()) : null;
    } catch (CchcException e) {
      throw e;
    } catch (RuntimeException e) {
      throw IngestErrors.brokenWorkbook(fileName, "its records contradict each other");
    }
  }

  private SheetRow sheetRow(Row row) {
    String[] cells = new String[Math.max(0, row.getLastCellNum())];
    int width = 0;
    for (Cell cell : row) {
      String text = text(cell);
      if (text != null && !text.isBlank()) {
        if (text.length() > limits.cellChars()) {
          throw IngestErrors.overLimit(fileName, "a cell with more characters", limits.cellChars());
        }
        cells[cell.getColumnIndex()] = text;
        width = Math.max(width, cell.getColumnIndex() + 1);
      }
    }
    return new SheetRow(row.getRowNum() + 1L, Arrays.copyOf(cells, width));
  }

  private String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> CellTexts.bool(cell.getBooleanCellValue());
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC ->
          numbers.number(
              Double.toString(cell.getNumericCellValue()),
              CellStyles.isDate(
                  cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString()));
      default -> null;
    };
  }

  @Override
  public void close() {
    // the workbook is in memory and closed as a whole
  }
}
