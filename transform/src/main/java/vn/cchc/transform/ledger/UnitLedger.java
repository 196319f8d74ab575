package vn.cchc.transform.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.ledger.FlowSet;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;

/** The sums of one unit's flows, per day and rolled up per month. */
final class UnitLedger {

  private static final int DIMENSIONS = 8;
  private static final int MEASURES = Measure.values().length;
  private static final String DAY = "day";
  private static final String MONTH = "month";

  private record Key(
      String timeliness, String grain, LocalDate day, String procedure, Channel channel) {}

  private final String unit;
  private final ProcedureCatalogue procedures;
  private final Map<String, String> fields = new HashMap<>();
  private final Map<Key, long[]> sums = new HashMap<>();

  UnitLedger(String unit, ProcedureCatalogue procedures) {
    this.unit = unit;
    this.procedures = procedures;
  }

  String unit() {
    return unit;
  }

  /** Adds the flows of a dossier. */
  void add(Dossier dossier, FlowSet flows) {
    add(dossier, flows, 1);
  }

  /** Takes the flows of a dossier away again. */
  void takeAway(Dossier dossier, FlowSet flows) {
    add(dossier, flows, -1);
  }

  private void add(Dossier dossier, FlowSet flows, int times) {
    String procedure = dossier.procedure();
    Channel channel = dossier.channel();
    flows.of(
        dossier,
        (timeliness, day, measure, amount) -> {
          LocalDate month = day.withDayOfMonth(1);
          add(new Key(timeliness, DAY, day, procedure, channel), measure, times * amount);
          add(new Key(timeliness, MONTH, month, procedure, channel), measure, times * amount);
        });
  }

  /** The rows that hold anything, in the column order of the ledger's declaration. */
  Stream<Row> rows() {
    return sums.entrySet().stream()
        .filter(e -> Arrays.stream(e.getValue()).anyMatch(amount -> amount != 0))
        .map(e -> row(e.getKey(), e.getValue()));
  }

  private void add(Key key, Measure measure, long amount) {
    sums.computeIfAbsent(key, k -> new long[MEASURES])[measure.ordinal()] += amount;
  }

  private Row row(Key key, long[] amounts) {
    Object[] values = new Object[DIMENSIONS + MEASURES];
    values[0] = key.timeliness;
    values[1] = key.grain;
    values[2] = key.day.getYear();
    values[3] = key.day;
    values[4] = unit;
    values[5] = key.procedure;
    values[6] = fields.computeIfAbsent(key.procedure, this::field);
    values[7] = key.channel.code();
    for (int i = 0; i < MEASURES; i++) {
      values[DIMENSIONS + i] = amounts[i];
    }
    return RowFactory.create(values);
  }

  private String field(String procedure) {
    return procedures.find(procedure).map(Procedure::field).orElse(ProcedureField.UNKNOWN.code());
  }
}
