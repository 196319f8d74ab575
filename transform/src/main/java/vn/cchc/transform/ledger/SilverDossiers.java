package vn.cchc.transform.ledger;

import java.util.List;
import org.apache.spark.sql.Row;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;

/** Silver rows of Spark as dossiers. */
final class SilverDossiers {

  private SilverDossiers() {}

  static Dossier of(Row row) {
    int status = row.<Integer>getAs("status");
    List<Row> supplements = row.getList(row.fieldIndex("supplements"));
    return new Dossier(
        row.getAs("dossier"),
        row.getAs("unit"),
        row.getAs("procedure"),
        Channel.ofCode(row.getAs("channel")),
        DossierStatus.ofNumber(status).orElseThrow(),
        row.getAs("submitted_at"),
        row.getAs("received_at"),
        row.getAs("due_at"),
        row.getAs("original_due_at"),
        row.getAs("refused_at"),
        row.getAs("ended_at"),
        row.getAs("handed_out_at"),
        row.<Boolean>getAs("postal_return"),
        row.getAs("digitised"),
        supplements.stream().map(SilverDossiers::supplement).toList(),
        row.getAs("event_at"),
        row.getAs("extracted_at"));
  }

  private static Supplement supplement(Row row) {
    return new Supplement(
        row.getAs("asked_at"),
        row.getAs("brought_at"),
        row.getAs("due_before"),
        row.getAs("due_after"));
  }
}
