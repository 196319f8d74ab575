package vn.cchc.transform.ledger;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.ledger.FlowSet;
import vn.cchc.model.procedure.ProcedureCatalogue;

/**
 * Turns dossiers into the finished ledger rows of their unit. The dossiers of a unit must come
 * together, one unit after the other, so that one unit is in memory at a time and nothing has to be
 * added up afterwards.
 */
final class FlowTask implements MapPartitionsFunction<Row, Row>, Serializable {

  private static final long serialVersionUID = 1L;

  private final FlowSet flows;
  private final ProcedureCatalogue procedures;

  FlowTask(FlowSet flows, ProcedureCatalogue procedures) {
    this.flows = flows;
    this.procedures = procedures;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> dossiers) {
    return new LedgerRows(dossiers);
  }

  private final class LedgerRows implements Iterator<Row> {

    private final Iterator<Row> dossiers;
    private Dossier ahead;
    private Iterator<Row> ready = Collections.emptyIterator();

    LedgerRows(Iterator<Row> dossiers) {
      this.dossiers = dossiers;
      this.ahead = read();
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && ahead != null) {
        ready = oneUnit();
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

    private Iterator<Row> oneUnit() {
      UnitLedger ledger = new UnitLedger(ahead.unit(), procedures);
      while (ahead != null && ahead.unit().equals(ledger.unit())) {
        ledger.add(ahead, flows);
        ahead = read();
      }
      return ledger.rows().iterator();
    }

    private Dossier read() {
      return dossiers.hasNext() ? SilverDossiers.of(dossiers.next()) : null;
    }
  }
}
