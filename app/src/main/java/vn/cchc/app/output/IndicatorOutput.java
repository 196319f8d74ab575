package vn.cchc.app.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.cchc.app.Terminal;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.indicator.Indicator.Part;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.transform.indicator.Answer;
import vn.cchc.transform.indicator.IndicatorDesk;
import vn.cchc.transform.indicator.Reading;

/** Prints rows of indicators. */
public final class IndicatorOutput {

  private static final int WIDTH = 80;

  private final Terminal terminal;
  private final String timeliness;
  private final BiFunction<String, LocalDate, String> bases;

  /**
   * Prints here.
   *
   * @param timeliness definition of on time that was asked for
   * @param bases the basis of a rule as it is named for what ends on a day
   */
  public IndicatorOutput(
      Terminal terminal, String timeliness, BiFunction<String, LocalDate, String> bases) {
    this.terminal = terminal;
    this.timeliness = timeliness;
    this.bases = bases;
  }

  /** CSV, one line an indicator of a row. */
  public void csv(List<IndicatorRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (Map<String, Object> object : objects(rows)) {
      if (cells.isEmpty()) {
        cells.add(List.copyOf(object.keySet()));
      }
      cells.add(object.values().stream().map(v -> v == null ? "" : v.toString()).toList());
    }
    CsvOutput.write(terminal.out(), cells);
  }

  /** JSON with the names of the CSV columns. */
  public void json(List<IndicatorRow> rows) {
    JsonOutput.write(terminal.out(), objects(rows));
  }

  /**
   * For people: one row, all its indicators; those without a number below, with the reason. Marks
   * those that prescribe another definition of on time than the one asked for.
   */
  public void whole(IndicatorRow row) {
    TextTable table = new TextTable("Chỉ số", "Tử số", "Mẫu số", "Kết quả");
    Map<String, List<String>> without = new LinkedHashMap<>();
    for (Reading reading : row.readings()) {
      Optional<String> why = reading.whyNot();
      if (why.isPresent()) {
        without
            .computeIfAbsent(why.get(), w -> new ArrayList<>())
            .add(reading.indicator().nameVi());
      } else {
        table.row(cells(name(reading.indicator()), reading));
      }
    }
    table.print(terminal);
    row.readings().stream()
        .filter(reading -> reading.whyNot().isEmpty())
        .map(reading -> otherTimeliness(reading.indicator()))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(
            id ->
                paragraph(
                    "["
                        + id
                        + "]: luôn tính đúng hạn theo "
                        + id
                        + ", không theo cách tính ở đầu bảng."));
    without.forEach(
        (why, names) -> {
          terminal.print("");
          paragraph("Không tính (" + why + "): " + String.join("; ", names) + ".");
        });
  }

  /** For people: one table an indicator, with what it means. */
  public void split(List<IndicatorRow> rows) {
    int count = rows.isEmpty() ? 0 : rows.get(0).readings().size();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        terminal.print("");
      }
      definition(rows.get(0).readings().get(i).indicator(), rows.get(0).range());
      TextTable table = new TextTable("", "Tử số", "Mẫu số", "Kết quả");
      Map<String, List<String>> without = new LinkedHashMap<>();
      for (IndicatorRow row : rows) {
        Reading reading = row.readings().get(i);
        table.row(cells(row.keyName(), reading));
        reading
            .whyNot()
            .ifPresent(
                why -> without.computeIfAbsent(why, w -> new ArrayList<>()).add(row.keyName()));
      }
      table.print(terminal);
      without.forEach(
          (why, names) -> paragraph("Không tính (" + why + "): " + String.join("; ", names) + "."));
    }
  }

  /** What an indicator means and where it comes from. */
  public void definition(Indicator indicator, DateRange range) {
    paragraph(indicator.nameVi() + " (" + indicator.code() + ")");
    for (Part part : Part.values()) {
      paragraph((part == Part.NUMERATOR ? "  Tử số: " : "  Mẫu số: ") + indicator.words(part));
    }
    if (indicator.component() != null) {
      paragraph("  Chỉ số thành phần 766: " + indicator.component());
    }
    otherTimeliness(indicator).ifPresent(id -> paragraph("  Đúng hạn luôn tính theo: " + id));
    if (indicator.validFrom() != null || indicator.validTo() != null) {
      paragraph("  Áp dụng: " + validity(indicator));
    }
    String zero =
        switch (indicator.whenZero()) {
          case NONE -> "";
          case FULL -> "; khi chấm điểm, mẫu số 0 được điểm tối đa";
          case ZERO -> "; khi chấm điểm, mẫu số 0 là 0 điểm";
        };
    paragraph("  Căn cứ: " + bases.apply(indicator.basis(), range.to()) + zero);
  }

  private Optional<String> otherTimeliness(Indicator indicator) {
    return Optional.ofNullable(indicator.timeliness()).filter(id -> !id.equals(timeliness));
  }

  private String name(Indicator indicator) {
    return indicator.nameVi() + otherTimeliness(indicator).map(id -> " [" + id + "]").orElse("");
  }

  private static String validity(Indicator indicator) {
    String from =
        indicator.validFrom() == null
            ? ""
            : "từ " + VietnameseNumbers.date(indicator.validFrom()) + " ";
    String to =
        indicator.validTo() == null ? "" : "đến " + VietnameseNumbers.date(indicator.validTo());
    return (from + to).strip();
  }

  private static List<String> cells(String name, Reading reading) {
    return List.of(name, count(reading.numerator()), count(reading.denominator()), value(reading));
  }

  private static String count(Answer answer) {
    return answer instanceof Answer.Counted counted
        ? VietnameseNumbers.count(counted.value())
        : VietnameseNumbers.NONE;
  }

  private static String value(Reading reading) {
    int decimals = reading.indicator().decimals();
    String unit = reading.indicator().inWorkingDays() ? "ngày" : "%";
    return reading
        .value()
        .map(value -> VietnameseNumbers.decimal(value, decimals) + "\u00a0" + unit)
        .orElse(VietnameseNumbers.NONE);
  }

  private void paragraph(String text) {
    TextTable.wrap(text, WIDTH).forEach(terminal::print);
  }

  private List<Map<String, Object>> objects(List<IndicatorRow> rows) {
    boolean keyed = rows.stream().anyMatch(r -> r.key().isPresent());
    List<Map<String, Object>> objects = new ArrayList<>();
    for (IndicatorRow row : rows) {
      for (Reading reading : row.readings()) {
        Indicator indicator = reading.indicator();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", row.unit().code());
        object.put("unit_name", row.unit().name());
        if (keyed) {
          object.put("key", row.key().orElse(""));
        }
        object.put("from", row.range().from().toString());
        object.put("to", row.range().to().toString());
        object.put("timeliness", IndicatorDesk.timeliness(indicator, timeliness));
        object.put("indicator", indicator.code());
        object.put("numerator", number(reading.numerator()));
        object.put("denominator", number(reading.denominator()));
        String value = reading.value().map(BigDecimal::toPlainString).orElse("");
        object.put("percent", indicator.inWorkingDays() ? "" : value);
        object.put("working_days", indicator.inWorkingDays() ? value : "");
        object.put("not_applicable", reading.whyNot().orElse(""));
        object.put("name", indicator.nameVi());
        object.put("numerator_is", indicator.numeratorVi());
        object.put("denominator_is", indicator.denominatorVi());
        object.put("component_766", indicator.component() == null ? "" : indicator.component());
        object.put("basis", bases.apply(indicator.basis(), row.range().to()));
        objects.add(object);
      }
    }
    return objects;
  }

  private static Long number(Answer answer) {
    return answer instanceof Answer.Counted counted ? counted.value() : null;
  }
}
