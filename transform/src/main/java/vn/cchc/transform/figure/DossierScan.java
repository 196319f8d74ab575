package vn.cchc.transform.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;
import vn.cchc.lake.TableReader;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.table.Tables;

/** Reads the newest state of dossiers without Spark. */
public final class DossierScan {

  private static final List<String> COLUMNS =
      Stream.concat(
              Tables.DOSSIER_COLUMNS.stream(),
              Stream.of("file_hash", "record_no", "paid_online", "official"))
          .toList();

  private DossierScan() {}

  /** Hands every dossier of these units to the consumer. */
  public static void read(TableReader reader, Set<String> units, Consumer<SilverDossier> consumer) {
    reader.scan(Tables.SILVER_DOSSIER, COLUMNS, Map.of(), batch -> read(batch, units, consumer));
  }

  private static void read(RowBatch batch, Set<String> units, Consumer<SilverDossier> consumer) {
    RowColumn unit = batch.column("unit");
    for (int row = 0; row < batch.size(); row++) {
      if (batch.selected(row) && units.contains(unit.text(row))) {
        consumer.accept(
            new SilverDossier(
                dossier(batch, row),
                batch.column("file_hash").text(row),
                batch.column("record_no").number(row),
                Optional.ofNullable(told(batch.column("paid_online"), row)),
                Optional.ofNullable(batch.column("official").text(row))));
      }
    }
  }

  private static Dossier dossier(RowBatch batch, int row) {
    return new Dossier(
        batch.column("dossier").text(row),
        batch.column("unit").text(row),
        batch.column("procedure").text(row),
        Channel.ofCode(batch.column("channel").text(row)),
        DossierStatus.ofNumber((int) batch.column("status").number(row)).orElseThrow(),
        batch.column("submitted_at").time(row),
        batch.column("received_at").time(row),
        batch.column("due_at").time(row),
        batch.column("original_due_at").time(row),
        batch.column("refused_at").time(row),
        batch.column("ended_at").time(row),
        batch.column("handed_out_at").time(row),
        batch.column("postal_return").flag(row),
        told(batch.column("digitised"), row),
        batch.column("supplements").structs(row).stream().map(DossierScan::supplement).toList(),
        batch.column("event_at").time(row),
        batch.column("extracted_at").time(row));
  }

  private static Boolean told(RowColumn column, int row) {
    return column.isNull(row) ? null : column.flag(row);
  }

  private static Supplement supplement(RowColumn.RowStruct part) {
    return new Supplement(
        part.time("asked_at"),
        part.time("brought_at"),
        part.time("due_before"),
        part.time("due_after"));
  }
}
