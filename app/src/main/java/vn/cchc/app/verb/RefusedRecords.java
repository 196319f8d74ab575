package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;
import vn.cchc.lake.TableReader;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.quality.QualityAction;
import vn.cchc.model.quality.QualityRules;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;
import vn.cchc.model.text.PersonalShape;

/** Reads the quarantined records of a lake, a line for each reason. */
final class RefusedRecords {

  /** A reason why a record is kept out; the dossier is empty where a record names none. */
  record Refused(
      String file, long recordNo, String dossier, String field, String code, String detail) {}

  private final QualityRules rules;
  private final Map<String, String> names;
  private final Optional<String> only;
  private final List<Refused> refused = new ArrayList<>();

  private RefusedRecords(QualityRules rules, Map<String, String> names, Optional<String> only) {
    this.rules = rules;
    this.names = names;
    this.only = only.map(PersonalShape::masked);
  }

  /**
   * The reasons in the order of files and records.
   *
   * @param names names of files by hash
   * @param only name of the one file that is wanted; empty for all
   */
  static List<Refused> read(
      LakeFolder folder,
      TableReader reader,
      QualityRules rules,
      Map<String, String> names,
      Optional<String> only) {
    RefusedRecords records = new RefusedRecords(rules, names, only);
    Stream.concat(
            Stream.of(Tables.BRONZE_DOSSIER),
            Kinds.all().stream().map(KindTables::bronze).filter(folder::has))
        .forEach(table -> records.scan(reader, table));
    return records.refused.stream()
        .sorted(Comparator.comparing(Refused::file).thenComparing(Refused::recordNo))
        .toList();
  }

  private void scan(TableReader reader, TableSpec table) {
    List<String> columns =
        new ArrayList<>(List.of("file_hash", "record_no", "quarantined", "faults"));
    boolean named = table.columnNames().contains("dossier");
    if (named) {
      columns.add("dossier");
    }
    reader.scan(table, columns, Map.of(), batch -> collect(batch, named));
  }

  private void collect(RowBatch batch, boolean named) {
    RowColumn quarantined = batch.column("quarantined");
    for (int row = 0; row < batch.size(); row++) {
      if (!batch.selected(row) || !quarantined.flag(row)) {
        continue;
      }
      String name = names.getOrDefault(batch.column("file_hash").text(row), "?");
      if (only.isPresent() && !only.get().equals(name)) {
        continue;
      }
      String dossier = named ? batch.column("dossier").text(row) : null;
      for (RowColumn.RowStruct fault : reasons(batch.column("faults").structs(row))) {
        refused.add(
            new Refused(
                name,
                batch.column("record_no").number(row),
                dossier == null ? "" : dossier,
                fault.text("field"),
                fault.text("code"),
                fault.text("detail")));
      }
    }
  }

  /** The faults that keep a record out; all where rules that did so only warn by now. */
  private List<RowColumn.RowStruct> reasons(List<RowColumn.RowStruct> faults) {
    List<RowColumn.RowStruct> reasons =
        faults.stream().filter(fault -> !warns(fault.text("code"))).toList();
    return reasons.isEmpty() ? faults : reasons;
  }

  private boolean warns(String code) {
    return rules.find(code).filter(rule -> rule.action() == QualityAction.WARN).isPresent();
  }
}
