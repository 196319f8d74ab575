package vn.cchc.transform.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.indicator.RecordTerm.Group;
import vn.cchc.model.indicator.RecordTerm.Which;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * The records that a term counts for some units over some days. What a figure adds up and what its
 * list shows are the same records.
 */
final class RecordCount {

  private final List<CompanionRecord> records;
  private final String whyNot;

  private RecordCount(List<CompanionRecord> records, String whyNot) {
    this.records = records;
    this.whyNot = whyNot;
  }

  /** Counts; nothing is taken in part. */
  static RecordCount of(
      RecordTerm term, Companions companions, Slice slice, Predicate<CompanionRecord> wanted) {
    if (!companions.told(term.records(), slice.units())) {
      return none(Companions.notLoaded(term.kind()));
    }
    List<CompanionRecord> mine =
        companions.all(term.records()).stream()
            .filter(r -> r.text("unit").filter(slice.units()::contains).isPresent())
            .filter(wanted)
            .toList();
    return term.periodic() ? periodic(term, slice.range(), mine) : dated(term, slice.range(), mine);
  }

  /** The records counted, by unit, then in the order of their dates. */
  List<CompanionRecord> records() {
    return records;
  }

  /** The count. */
  Answer answer(RecordTerm term) {
    return whyNot != null
        ? new Answer.NotApplicable(whyNot)
        : new Answer.Counted(records.stream().mapToLong(term::amount).reduce(0, Math::addExact));
  }

  private static RecordCount none(String why) {
    return new RecordCount(List.of(), why);
  }

  private static RecordCount dated(RecordTerm term, DateRange range, List<CompanionRecord> mine) {
    boolean standing = term.group() != null && term.group().which() == Which.LATEST;
    List<CompanionRecord> inTime =
        mine.stream()
            .filter(
                r ->
                    r.day(term.dated())
                        .filter(day -> standing ? !day.isAfter(range.to()) : range.contains(day))
                        .isPresent())
            .sorted(
                Comparator.comparing((CompanionRecord r) -> r.day(term.dated()).orElseThrow())
                    .thenComparing(CompanionRecord::fileHash)
                    .thenComparing(CompanionRecord::recordNo))
            .toList();
    Predicate<CompanionRecord> holds = record -> term.holds(record, range.to());
    List<CompanionRecord> counted =
        term.group() == null
            ? inTime.stream().filter(holds).toList()
            : grouped(term.group(), inTime, holds);
    return counted.isEmpty() && !inTime.isEmpty() && term.tells() != null
        ? none("bản ghi của kỳ này không ghi " + term.tells() + ": " + term.kind().name())
        : new RecordCount(counted, null);
  }

  /** The newest record of every group that passes. */
  private static List<CompanionRecord> grouped(
      Group group, List<CompanionRecord> inTime, Predicate<CompanionRecord> holds) {
    Map<List<String>, List<CompanionRecord>> things = new LinkedHashMap<>();
    inTime.forEach(
        record -> things.computeIfAbsent(group.of(record), k -> new ArrayList<>()).add(record));
    return things.values().stream()
        .map(of -> group.which() == Which.LATEST ? of.subList(of.size() - 1, of.size()) : of)
        .filter(of -> of.stream().allMatch(holds))
        .map(of -> of.get(of.size() - 1))
        .toList();
  }

  private static RecordCount periodic(
      RecordTerm term, DateRange range, List<CompanionRecord> mine) {
    Map<String, List<CompanionRecord>> byUnit = new TreeMap<>();
    for (CompanionRecord record : mine) {
      if (!term.holds(record, range.to())) {
        continue;
      }
      DateRange about = about(record);
      if (!about.from().isAfter(range.to()) && !about.to().isBefore(range.from())) {
        byUnit
            .computeIfAbsent(record.text("unit").orElseThrow(), u -> new ArrayList<>())
            .add(record);
      }
    }
    if (byUnit.isEmpty()) {
      return none("không có số liệu của kỳ này: " + term.kind().name());
    }
    List<CompanionRecord> taken = new ArrayList<>();
    for (Map.Entry<String, List<CompanionRecord>> unit : byUnit.entrySet()) {
      Optional<List<CompanionRecord>> tiles = tiles(range, unit.getValue());
      if (tiles.isEmpty()) {
        return none("kỳ số liệu của đơn vị " + unit.getKey() + " không khớp kỳ được hỏi");
      }
      for (CompanionRecord record : tiles.get()) {
        if (!term.told(record)) {
          return none(
              "đơn vị %s bỏ trống số liệu đến ngày %s"
                  .formatted(unit.getKey(), VietnameseNumbers.date(about(record).to())));
        }
        taken.add(record);
      }
    }
    return new RecordCount(List.copyOf(taken), null);
  }

  /**
   * Records whose periods make up the range, neither more nor less: the fewest that do, longer
   * periods first, so that a report of a quarter goes before the reports of its months.
   */
  static Optional<List<CompanionRecord>> tiles(DateRange range, List<CompanionRecord> records) {
    List<CompanionRecord> starting =
        records.stream()
            .filter(r -> about(r).from().equals(range.from()))
            .filter(r -> !about(r).to().isAfter(range.to()))
            .sorted(Comparator.comparing((CompanionRecord r) -> about(r).to()).reversed())
            .toList();
    List<CompanionRecord> best = null;
    for (CompanionRecord first : starting) {
      DateRange about = about(first);
      List<CompanionRecord> found = new ArrayList<>(List.of(first));
      if (about.to().isBefore(range.to())) {
        Optional<List<CompanionRecord>> rest =
            tiles(new DateRange(about.to().plusDays(1), range.to()), records);
        if (rest.isEmpty()) {
          continue;
        }
        found.addAll(rest.get());
      }
      if (best == null || found.size() < best.size()) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private static DateRange about(CompanionRecord record) {
    return new DateRange(
        record.day(RecordTerm.FROM).orElseThrow(), record.day(RecordTerm.TO).orElseThrow());
  }
}
