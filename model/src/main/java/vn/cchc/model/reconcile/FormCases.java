package vn.cchc.model.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.cchc.model.text.VietnameseText;

/**
 * Turns the rows of a reported form (biểu II.06a and the families beside it) into statements: one a
 * row, named by form, row number and what the row is about. Columns of a form that no statement has
 * are passed over.
 */
public final class FormCases {

  private static final List<String> TOTALS =
      List.of("tong cong", "tong so", "tong", "cong", "total");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  /** What each count of a statement is the sum of; columns that are blank add nothing. */
  private static final Map<Item, List<String>> COLUMNS = columns();

  private final String form;
  private final List<ReportedCase> cases = new ArrayList<>();
  private final List<Integer> totals = new ArrayList<>();
  private final List<CaseTable.Fault> faults = new ArrayList<>();

  /** A form of this family. */
  public FormCases(String form) {
    this.form = form;
  }

  private static Map<Item, List<String>> columns() {
    Map<Item, List<String>> columns = new EnumMap<>(Item.class);
    columns.put(Item.RECEIVED, List.of("received-total"));
    columns.put(
        Item.RECEIVED_ONLINE,
        List.of("received-online", "received-online-full", "received-online-part"));
    columns.put(Item.RECEIVED_DIRECT, List.of("received-direct"));
    columns.put(Item.RECEIVED_POSTAL, List.of("received-postal"));
    columns.put(Item.RECEIVED_DIRECT_OR_POSTAL, List.of("received-direct-or-postal"));
    columns.put(Item.RECEIVED_OTHER, List.of("received-other", "received-no-boundary"));
    columns.put(Item.CARRIED_OVER, List.of("carried-over"));
    columns.put(Item.RESOLVED, List.of("resolved-total"));
    columns.put(Item.RESOLVED_EARLY, List.of("resolved-early"));
    columns.put(Item.RESOLVED_ONTIME, List.of("resolved-on-time"));
    columns.put(Item.RESOLVED_EARLY_OR_ONTIME, List.of("resolved-early-or-on-time"));
    columns.put(Item.RESOLVED_OVERDUE, List.of("resolved-overdue"));
    columns.put(Item.IN_PROGRESS, List.of("open-total"));
    columns.put(Item.IN_PROGRESS_WITHIN_DUE, List.of("open-within-due"));
    columns.put(Item.IN_PROGRESS_OVERDUE, List.of("open-overdue"));
    return columns;
  }

  /** Adds a row by the fields of its source. */
  public void add(long row, Map<String, String> texts) {
    Map<Item, Long> counts = new EnumMap<>(Item.class);
    COLUMNS.forEach(
        (item, fields) -> count(row, texts, fields).ifPresent(c -> counts.put(item, c)));
    if (counts.isEmpty()) {
      return;
    }
    String unit = VietnameseText.clean(texts.getOrDefault("unit", ""));
    String about = VietnameseText.clean(texts.getOrDefault("row", unit));
    if (isTotal(about)) {
      totals.add(cases.size());
    }
    cases.add(
        new ReportedCase(
            about.equals(unit) ? form + "/" + row : "%s/%s %s".formatted(form, row, about),
            unit,
            about.equals(unit) || isTotal(about) ? "" : ReportedCase.FIELD,
            day(texts.get("from-day")),
            day(texts.get("to-day")),
            new Counts(counts),
            List.of()));
  }

  private static boolean isTotal(String about) {
    return TOTALS.contains(VietnameseText.folded(about));
  }

  private OptionalLong count(long row, Map<String, String> texts, List<String> fields) {
    OptionalLong sum = OptionalLong.empty();
    for (String field : fields) {
      String text = VietnameseText.clean(texts.getOrDefault(field, ""));
      if (!text.isEmpty()) {
        OptionalLong count = Counts.parse(text);
        if (count.isEmpty()) {
          faults.add(new CaseTable.Fault(row, field.replace('-', '_'), text));
        } else {
          sum = OptionalLong.of(Math.min(Counts.MOST, sum.orElse(0) + count.getAsLong()));
        }
      }
    }
    return sum;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text == null
          ? Optional.empty()
          : Optional.of(LocalDate.parse(VietnameseText.clean(text), DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The statements, in the order of their rows. */
  public List<ReportedCase> cases() {
    return List.copyOf(cases);
  }

  /** Every cell that could not be read. */
  public List<CaseTable.Fault> faults() {
    return List.copyOf(faults);
  }

  /** Every row judged by itself; a total row also against the rows above it, or below a top one. */
  public List<Reconciliation> judge() {
    List<Reconciliation> results = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < cases.size(); i++) {
      Reconciliation result = Reconciler.judge(cases.get(i));
      if (totals.contains(i)) {
        boolean onTop = i == 0 && totals.size() == 1;
        result =
            result.with(
                rowsAgainst(
                    cases.get(i),
                    onTop ? cases.subList(1, cases.size()) : cases.subList(first, i)));
        first = i + 1;
      }
      results.add(result);
    }
    return results;
  }

  private static List<Reason> rowsAgainst(ReportedCase total, List<ReportedCase> rows) {
    List<Reason> findings = new ArrayList<>();
    for (Item item : rows.isEmpty() ? new Item[0] : Item.values()) {
      boolean told = rows.stream().anyMatch(row -> row.counts().has(item));
      if (!total.counts().has(item) || !told) {
        continue;
      }
      long sum = rows.stream().mapToLong(row -> row.counts().orZero(item)).sum();
      long printed = total.counts().orZero(item);
      if (sum != printed) {
        findings.add(
            new Reason(
                ReasonCode.ROWS_DO_NOT_ADD_UP,
                List.of(item.column()),
                Long.toString(sum),
                Long.toString(printed),
                Map.of(
                    "items", Slot.Names.of(List.of(item)),
                    "sum", new Slot.Count(sum),
                    "whole", new Slot.Count(printed))));
      }
    }
    return findings;
  }
}
