package vn.cchc.ingest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.table.RowSource;
import vn.cchc.ingest.format.table.SheetRow;
import vn.cchc.model.source.DateTimeStyle;

/** Opens workbooks of either format, told apart by their content. */
public final class SheetBooks {

  private static final int HEAD = 4096;

  private SheetBooks() {}

  /**
   * Opens a workbook.
   *
   * @throws vn.cchc.model.error.CchcException when it is none or must be refused
   */
  static SheetBook open(String fileName, Path file, DateTimeStyle dates, SheetLimits limits)
      throws IOException {
    long bytes = Files.size(file);
    if (bytes > limits.fileBytes()) {
      throw IngestErrors.overLimit(fileName, bytes + " bytes", limits.fileBytes());
    }
    Magic magic = magic(file);
    return switch (magic) {
      case ZIP -> XlsxWorkbook.open(fileName, file, dates, limits);
      case OLE -> XlsWorkbook.open(fileName, file, dates, limits);
      default -> throw IngestErrors.noWorkbook(fileName, magic.words());
    };
  }

  /** Whether a file is a workbook by its first bytes. */
  public static boolean isWorkbook(Path file) throws IOException {
    Magic magic = magic(file);
    return magic == Magic.ZIP || magic == Magic.OLE;
  }

  private static Magic magic(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return Magic.of(head, head.length);
    }
  }

  /**
   * The rows of the first visible sheet that has any, dates as {@code dd/MM/yyyy}.
   *
   * @param most rows beyond this many refuse the file
   * @throws vn.cchc.model.error.CchcException when the file is no workbook or must be refused
   */
  public static List<SheetRow> rows(Path file, int most) {
    String name = file.getFileName().toString();
    try (SheetBook book = open(name, file, DateTimeStyle.VIETNAMESE, SheetLimits.DEFAULT)) {
      for (int tab = 0; tab < book.tabs().size(); tab++) {
        List<SheetRow> rows =
            book.tabs().get(tab).hidden() ? List.of() : rows(name, book, tab, most);
        if (!rows.isEmpty()) {
          return rows;
        }
      }
      return List.of();
    } catch (IOException e) {
      throw IngestErrors.unreadable(name, e);
    }
  }

  private static List<SheetRow> rows(String name, SheetBook book, int tab, int most) {
    List<SheetRow> rows = new ArrayList<>();
    try (RowSource source = book.rows(tab)) {
      for (SheetRow row = source.next(); row != null; row = source.next()) {
        if (row.cells().length > 0) {
          rows.add(row);
        }
        if (rows.size() > most) {
          throw IngestErrors.overLimit(name, "a sheet with more rows", most);
        }
      }
    }
    return rows;
  }
}
