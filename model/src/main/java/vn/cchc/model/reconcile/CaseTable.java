package vn.cchc.model.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.cchc.model.text.VietnameseText;

/**
 * Turns rows of texts under named columns into statements. Columns come in any order and number;
 * those of no known name are passed over. What cannot be read is collected, never guessed.
 */
public final class CaseTable {

  /** Column of a fault that is a cell without a column: a row cut by a sign that was not quoted. */
  public static final String BEYOND_HEADER = "";

  private static final String CASE_ID = "case_id";
  private static final String UNIT = "unit";
  private static final String LEVEL = "level";
  private static final String FROM = "period_start";
  private static final String TO = "period_end";
  private static final String RATIOS = "printed_ratios";
  private static final Set<String> OTHER_KNOWN =
      Set.of("source_url", "period_text", "consistent", "notes");
  private static final DateTimeFormatter VIETNAMESE =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final List<String> header;
  private final List<ReportedCase> cases = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * A cell that cannot be read.
   *
   * @param row number of the row in its file, from 1
   */
  public record Fault(long row, String column, String value) {}

  /** A table under these columns. */
  public CaseTable(List<String> header) {
    this.header = header.stream().map(CaseTable::key).toList();
  }

  /** Columns whose name is not known; they are passed over. */
  public List<String> unknownColumns() {
    return header.stream()
        .filter(column -> !column.isEmpty() && !known(column) && !OTHER_KNOWN.contains(column))
        .toList();
  }

  /** Column names that stand there twice. */
  public List<String> repeatedColumns() {
    Set<String> seen = new HashSet<>();
    return header.stream().filter(c -> !c.isEmpty() && !seen.add(c)).distinct().toList();
  }

  /** Whether there is any column with figures. */
  public boolean hasFigures() {
    return header.stream().anyMatch(c -> c.equals(RATIOS) || Item.ofColumn(c).isPresent());
  }

  private static boolean known(String column) {
    return List.of(CASE_ID, UNIT, LEVEL, FROM, TO, RATIOS).contains(column)
        || Item.ofColumn(column).isPresent();
  }

  private static String key(String column) {
    return VietnameseText.clean(column).toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }

  /** Adds a row; one without any text is passed over. */
  public void add(long row, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    for (int i = header.size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        faults.add(new Fault(row, BEYOND_HEADER, VietnameseText.clean(cells.get(i))));
      }
    }
    Map<Item, Long> counts = new EnumMap<>(Item.class);
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      String column = header.get(i);
      String cell = VietnameseText.clean(cells.get(i));
      Optional<Item> item = cell.isEmpty() ? Optional.empty() : Item.ofColumn(column);
      if (item.isPresent()) {
        OptionalLong count = Counts.parse(cell);
        if (count.isPresent()) {
          counts.put(item.get(), count.getAsLong());
        } else {
          faults.add(new Fault(row, column, cell));
        }
      }
    }
    String id = cell(cells, CASE_ID);
    Optional<LocalDate> from = day(row, FROM, cells);
    Optional<LocalDate> to = day(row, TO, cells);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      faults.add(new Fault(row, TO, to.get().toString()));
    }
    cases.add(
        new ReportedCase(
            id.isEmpty() ? "row-" + row : id,
            cell(cells, UNIT),
            cell(cells, LEVEL),
            from,
            to,
            new Counts(counts),
            RatioParser.parse(raw(cells, RATIOS))));
  }

  private Optional<LocalDate> day(long row, String column, List<String> cells) {
    String text = cell(cells, column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text));
    } catch (DateTimeException e) {
      faults.add(new Fault(row, column, text));
      return Optional.empty();
    }
  }

  private String cell(List<String> cells, String column) {
    return VietnameseText.clean(raw(cells, column));
  }

  private String raw(List<String> cells, String column) {
    int index = header.indexOf(column);
    return index >= 0 && index < cells.size() ? cells.get(index) : "";
  }

  /** The statements, in the order of their rows. */
  public List<ReportedCase> cases() {
    return List.copyOf(cases);
  }

  /** Names that several statements have, in the order of their rows. */
  public List<String> repeatedIds() {
    Set<String> seen = new HashSet<>();
    return cases.stream().map(ReportedCase::id).filter(id -> !seen.add(id)).distinct().toList();
  }

  /** Every cell that could not be read. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
