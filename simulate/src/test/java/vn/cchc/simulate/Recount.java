package vn.cchc.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.simulate.Row.Column;

/** Counts figures by the definition {@code day} of DESIGN §5, record by record. */
final class Recount {

  private static final Comparator<Row> NEWEST =
      Comparator.comparing(Row::event)
          .thenComparing(Row::extracted)
          .thenComparingInt(Row::status)
          .thenComparing(Row::content);

  private final DueDates dueDates;
  private final Map<String, List<Row>> newestByUnit = new HashMap<>();
  private int distinct;
  private int duplicates;
  private int superseded;
  private final List<Row> refused = new ArrayList<>();

  Recount(Collection<Row> rows, DueDates dueDates) {
    this.dueDates = dueDates;
    Map<String, Row> newest = new HashMap<>();
    Map<String, Set<String>> contents = new HashMap<>();
    List<Row> inOrder = rows.stream().sorted(Comparator.comparing(Row::extracted)).toList();
    for (Row row : inOrder) {
      if (faulty(row)) {
        refused.add(row);
      } else if (!contents.computeIfAbsent(row.code(), c -> new HashSet<>()).add(row.content())) {
        duplicates++;
      } else {
        superseded += newest.containsKey(row.code()) ? 1 : 0;
        newest.merge(row.code(), row, (a, b) -> NEWEST.compare(a, b) >= 0 ? a : b);
      }
    }
    distinct = newest.size();
    newest
        .values()
        .forEach(r -> newestByUnit.computeIfAbsent(r.unit(), u -> new ArrayList<>()).add(r));
  }

  int dossiers() {
    return distinct;
  }

  int duplicates() {
    return duplicates;
  }

  int superseded() {
    return superseded;
  }

  List<Row> refused() {
    return refused;
  }

  List<Row> newest(Collection<String> units) {
    return units.stream().flatMap(u -> newestByUnit.getOrDefault(u, List.of()).stream()).toList();
  }

  Set<String> units() {
    return newestByUnit.keySet();
  }

  Figures figures(Collection<String> units, DateRange range) {
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    newest(units).forEach(row -> count(row, range, counts));
    return Figures.of(counts);
  }

  long digitised(Collection<String> units, DateRange range) {
    return newest(units).stream()
        .filter(Row::received)
        .filter(row -> range.contains(row.day(Column.NgayTiepNhan)))
        .filter(row -> "1".equals(row.at(Column.HoSoCoThanhPhanSoHoa)))
        .count();
  }

  private void count(Row row, DateRange range, Map<Figure, Long> counts) {
    if (!row.received()) {
      boolean refusedAtIntake = row.status() == 3;
      LocalDate day =
          refusedAtIntake && row.day(Column.NgayTuChoi) != null
              ? row.day(Column.NgayTuChoi)
              : row.day(Column.NgayNopHoSo);
      add(counts, refusedAtIntake ? Figure.NOT_ACCEPTED : Figure.REGISTERED, range.contains(day));
      return;
    }
    LocalDate received = row.day(Column.NgayTiepNhan);
    LocalDate end = row.end();
    if (received.isAfter(range.to()) || (end != null && end.isBefore(range.from()))) {
      return;
    }
    if (received.isBefore(range.from())) {
      add(counts, Figure.CARRIED_OVER, true);
    } else {
      add(counts, Figure.RECEIVED, true);
      add(counts, channel(row), true);
    }
    if (end == null || end.isAfter(range.to())) {
      add(counts, open(row, range.to()), true);
      add(counts, Figure.PAUSED, paused(row));
    } else if (row.status() == 7 || row.status() == 8) {
      add(counts, Figure.RETURNED, true);
    } else {
      add(counts, resolved(row, end), true);
      add(counts, Figure.POSTAL_RETURNED, "1".equals(row.at(Column.HinhThuc)));
    }
  }

  private Figure open(Row row, LocalDate cutOff) {
    LocalDate due = due(row);
    if (due == null) {
      return Figure.IN_PROGRESS_NO_DUE;
    }
    return due.isAfter(cutOff) ? Figure.IN_PROGRESS_WITHIN_DUE : Figure.IN_PROGRESS_OVERDUE;
  }

  private Figure resolved(Row row, LocalDate end) {
    LocalDate due = due(row);
    if (due == null) {
      return Figure.RESOLVED_NO_DUE;
    }
    if (end.isBefore(due)) {
      return Figure.RESOLVED_EARLY;
    }
    return end.equals(due) ? Figure.RESOLVED_ON_TIME : Figure.RESOLVED_OVERDUE;
  }

  private LocalDate due(Row row) {
    LocalDate given = row.day(Column.NgayHenTra);
    return given != null
        ? given
        : dueDates
            .computed(row.at(Column.MaTTHC), row.time(Column.NgayTiepNhan))
            .map(due -> due.toLocalDate())
            .orElse(null);
  }

  /** Only right at a cut-off after the last event, as in the expectations. */
  private static boolean paused(Row row) {
    return row.status() == 5 || row.status() == 6 || row.status() == 8;
  }

  private static Figure channel(Row row) {
    return switch (row.at(Column.KenhThucHien)) {
      case "2" -> Figure.RECEIVED_ONLINE;
      case "3" -> Figure.RECEIVED_POSTAL;
      default -> Figure.RECEIVED_DIRECT;
    };
  }

  private static void add(Map<Figure, Long> counts, Figure figure, boolean counts1) {
    if (counts1) {
      counts.merge(figure, 1L, Long::sum);
    }
  }

  /** The faults of DESIGN §5 that quarantine a record. */
  static boolean faulty(Row row) {
    if (row.code().isEmpty()
        || row.at(Column.DonViXuLy).contains("Không Có Thật")
        || row.status() > 10) {
      return true;
    }
    for (Column column : List.of(Column.NgayTiepNhan, Column.NgayHenTra, Column.NgayKetThucXuLy)) {
      if (!Times.readable(row.at(column))) {
        return true;
      }
    }
    if (row.time(Column.NgayTiepNhan) == null) {
      return row.status() != 1 && row.status() != 3 && row.status() != 5;
    }
    LocalDate exported = row.extracted().toLocalDate();
    boolean endsFirst =
        row.time(Column.NgayKetThucXuLy) != null
            && row.time(Column.NgayKetThucXuLy).isBefore(row.time(Column.NgayTiepNhan));
    return endsFirst || row.day(Column.NgayTiepNhan).isAfter(exported);
  }
}
