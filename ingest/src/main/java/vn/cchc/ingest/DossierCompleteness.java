package vn.cchc.ingest;

import java.util.HashSet;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.model.procedure.ProcedureCatalogue;

/** A dossier is complete with a due date, a channel of its own and a procedure of the catalogue. */
final class DossierCompleteness implements QualityColumns.Completeness {

  private static final long serialVersionUID = 1L;
  private static final int DUE = BronzeRows.SCHEMA.fieldIndex("due_at");
  private static final int CHANNEL_MISSING = BronzeRows.SCHEMA.fieldIndex("channel_missing");
  private static final int PROCEDURE = BronzeRows.SCHEMA.fieldIndex("procedure");

  private final HashSet<UTF8String> procedures = new HashSet<>();

  DossierCompleteness(ProcedureCatalogue catalogue) {
    catalogue.all().forEach(known -> procedures.add(UTF8String.fromString(known.code())));
  }

  @Override
  public boolean of(InternalRow row) {
    return !row.isNullAt(DUE)
        && !row.getBoolean(CHANNEL_MISSING)
        && procedures.contains(row.getUTF8String(PROCEDURE));
  }
}
