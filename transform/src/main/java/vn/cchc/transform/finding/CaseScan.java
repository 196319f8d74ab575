package vn.cchc.transform.finding;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.TableReader;
import vn.cchc.model.dossier.ApologySlip;
import vn.cchc.model.finding.CaseFile;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.table.TableSpec;
import vn.cchc.transform.figure.DossierScan;

/** Reads what is known of dossiers from all kinds of records, without Spark. */
public final class CaseScan {

  private static final TableSpec SLIPS = KindTables.silver(Kinds.require("apology"));
  private static final TableSpec STEPS = KindTables.silver(Kinds.require("progress"));

  private CaseScan() {}

  /** Hands every dossier of these units to the consumer, with its apology slips. */
  public static void read(TableReader reader, Set<String> units, Consumer<CaseFile> consumer) {
    Map<String, List<ApologySlip>> slips = slips(reader);
    DossierScan.read(
        reader,
        units,
        silver ->
            consumer.accept(
                new CaseFile(
                    silver.dossier(),
                    silver.official().orElse(null),
                    slips.getOrDefault(silver.dossier().code(), List.of()),
                    silver.fileHash(),
                    silver.recordNo())));
  }

  /** The slips of every dossier; none before the first load of any. */
  private static Map<String, List<ApologySlip>> slips(TableReader reader) {
    Map<String, List<ApologySlip>> slips = new HashMap<>();
    if (reader.has(SLIPS)) {
      reader.scan(
          SLIPS,
          List.of("dossier", "slip", "sent_at", "old_due_at", "new_due_at", "times"),
          Map.of(),
          batch -> {
            for (int row = 0; row < batch.size(); row++) {
              if (batch.selected(row)) {
                slips
                    .computeIfAbsent(batch.column("dossier").text(row), code -> new ArrayList<>(1))
                    .add(slip(batch, row));
              }
            }
          });
    }
    return slips;
  }

  private static ApologySlip slip(RowBatch batch, int row) {
    return new ApologySlip(
        batch.column("slip").text(row),
        batch.column("sent_at").time(row),
        batch.column("old_due_at").time(row),
        batch.column("new_due_at").time(row),
        batch.column("times").isNull(row) ? 0 : batch.column("times").number(row));
  }

  /**
   * The keyed code of the official of the latest step of each of these dossiers; of equal steps the
   * first code in order. Steps without an official do not count.
   */
  public static Map<String, String> officials(TableReader reader, Set<String> dossiers) {
    record Step(LocalDateTime at, String official) {}
    Map<String, Step> latest = new HashMap<>();
    if (!dossiers.isEmpty() && reader.has(STEPS)) {
      reader.scan(
          STEPS,
          List.of("dossier", "official", "step_at"),
          Map.of(),
          batch -> {
            for (int row = 0; row < batch.size(); row++) {
              String official = batch.selected(row) ? batch.column("official").text(row) : null;
              String dossier = official == null ? null : batch.column("dossier").text(row);
              if (dossiers.contains(dossier == null ? "" : dossier)) {
                latest.merge(
                    dossier,
                    new Step(batch.column("step_at").time(row), official),
                    (one, other) -> {
                      int later = other.at().compareTo(one.at());
                      boolean better =
                          later > 0
                              || (later == 0 && other.official().compareTo(one.official()) < 0);
                      return better ? other : one;
                    });
              }
            }
          });
    }
    Map<String, String> officials = new HashMap<>();
    latest.forEach((dossier, step) -> officials.put(dossier, step.official()));
    return officials;
  }
}
