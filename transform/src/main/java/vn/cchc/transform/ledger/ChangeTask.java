package vn.cchc.transform.ledger;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import vn.cchc.lake.ChangeFeed;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.ledger.FlowSet;
import vn.cchc.model.procedure.ProcedureCatalogue;

/**
 * Turns changes of dossiers into what they change in the ledger: the flows of the newest state less
 * those of the state before the first change. The rows of a dossier must come together, in the
 * order of versions and within one the state before ahead of the state after.
 */
final class ChangeTask implements MapPartitionsFunction<Row, Row>, Serializable {

  private static final long serialVersionUID = 1L;

  private final FlowSet flows;
  private final ProcedureCatalogue procedures;

  ChangeTask(FlowSet flows, ProcedureCatalogue procedures) {
    this.flows = flows;
    this.procedures = procedures;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> changes) {
    Map<String, UnitLedger> ledgers = new TreeMap<>();
    String current = null;
    Row last = null;
    while (changes.hasNext()) {
      Row row = changes.next();
      String dossier = row.getAs("dossier");
      if (!dossier.equals(current)) {
        add(ledgers, last, false);
        add(ledgers, row, true);
        current = dossier;
      }
      last = row;
    }
    add(ledgers, last, false);
    return ledgers.values().stream().flatMap(UnitLedger::rows).iterator();
  }

  /** Adds the state after a change, or takes the state before one away; the other is neither. */
  private void add(Map<String, UnitLedger> ledgers, Row row, boolean before) {
    if (row == null || before != ChangeFeed.BEFORE.contains(row.<String>getAs(ChangeFeed.TYPE))) {
      return;
    }
    Dossier dossier = SilverDossiers.of(row);
    UnitLedger ledger =
        ledgers.computeIfAbsent(dossier.unit(), unit -> new UnitLedger(unit, procedures));
    if (before) {
      ledger.takeAway(dossier, flows);
    } else {
      ledger.add(dossier, flows);
    }
  }
}
