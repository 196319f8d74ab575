package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.reconcile.FormCases;
import vn.cchc.model.reconcile.Reconciliation;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.reported.ReportedRow;
import vn.cchc.transform.reported.ReportedRows;

/** The reported figures that a lake holds, judged like any other statement. */
public final class LakeStatements {

  private LakeStatements() {}

  /** Every reported row, form by form; the total of a form is held against its rows. */
  public static List<Reconciliation> read(TableReader reader, Conf conf) {
    Map<List<Object>, List<ReportedRow>> forms = new LinkedHashMap<>();
    for (ReportedRow row :
        ReportedRows.read(
            reader, conf.units().all().stream().map(Unit::key).collect(Collectors.toSet()))) {
      forms
          .computeIfAbsent(List.of(row.form(), row.unit(), row.range()), k -> new ArrayList<>())
          .add(row);
    }
    List<Reconciliation> results = new ArrayList<>();
    forms.values().forEach(rows -> results.addAll(judged(rows, conf.units())));
    return results;
  }

  private static List<Reconciliation> judged(List<ReportedRow> rows, UnitCatalogue units) {
    FormCases cases = new FormCases(rows.get(0).form());
    for (int i = 0; i < rows.size(); i++) {
      ReportedRow row = rows.get(i);
      Map<String, String> texts = new LinkedHashMap<>();
      texts.put("unit", Subject.name(units.find(row.unit()).orElseThrow()));
      texts.put("row", row.row());
      texts.put("from-day", VietnameseNumbers.date(row.range().from()));
      texts.put("to-day", VietnameseNumbers.date(row.range().to()));
      row.counts()
          .forEach((column, count) -> texts.put(column.replace('_', '-'), Long.toString(count)));
      cases.add(i + 1, texts);
    }
    return cases.judge();
  }
}
