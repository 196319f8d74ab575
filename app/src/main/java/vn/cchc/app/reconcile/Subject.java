package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.app.Terminal;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.reconcile.Reconciliation;
import vn.cchc.model.reconcile.ReportedCase;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitResolution;

/** A statement whose unit and days are known, so that dossiers can answer it. */
public record Subject(Reconciliation result, Unit unit, DateRange range) {

  private static final int MOST_NAMED = 5;
  private static final Pattern CODED = Pattern.compile(".*\\(([0-9]+[^\\s()]*)\\)");

  /** Requires all. */
  public Subject {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(range, "range");
  }

  /**
   * The statements about a whole unit whose unit and days are known; the terminal is told of the
   * others.
   */
  public static List<Subject> among(List<Reconciliation> results, Conf conf, Terminal terminal) {
    List<Subject> subjects = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Reconciliation result : results) {
      ReportedCase reported = result.reported();
      if (!reported.level().equals(ReportedCase.FIELD)) {
        Optional<Subject> subject =
            reported
                .range()
                .flatMap(
                    days ->
                        unit(conf, reported, days).map(unit -> new Subject(result, unit, days)));
        subject.ifPresentOrElse(subjects::add, () -> without.add(reported.id()));
      }
    }
    if (!without.isEmpty()) {
      terminal.say(
          "Không so với kho được %s số liệu, thiếu ngày hoặc không rõ đơn vị: %s"
              .formatted(
                  without.size(),
                  String.join(", ", without.subList(0, Math.min(MOST_NAMED, without.size())))
                      + (without.size() > MOST_NAMED ? "…" : "")));
    }
    return subjects;
  }

  /** {@code Thị xã Hòa Thành (709)}, which is found again. */
  static String name(Unit unit) {
    return unit.name() + " (" + unit.code() + ")";
  }

  /**
   * The unit of a statement; behind its name stands its code or what lies above it, in brackets.
   */
  private static Optional<Unit> unit(Conf conf, ReportedCase reported, DateRange days) {
    if (reported.level().endsWith("-aggregate") || reported.unit().isBlank()) {
      return Optional.empty();
    }
    Matcher coded = CODED.matcher(reported.unit());
    String text =
        coded.matches() ? coded.group(1) : reported.unit().replaceAll(" *\\(([^)]*)\\)", ", $1");
    return conf.unitResolver().resolve(text, unit -> unit.validDuring(days))
            instanceof UnitResolution.Resolved resolved
        ? Optional.of(resolved.unit())
        : Optional.empty();
  }
}
