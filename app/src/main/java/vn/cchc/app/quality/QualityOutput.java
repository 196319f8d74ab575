package vn.cchc.app.quality;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.JsonOutput;
import vn.cchc.transform.quality.QualitySum;

/** The quality of localities for other programs: one row per locality, source and measure. */
public final class QualityOutput {

  private QualityOutput() {}

  /** Writes {@code unit,unit_name,source,latest_extraction,age_days,month,measure,records}. */
  public static void csv(PrintWriter out, List<LocalityQuality> localities, LocalDate today) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "unit",
            "unit_name",
            "source",
            "latest_extraction",
            "age_days",
            "month",
            "measure",
            "records"));
    for (Map<String, Object> row : rows(localities, today)) {
      rows.add(row.values().stream().map(String::valueOf).toList());
    }
    CsvOutput.write(out, rows);
  }

  /** Writes the same as an array of objects. */
  public static void json(PrintWriter out, List<LocalityQuality> localities, LocalDate today) {
    JsonOutput.write(out, rows(localities, today));
  }

  private static List<Map<String, Object>> rows(List<LocalityQuality> localities, LocalDate today) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LocalityQuality locality : localities) {
      QualitySum sum = locality.sum();
      sum.byMonth()
          .forEach(
              (month, measures) ->
                  measures.forEach(
                      (measure, records) -> {
                        Map<String, Object> row = new LinkedHashMap<>();
                        row.put("unit", locality.code());
                        row.put("unit_name", locality.unit().map(u -> u.name()).orElse(""));
                        row.put("source", locality.source());
                        row.put("latest_extraction", sum.latest().map(Object::toString).orElse(""));
                        row.put(
                            "age_days",
                            sum.latest()
                                .map(day -> (Object) ChronoUnit.DAYS.between(day, today))
                                .orElse(""));
                        row.put("month", month.toString());
                        row.put("measure", measure);
                        row.put("records", records);
                        rows.add(row);
                      }));
    }
    return rows;
  }
}
