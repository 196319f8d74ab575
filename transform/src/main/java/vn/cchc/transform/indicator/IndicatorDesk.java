package vn.cchc.transform.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.indicator.Term;

/**
 * Reads any number of indicators over any number of slices, without Spark: what the ledger holds
 * from the ledger in one pass, what depends on single dossiers from one pass over them, the rest
 * from the records beside them. Every level is counted by itself, so that sums of counts hold and
 * no ratio is ever averaged.
 */
public final class IndicatorDesk {

  /** Why an indicator counts nothing in a period that its validity does not hold. */
  public static final String NOT_VALID = "chỉ số không áp dụng cho cả kỳ này";

  /** Why an indicator that looks at single dossiers counts nothing beside such a ledger. */
  public static final String OTHER_RULES =
      "cấu hình khác với lúc tính số liệu; chạy 'cchc transform'";

  private final Conf conf;
  private final TableReader reader;
  private final boolean sameRules;
  private final Companions companions;

  /** A desk over the state of a lake that is read, whose ledger follows the configuration. */
  public IndicatorDesk(Conf conf, TableReader reader) {
    this(conf, reader, true);
  }

  /**
   * A desk over the state of a lake that is read.
   *
   * @param sameRules whether its ledger follows the configuration; where it does not, indicators
   *     that look at single dossiers have no number, since they would mix two sets of rules
   */
  public IndicatorDesk(Conf conf, TableReader reader, boolean sameRules) {
    this.conf = conf;
    this.reader = reader;
    this.sameRules = sameRules;
    this.companions = new Companions(conf.units(), kind -> CompanionRows.read(reader, kind));
  }

  /**
   * The readings of one slice.
   *
   * @param byKey by key of the axis; without an axis the only key is empty
   */
  public record Sheet(Slice slice, Map<String, List<Reading>> byKey) {}

  /** The definition of on time that an indicator is read under. */
  public static String timeliness(Indicator indicator, String asked) {
    return Optional.ofNullable(indicator.timeliness()).orElse(asked);
  }

  /**
   * Reads indicators.
   *
   * @param timeliness definition of on time for indicators that prescribe none
   * @param keys keys of the axis that have a row even without any dossier
   */
  public List<Sheet> read(
      Collection<Indicator> indicators,
      List<Slice> slices,
      String timeliness,
      Axis axis,
      Collection<String> keys) {
    List<DossierTerm> terms = new ArrayList<>();
    indicators.forEach(indicator -> each(indicator, (part, term) -> terms.add(term)));
    Cubes cubes = new Cubes(conf, companions, terms, axis);
    for (Slice slice : slices) {
      for (Indicator indicator : indicators) {
        if (whyNot(indicator, slice, axis).isEmpty()) {
          each(indicator, (i, t) -> ask(cubes, t, slice, timeliness(i, timeliness)));
        }
      }
    }
    cubes.fill(reader);
    List<Sheet> sheets = new ArrayList<>();
    for (Slice slice : slices) {
      Set<String> rows = new LinkedHashSet<>(axis == Axis.NONE ? List.of("") : keys);
      rows.addAll(cubes.keys(slice, axis));
      rows.addAll(recordKeys(indicators, slice, axis));
      Map<String, List<Reading>> byKey = new LinkedHashMap<>();
      for (String key : rows) {
        Cell cell = new Cell(slice, axis, key);
        byKey.put(key, indicators.stream().map(i -> reading(i, cell, timeliness, cubes)).toList());
      }
      sheets.add(new Sheet(slice, byKey));
    }
    return sheets;
  }

  /** The keys of an axis at which any record lies that these indicators count. */
  private Set<String> recordKeys(Collection<Indicator> indicators, Slice slice, Axis axis) {
    Set<String> keys = new TreeSet<>();
    indicators.stream()
        .filter(indicator -> indicator.validThroughout(slice.range()))
        .flatMap(Indicator::terms)
        .filter(RecordTerm.class::isInstance)
        .map(RecordTerm.class::cast)
        .filter(term -> axis != Axis.NONE && axis.fits(term.kind()))
        .flatMap(term -> RecordCount.of(term, companions, slice, r -> true).records().stream())
        .forEach(r -> CellFilter.key(axis, r, conf.procedures()).ifPresent(keys::add));
    return keys;
  }

  /** Where a dossier or record of a cell is to be found. */
  public CellList list() {
    return new CellList(conf, reader, companions);
  }

  private record Cell(Slice slice, Axis axis, String key) {

    CellFilter filter() {
      return axis == Axis.NONE ? CellFilter.ALL : new CellFilter(Map.of(axis, key));
    }
  }

  private static void each(Indicator indicator, BiConsumer<Indicator, DossierTerm> consumer) {
    indicator
        .terms()
        .filter(DossierTerm.class::isInstance)
        .forEach(term -> consumer.accept(indicator, (DossierTerm) term));
  }

  private void ask(Cubes cubes, DossierTerm term, Slice slice, String timeliness) {
    if (companions.silent(term, slice.units()).isEmpty()) {
      cubes.ask(term, slice, timeliness);
    }
  }

  private Reading reading(Indicator indicator, Cell cell, String timeliness, Cubes cubes) {
    Optional<String> whyNot = whyNot(indicator, cell.slice(), cell.axis());
    if (whyNot.isPresent()) {
      return Reading.none(indicator, whyNot.get());
    }
    String definition = timeliness(indicator, timeliness);
    return new Reading(
        indicator,
        answer(indicator.numerator(), cell, definition, cubes),
        answer(indicator.denominator(), cell, definition, cubes));
  }

  private Optional<String> whyNot(Indicator indicator, Slice slice, Axis axis) {
    if (!indicator.validThroughout(slice.range())) {
      return Optional.of(NOT_VALID);
    }
    boolean scans =
        indicator
            .terms()
            .anyMatch(
                term ->
                    term instanceof DossierTerm dossiers
                        && (axis == Axis.OFFICIAL
                            || !dossiers.ledger()
                            || !dossiers.onlineLevels().isEmpty()));
    return scans && !sameRules ? Optional.of(OTHER_RULES) : Optional.empty();
  }

  private Answer answer(Term term, Cell cell, String timeliness, Cubes cubes) {
    if (term instanceof DossierTerm dossiers) {
      Optional<String> silent = companions.silent(dossiers, cell.slice().units());
      return silent.isPresent()
          ? new Answer.NotApplicable(silent.get())
          : new Answer.Counted(
              cubes.cube(dossiers, cell.slice(), timeliness).count(dossiers, cell.filter()::wants));
    }
    RecordTerm records = (RecordTerm) term;
    return cell.axis().fits(records.kind())
        ? RecordCount.of(
                records,
                companions,
                cell.slice(),
                record -> cell.filter().wants(record, conf.procedures()))
            .answer(records)
        : new Answer.NotApplicable("số liệu này không chia được theo " + cell.axis().id());
  }
}
