package vn.cchc.transform.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;
import vn.cchc.lake.TableReader;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.table.Tables;

/** Answers any number of figure requests in one pass over the ledger, without Spark. */
public final class LedgerFigures {

  private static final Measure[] MEASURES = Measure.values();
  private static final Set<Dimension> SPLIT =
      EnumSet.of(Dimension.FIELD, Dimension.PROCEDURE, Dimension.CELL);

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
  public void answer(Collection<FigureRequest> requests) {
    if (reader.version(Tables.LEDGER) == 0) {
      throw LakeErrors.emptyLedger();
    }
    Map<String, List<FigureRequest>> byTimeliness = new LinkedHashMap<>();
    requests.forEach(
        r -> byTimeliness.computeIfAbsent(r.timeliness(), t -> new ArrayList<>()).add(r));
    byTimeliness.forEach(this::answer);
  }

  private void answer(String timeliness, List<FigureRequest> requests) {
    MonthPlan plan = MonthPlan.of(requests.stream().map(FigureRequest::range).toList());
    Map<String, List<FigureRequest>> byUnit = new HashMap<>();
    for (FigureRequest request : requests) {
      for (String unit : request.units()) {
        byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(request);
      }
    }
    boolean split = requests.stream().anyMatch(r -> SPLIT.contains(r.dimension()));
    scan(Map.of("timeliness", timeliness, "grain", "month"), plan::wantsMonth, byUnit, split);
    for (int year : plan.years()) {
      scan(
          Map.of("timeliness", timeliness, "grain", "day", "year", year),
          plan::wantsDay,
          byUnit,
          split);
    }
  }

  private void scan(
      Map<String, Object> partition,
      Predicate<LocalDate> wanted,
      Map<String, List<FigureRequest>> byUnit,
      boolean split) {
    List<String> columns = new ArrayList<>(List.of("day", "unit", "channel"));
    if (split) {
      columns.addAll(List.of("procedure", "field"));
    }
    Arrays.stream(MEASURES).map(Measure::column).forEach(columns::add);
    reader.scan(Tables.LEDGER, columns, partition, batch -> add(batch, wanted, byUnit, split));
  }

  private static void add(
      RowBatch batch,
      Predicate<LocalDate> wanted,
      Map<String, List<FigureRequest>> byUnit,
      boolean split) {
    RowColumn days = batch.column("day");
    RowColumn units = batch.column("unit");
    RowColumn channels = batch.column("channel");
    RowColumn procedures = split ? batch.column("procedure") : null;
    RowColumn fields = split ? batch.column("field") : null;
    RowColumn[] measures =
        Arrays.stream(MEASURES).map(m -> batch.column(m.column())).toArray(RowColumn[]::new);
    for (int row = 0; row < batch.size(); row++) {
      if (!batch.selected(row)) {
        continue;
      }
      List<FigureRequest> requests = byUnit.get(units.text(row));
      LocalDate day = days.day(row);
      if (requests == null || !wanted.test(day)) {
        continue;
      }
      Channel channel = Channel.ofCode(channels.text(row));
      for (FigureRequest request : requests) {
        String key =
            switch (request.dimension()) {
              case NONE -> "";
              case CHANNEL -> channel.code();
              case FIELD -> fields.text(row);
              case PROCEDURE -> procedures.text(row);
              case UNIT -> units.text(row);
              case CELL ->
                  String.join(
                      "\t",
                      units.text(row),
                      procedures.text(row),
                      fields.text(row),
                      channel.code());
            };
        for (int m = 0; m < measures.length; m++) {
          request.add(key, day, channel, MEASURES[m], measures[m].number(row));
        }
      }
    }
  }
}
