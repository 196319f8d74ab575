package vn.cchc.transform.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.Numbers;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.table.Tables;

/**
 * Answers any number of figure requests in one pass over the ledger, without Spark. The ledger
 * holds the default definition of on time in full and the others as differences from it. Of the
 * years before all ranges only the stocks are read.
 */
public final class LedgerFigures {

  private static final List<Measure> ALL = List.of(Measure.values());
  private static final List<Measure> STOCKS =
      ALL.stream().filter(measure -> measure.kind() == Measure.Kind.STOCK).toList();

  private final TableReader reader;

  /** Reads the ledger through this reader. */
  public LedgerFigures(TableReader reader) {
    this.reader = reader;
  }

  /**
   * Reads what the requests need and adds it to them.
   *
   * @throws vn.cchc.model.error.CchcException when the ledger was never made
   */
  public void answer(Collection<? extends LedgerQuestion> requests) {
    if (reader.version(Tables.LEDGER) == 0) {
      throw LakeErrors.emptyLedger();
    }
    MonthPlan plan =
        MonthPlan.of(
            requests.stream().map(LedgerQuestion::range).toList(),
            requests.stream().flatMap(r -> r.dayByDay().stream()).toList());
    Map<String, Map<String, List<LedgerQuestion>>> wanted = byTimelinessAndUnit(requests);
    boolean split = requests.stream().anyMatch(LedgerQuestion::split);
    Numbers before = new Numbers(Integer.MIN_VALUE, plan.first().getYear() - 1);
    Numbers within = new Numbers(plan.first().getYear(), plan.last().getYear());
    scan(Map.of("grain", "month", "year", before), STOCKS, plan::wantsMonth, wanted, split);
    scan(Map.of("grain", "month", "year", within), ALL, plan::wantsMonth, wanted, split);
    for (int year : plan.years()) {
      scan(Map.of("grain", "day", "year", year), ALL, plan::wantsDay, wanted, split);
    }
  }

  /** Which requests a row of the ledger belongs to; those of the default definition to all. */
  private static Map<String, Map<String, List<LedgerQuestion>>> byTimelinessAndUnit(
      Collection<? extends LedgerQuestion> requests) {
    Map<String, Map<String, List<LedgerQuestion>>> wanted = new HashMap<>();
    for (LedgerQuestion request : requests) {
      for (String timeliness :
          new TreeSet<>(List.of(request.timeliness(), Conf.DEFAULT_TIMELINESS))) {
        for (String unit : request.units()) {
          wanted
              .computeIfAbsent(timeliness, t -> new HashMap<>())
              .computeIfAbsent(unit, u -> new ArrayList<>())
              .add(request);
        }
      }
    }
    return wanted;
  }

  private void scan(
      Map<String, Object> partition,
      List<Measure> measures,
      Predicate<LocalDate> days,
      Map<String, Map<String, List<LedgerQuestion>>> wanted,
      boolean split) {
    List<String> columns = new ArrayList<>(List.of("timeliness", "day", "unit", "channel"));
    if (split) {
      columns.addAll(List.of("procedure", "field"));
    }
    measures.stream().map(Measure::column).forEach(columns::add);
    Set<String> units =
        wanted.values().stream().flatMap(m -> m.keySet().stream()).collect(Collectors.toSet());
    reader.scan(
        Tables.LEDGER,
        columns,
        partition,
        Map.of("timeliness", wanted.keySet(), "unit", units),
        batch -> add(batch, measures, days, wanted, split));
  }

  private static void add(
      RowBatch batch,
      List<Measure> measures,
      Predicate<LocalDate> wantedDay,
      Map<String, Map<String, List<LedgerQuestion>>> wanted,
      boolean split) {
    RowColumn definitions = batch.column("timeliness");
    RowColumn days = batch.column("day");
    RowColumn units = batch.column("unit");
    RowColumn channels = batch.column("channel");
    RowColumn procedures = split ? batch.column("procedure") : null;
    RowColumn fields = split ? batch.column("field") : null;
    List<RowColumn> amounts = measures.stream().map(m -> batch.column(m.column())).toList();
    for (int row = 0; row < batch.size(); row++) {
      if (!batch.selected(row)) {
        continue;
      }
      List<LedgerQuestion> requests =
          wanted.getOrDefault(definitions.text(row), Map.of()).get(units.text(row));
      LocalDate day = days.day(row);
      if (requests == null || !wantedDay.test(day)) {
        continue;
      }
      LedgerQuestion.Row place =
          new LedgerQuestion.Row(
              day,
              units.text(row),
              Channel.ofCode(channels.text(row)),
              split ? procedures.text(row) : null,
              split ? fields.text(row) : null);
      for (LedgerQuestion request : requests) {
        FigureSum sum = request.sum(place);
        for (int m = 0; m < measures.size(); m++) {
          sum.add(day, place.channel(), measures.get(m), amounts.get(m).number(row));
        }
      }
    }
  }
}
