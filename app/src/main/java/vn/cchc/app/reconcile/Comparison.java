package vn.cchc.app.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.reconcile.Reconciliation;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.Unit;

/**
 * A statement beside the figures that dossiers give for the same unit and days.
 *
 * @param lines a line for each printed count that a figure answers
 * @param remarks what else may explain the differences
 */
public record Comparison(
    Reconciliation result, Unit unit, DateRange range, List<Line> lines, List<String> remarks) {

  /** Copies the lists. */
  public Comparison {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(range, "range");
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /**
   * One count twice.
   *
   * @param computed from dossiers
   * @param why what makes both equal; empty when nothing that was tried does, or nothing must
   */
  public record Line(Item item, long printed, long computed, Optional<Why> why) {

    /** Printed less computed. */
    public long difference() {
      return printed - computed;
    }
  }

  /**
   * What makes a printed count equal to a computed one.
   *
   * @param dossiers codes of dossiers that count otherwise, where they were looked up
   */
  public record Why(Kind kind, String vietnamese, List<String> dossiers) {

    /** Causes that can be tried. */
    public enum Kind {
      /** Another definition of on time. */
      DEFINITION,
      /** Other first or last days. */
      CUT_OFF,
      /** The column holds more or less than its name says. */
      MEANING,
      /** Dossiers of files that were taken out again are counted too. */
      RETRACTED,
      /** No dossier of the unit is there for these days, or no file made after their first. */
      NOT_SYNCHRONISED;

      /** Name in outputs for programs. */
      public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }

    /** Copies the codes. */
    public Why {
      dossiers = List.copyOf(dossiers);
    }
  }

  /** For people: which statement, which unit, which days. */
  String title() {
    return "%s: %s, %s – %s"
        .formatted(
            result.reported().id(),
            Subject.name(unit),
            VietnameseNumbers.date(range.from()),
            VietnameseNumbers.date(range.to()));
  }

  /** Counts that differ. */
  public List<Line> differing() {
    return lines.stream().filter(line -> line.difference() != 0).toList();
  }
}
