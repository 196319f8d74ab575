package vn.cchc.app.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.app.AppErrors;
import vn.cchc.app.CsvRows;
import vn.cchc.model.catalogue.ProcedureColumn;
import vn.cchc.model.catalogue.ProcedureRow;
import vn.cchc.model.text.VietnameseText;

/** Procedures in CSV with a header; columns by name in Vietnamese or English. */
final class ProcedureCsv {

  private ProcedureCsv() {}

  /**
   * The rows of a file.
   *
   * @throws vn.cchc.model.error.CchcException when it is missing, no CSV or has no column of codes
   */
  static List<ProcedureRow> read(Path file) {
    List<CsvRows.Row> lines = CsvRows.read(file, why -> AppErrors.noCatalogue(file, why));
    List<Optional<ProcedureColumn>> header =
        lines.get(0).cells().stream().map(ProcedureColumn::of).toList();
    if (!header.contains(Optional.of(ProcedureColumn.CODE))) {
      throw AppErrors.noCatalogue(file, "its first line has no column 'code' (mã TTHC)");
    }
    List<ProcedureRow> rows = new ArrayList<>();
    for (CsvRows.Row line : lines.subList(1, lines.size())) {
      Map<ProcedureColumn, String> values = new EnumMap<>(ProcedureColumn.class);
      for (int i = 0; i < Math.min(header.size(), line.cells().size()); i++) {
        String value = VietnameseText.clean(line.cells().get(i));
        header.get(i).filter(c -> !value.isEmpty()).ifPresent(c -> values.putIfAbsent(c, value));
      }
      rows.add(new ProcedureRow(file.getFileName() + " line " + line.line(), values, List.of()));
    }
    return rows;
  }
}
