package vn.cchc.ingest.format.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.table.HeaderSearch;
import vn.cchc.ingest.format.table.RowSource;
import vn.cchc.ingest.format.table.SheetRow;
import vn.cchc.ingest.format.table.TableRecords;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.VietnameseText;

/** Finds the sheet that holds the table of a source. */
final class SheetChoice {

  private final String fileName;
  private final SheetBook book;
  private final SourceSpec spec;

  SheetChoice(String fileName, SheetBook book, SourceSpec spec) {
    this.fileName = fileName;
    this.book = book;
    this.spec = spec;
  }

  /** The first rows of a sheet with the header found in them. */
  private record Head(int tab, List<SheetRow> rows, boolean whole, HeaderSearch.Found found) {

    boolean hasRowsBelow() {
      return !whole
          || rows.subList(found.below(), rows.size()).stream().anyMatch(r -> r.cells().length > 0);
    }
  }

  /**
   * The records of the declared sheet, or else of the only visible one that has the columns.
   *
   * @throws vn.cchc.model.error.CchcException when there is none or more than one
   */
  TableRecords records() {
    if (book.tabs().stream().allMatch(SheetBook.Tab::hidden) && spec.table().sheet() == null) {
      throw IngestErrors.noWorkbook(fileName, "a workbook without any visible sheet");
    }
    Head head = spec.table().sheet() == null ? onlyOne() : head(declared(spec.table().sheet()));
    RowSource rows = book.rows(head.tab);
    try {
      for (int i = 0; i < head.rows.size(); i++) {
        rows.next();
      }
      String name = book.tabs().get(head.tab).name();
      return new TableRecords(fileName, head.rows, head.found, rows, name, spec);
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  private int declared(String sheet) {
    List<SheetBook.Tab> tabs = book.tabs();
    for (int i = 0; i < tabs.size(); i++) {
      if (VietnameseText.canonical(tabs.get(i).name()).equals(VietnameseText.canonical(sheet))) {
        return i;
      }
    }
    for (int i = 0; i < tabs.size(); i++) {
      if (sheet.equals(String.valueOf(i + 1))) {
        return i;
      }
    }
    throw IngestErrors.missingSheet(fileName, sheet);
  }

  private Head onlyOne() {
    List<Head> fit = new ArrayList<>();
    Head nearest = null;
    List<SheetBook.Tab> tabs = book.tabs();
    for (int i = 0; i < tabs.size(); i++) {
      if (tabs.get(i).hidden()) {
        continue;
      }
      Head head = head(i);
      if (head.found.complete()) {
        fit.add(head);
      }
      if (nearest == null
          || head.found.header().columns().size() > nearest.found.header().columns().size()) {
        nearest = head;
      }
    }
    List<Head> filled = fit.stream().filter(Head::hasRowsBelow).toList();
    if (filled.size() > 1) {
      throw IngestErrors.severalSheets(fileName, filled.stream().map(h -> h.tab + 1).toList());
    }
    return filled.stream().findFirst().or(() -> fit.stream().findFirst()).orElse(nearest);
  }

  private Head head(int tab) {
    List<SheetRow> rows = new ArrayList<>();
    boolean whole = false;
    try (RowSource source = book.rows(tab)) {
      while (rows.size() < spec.table().headerRows() && !whole) {
        SheetRow row = source.next();
        whole = row == null;
        if (row != null) {
          rows.add(row);
        }
      }
    }
    long last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    return new Head(
        tab, rows, whole, HeaderSearch.search(rows, () -> book.merged(tab, last), spec));
  }
}
