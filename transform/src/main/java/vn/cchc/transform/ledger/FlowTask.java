package vn.cchc.transform.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.ledger.FlowSet;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;

/** Turns dossiers into daily flows, adding them up before they are shuffled. */
final class FlowTask implements MapPartitionsFunction<Row, Row>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int KEYS_IN_MEMORY = 200_000;
  private static final int MEASURES = Measure.values().length;

  private final FlowSet flows;
  private final ProcedureCatalogue procedures;

  FlowTask(FlowSet flows, ProcedureCatalogue procedures) {
    this.flows = flows;
    this.procedures = procedures;
  }

  private record Key(
      String timeliness, LocalDate day, String unit, String procedure, String channel) {}

  @Override
  public Iterator<Row> call(Iterator<Row> dossiers) {
    return new Sums(dossiers);
  }

  private final class Sums implements Iterator<Row> {

    private final Iterator<Row> dossiers;
    private Iterator<Row> ready = Collections.emptyIterator();

    Sums(Iterator<Row> dossiers) {
      this.dossiers = dossiers;
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && dossiers.hasNext()) {
        ready = fill();
      }
      return ready.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.next();
    }

    private Iterator<Row> fill() {
      Map<Key, long[]> sums = new HashMap<>();
      while (dossiers.hasNext() && sums.size() < KEYS_IN_MEMORY) {
        Dossier dossier = SilverDossiers.of(dossiers.next());
        flows.of(
            dossier,
            (timeliness, day, measure, amount) ->
                sums.computeIfAbsent(
                            new Key(
                                timeliness,
                                day,
                                dossier.unit(),
                                dossier.procedure(),
                                dossier.channel().code()),
                            k -> new long[MEASURES])[measure.ordinal()] +=
                    amount);
      }
      List<Row> rows = new ArrayList<>(sums.size());
      sums.forEach((key, amounts) -> rows.add(row(key, amounts)));
      return rows.iterator();
    }

    private Row row(Key key, long[] amounts) {
      Object[] values = new Object[LedgerJob.DIMENSIONS + MEASURES];
      values[0] = key.timeliness;
      values[1] = "day";
      values[2] = key.day.getYear();
      values[3] = key.day;
      values[4] = key.unit;
      values[5] = key.procedure;
      values[6] =
          procedures
              .find(key.procedure)
              .map(Procedure::field)
              .orElse(ProcedureField.UNKNOWN.code());
      values[7] = key.channel;
      for (int i = 0; i < MEASURES; i++) {
        values[LedgerJob.DIMENSIONS + i] = amounts[i];
      }
      return RowFactory.create(values);
    }
  }
}
