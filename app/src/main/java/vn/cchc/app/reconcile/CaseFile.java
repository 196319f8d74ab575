package vn.cchc.app.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cchc.app.AppErrors;
import vn.cchc.app.CsvRows;
import vn.cchc.ingest.format.sheet.SheetBooks;
import vn.cchc.ingest.format.table.SheetRow;
import vn.cchc.ingest.reported.ReportedForm;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.reconcile.CaseTable;
import vn.cchc.model.reconcile.FormCases;
import vn.cchc.model.reconcile.Reconciler;
import vn.cchc.model.reconcile.Reconciliation;

/**
 * A file of statements, judged: CSV or a workbook with one statement a row, or a workbook in one of
 * the forms in which units report.
 *
 * @param unknownColumns columns that were passed over
 * @param repeatedIds names that several statements have
 * @param faults an error for each cell that cannot be read
 */
public record CaseFile(
    List<Reconciliation> results,
    List<String> unknownColumns,
    List<String> repeatedIds,
    List<CchcException> faults) {

  private static final int MOST_ROWS = 100_000;

  /** Copies the lists. */
  public CaseFile {
    results = List.copyOf(results);
    unknownColumns = List.copyOf(unknownColumns);
    repeatedIds = List.copyOf(repeatedIds);
    faults = List.copyOf(faults);
  }

  /**
   * Reads and judges a file.
   *
   * @throws CchcException when it holds no statements
   */
  public static CaseFile read(Path file, Conf conf) {
    if (!Files.isRegularFile(file)) {
      throw AppErrors.noStatements(file, "there is no such file");
    }
    try {
      return SheetBooks.isWorkbook(file) ? workbook(file, conf) : csv(file);
    } catch (IOException e) {
      throw AppErrors.noStatements(file, e.toString());
    }
  }

  private static CaseFile csv(Path file) {
    List<CsvRows.Row> rows = CsvRows.read(file, why -> AppErrors.noStatements(file, why));
    CaseTable table = new CaseTable(rows.get(0).cells());
    require(file, table);
    rows.subList(1, rows.size()).forEach(row -> table.add(row.line(), row.cells()));
    return judged(file, table);
  }

  private static CaseFile workbook(Path file, Conf conf) {
    List<SheetRow> rows = SheetBooks.rows(file, MOST_ROWS);
    if (rows.isEmpty()) {
      throw AppErrors.noStatements(file, "its visible sheets are empty");
    }
    CaseTable table = new CaseTable(texts(rows.get(0)));
    if (!table.hasFigures()) {
      return form(file, conf).orElseGet(() -> refuse(file, table));
    }
    require(file, table);
    rows.subList(1, rows.size()).forEach(row -> table.add(row.number(), texts(row)));
    return judged(file, table);
  }

  private static CaseFile refuse(Path file, CaseTable table) {
    require(file, table);
    throw AppErrors.noStatements(file, "it has no row of figures");
  }

  private static Optional<CaseFile> form(Path file, Conf conf) {
    return ReportedForm.read(file, conf.sources().values())
        .map(
            form -> {
              FormCases cases = new FormCases(form.form());
              form.rows().forEach(row -> cases.add(row.number(), row.texts()));
              return new CaseFile(
                  cases.judge(), List.of(), List.of(), errors(file, cases.faults()));
            });
  }

  private static List<String> texts(SheetRow row) {
    return Arrays.stream(row.cells()).map(cell -> cell == null ? "" : cell).toList();
  }

  private static void require(Path file, CaseTable table) {
    if (!table.hasFigures()) {
      throw AppErrors.noStatements(
          file, "its first row names no column of figures (received, resolved, printed_ratios…)");
    }
    if (!table.repeatedColumns().isEmpty()) {
      throw AppErrors.noStatements(
          file, "its column '%s' stands there twice".formatted(table.repeatedColumns().get(0)));
    }
  }

  private static CaseFile judged(Path file, CaseTable table) {
    if (table.cases().isEmpty()) {
      throw AppErrors.noStatements(file, "it has no row below its header");
    }
    return new CaseFile(
        Reconciler.all(table.cases()),
        table.unknownColumns(),
        table.repeatedIds(),
        errors(file, table.faults()));
  }

  private static List<CchcException> errors(Path file, List<CaseTable.Fault> faults) {
    List<CchcException> errors = new ArrayList<>();
    faults.forEach(
        fault ->
            errors.add(
                AppErrors.badCell(
                    file.getFileName().toString(), fault.row(), fault.column(), fault.value())));
    return errors;
  }
}
