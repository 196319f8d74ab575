package vn.cchc.app.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.TextTable;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.quality.QualityAction;
import vn.cchc.model.quality.QualityRule;
import vn.cchc.model.quality.QualityRules;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.quality.QualityCount;
import vn.cchc.transform.quality.QualitySum;

/** Prints the quality of localities, then the faults by how often they occur. */
public final class QualityTable {

  private final Terminal terminal;
  private final QualityRules rules;
  private final LocalDate today;

  /** A table on a terminal; ages count to this day. */
  public QualityTable(Terminal terminal, QualityRules rules, LocalDate today) {
    this.terminal = terminal;
    this.rules = rules;
    this.today = today;
  }

  /** Prints everything. */
  public void print(List<LocalityQuality> localities, LoadInfo loads) {
    if (loads.simulated()) {
      terminal.print(Heading.SIMULATED);
      terminal.print("");
    }
    TextTable table =
        new TextTable(
            "Địa phương, nguồn", "Mới nhất", "Trễ", "Bản ghi", "Đủ mục", "Cách ly", "Xu hướng");
    localities.forEach(locality -> table.row(row(locality)));
    table.print(terminal);
    terminal.print("");
    terminal.print("Đủ mục: có ngày hẹn trả, kênh tiếp nhận và thủ tục trong danh mục.");
    terminal.print("Trễ: số ngày từ lần trích xuất cuối. Xu hướng: tỷ lệ cách ly, hai tháng cuối.");
    terminal.print("");
    faults(localities);
  }

  private List<String> row(LocalityQuality locality) {
    QualitySum sum = locality.sum();
    return List.of(
        locality.name() + ", " + locality.source(),
        sum.latest().map(VietnameseNumbers::date).orElse(VietnameseNumbers.NONE),
        sum.latest()
            .map(day -> Long.toString(ChronoUnit.DAYS.between(day, today)))
            .orElse(VietnameseNumbers.NONE),
        VietnameseNumbers.count(sum.records(QualityCount.RECORDS)),
        sum.completeness().text(),
        VietnameseNumbers.count(sum.records(QualityCount.QUARANTINED)),
        trend(sum));
  }

  /** The quarantined share of the last two months with records: better, worse or the same. */
  static String trend(QualitySum sum) {
    List<YearMonth> months =
        sum.byMonth().keySet().stream()
            .filter(month -> sum.quarantined(month).denominator() > 0)
            .sorted()
            .toList();
    if (months.size() < 2) {
      return VietnameseNumbers.NONE;
    }
    Ratio before = sum.quarantined(months.get(months.size() - 2));
    Ratio now = sum.quarantined(months.get(months.size() - 1));
    int change =
        Long.compare(
            Math.multiplyExact(now.numerator(), before.denominator()),
            Math.multiplyExact(before.numerator(), now.denominator()));
    return (change < 0 ? "giảm " : change > 0 ? "tăng " : "giữ ") + now.text();
  }

  private void faults(List<LocalityQuality> localities) {
    Map<String, Long> byRule = new TreeMap<>();
    for (LocalityQuality locality : localities) {
      locality
          .sum()
          .byMeasure()
          .forEach(
              (measure, records) -> {
                if (rules.find(measure).isPresent()) {
                  byRule.merge(measure, records, Long::sum);
                }
              });
    }
    if (byRule.isEmpty()) {
      terminal.print("Không có lỗi nào.");
      return;
    }
    TextTable table = new TextTable("Lỗi", "Xử lý", "Số lần");
    byRule.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            fault ->
                table.row(
                    List.of(
                        rules.name(fault.getKey()),
                        action(rules.find(fault.getKey()).orElseThrow()),
                        VietnameseNumbers.count(fault.getValue()))));
    table.print(terminal);
  }

  private static String action(QualityRule rule) {
    QualityAction action = rule.action();
    return switch (action) {
      case WARN -> "cảnh báo";
      case QUARANTINE -> "cách ly";
      case REFUSE_FILE -> "từ chối tệp";
    };
  }
}
