package vn.cchc.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.Procedure;

/** The versions of one imported procedure, oldest first. */
final class Versions {

  private final List<Procedure> all = new ArrayList<>();

  void add(Procedure version) {
    all.add(version);
  }

  List<Procedure> all() {
    return List.copyOf(all);
  }

  /** Takes what a file says from a day on; returns whether a known procedure changed. */
  boolean take(Procedure said) {
    List<Procedure> before = List.copyOf(all);
    int at = containing(begin(said));
    if (at < 0) {
      LocalDate to = all.isEmpty() ? said.validTo() : all.get(0).validFrom().minusDays(1);
      all.add(0, dated(said, said.online(), said.validFrom(), to));
    } else {
      takeInto(at, said);
    }
    return !before.isEmpty() && !all.equals(before);
  }

  private void takeInto(int at, Procedure said) {
    Procedure known = all.get(at);
    List<OnlineLevel> online = joined(known.online(), said.online());
    boolean ends = at == all.size() - 1 && said.validTo() != null;
    LocalDate to = ends ? said.validTo() : known.validTo();
    if (alike(known, said)) {
      all.set(at, dated(known, online, known.validFrom(), to));
    } else if (begin(known).equals(begin(said))) {
      all.set(at, dated(said, online, known.validFrom(), to));
    } else {
      LocalDate from = said.validFrom();
      all.set(at, dated(known, known.online(), known.validFrom(), from.minusDays(1)));
      all.add(at + 1, dated(said, online, from, to));
    }
  }

  /** The version that holds on the day or ended last before it; below zero when none begins yet. */
  private int containing(LocalDate day) {
    int at = -1;
    while (at + 1 < all.size() && !begin(all.get(at + 1)).isAfter(day)) {
      at++;
    }
    return at;
  }

  private static LocalDate begin(Procedure version) {
    return version.validFrom() == null ? LocalDate.MIN : version.validFrom();
  }

  private static boolean alike(Procedure one, Procedure other) {
    return one.name().equals(other.name())
        && one.field().equals(other.field())
        && one.level().equals(other.level())
        && Objects.equals(one.limit(), other.limit())
        && one.unit() == other.unit();
  }

  private static Procedure dated(
      Procedure procedure, List<OnlineLevel> online, LocalDate from, LocalDate to) {
    return new Procedure(
        procedure.code(),
        procedure.name(),
        procedure.field(),
        procedure.level(),
        procedure.limit(),
        procedure.unit(),
        online,
        procedure.sensitive(),
        from,
        to);
  }

  /** The levels of both by date; one that changes nothing is left out. */
  private static List<OnlineLevel> joined(List<OnlineLevel> before, List<OnlineLevel> said) {
    TreeMap<LocalDate, OnlineLevel> byDay = new TreeMap<>();
    before.forEach(level -> byDay.put(level.from(), level));
    said.forEach(level -> byDay.put(level.from(), level));
    List<OnlineLevel> levels = new ArrayList<>();
    for (OnlineLevel level : byDay.values()) {
      if (levels.isEmpty() || !levels.get(levels.size() - 1).level().equals(level.level())) {
        levels.add(level);
      }
    }
    return List.copyOf(levels);
  }
}
