package vn.cchc.app.reconcile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.TableReader;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.table.Tables;
import vn.cchc.transform.figure.DossierScan;
import vn.cchc.transform.figure.SilverDossier;

/**
 * Dossiers that left the lake with a file that was taken out, as they were before, read from the
 * version of the dossiers just before.
 */
final class RetractedDossiers {

  private final Map<String, Dossier> byCode = new HashMap<>();
  private boolean complete = true;

  private RetractedDossiers() {}

  /** Those of some units; none where no file was taken out or none of its dossiers is missed. */
  static RetractedDossiers read(LakeFolder folder, TableReader now, Set<String> units) {
    RetractedDossiers dossiers = new RetractedDossiers();
    if (units.isEmpty() || !now.has(Tables.FILE_RETRACTION)) {
      return dossiers;
    }
    Map<Instant, Set<String>> files = new HashMap<>();
    now.scan(
        Tables.FILE_RETRACTION,
        List.of("file_hash", "removed", "retracted_at"),
        Map.of(),
        batch -> note(batch, files));
    files.forEach((moment, hashes) -> dossiers.readBefore(folder, now, moment, units, hashes));
    if (!dossiers.byCode.isEmpty()) {
      DossierScan.read(now, units, silver -> dossiers.byCode.remove(silver.dossier().code()));
    }
    return dossiers;
  }

  private void readBefore(
      LakeFolder folder, TableReader now, Instant moment, Set<String> units, Set<String> files) {
    try {
      long after = TableReaders.asOf(folder, moment).version(Tables.SILVER_DOSSIER);
      DossierScan.read(
          now.at(Tables.SILVER_DOSSIER, after - 1), units, silver -> note(silver, files));
    } catch (CchcException e) {
      if (!LakeErrors.saysVacuumed(e)) {
        throw e;
      }
      complete = false;
    }
  }

  /** Whether all could be read; not when files of a version of before were cleaned away. */
  boolean complete() {
    return complete;
  }

  private static void note(RowBatch batch, Map<Instant, Set<String>> files) {
    for (int row = 0; row < batch.size(); row++) {
      if (batch.selected(row) && batch.column("removed").number(row) > 0) {
        files
            .computeIfAbsent(
                batch.column("retracted_at").time(row).toInstant(ZoneOffset.UTC),
                moment -> new HashSet<>())
            .add(batch.column("file_hash").text(row));
      }
    }
  }

  private void note(SilverDossier silver, Set<String> files) {
    if (files.contains(silver.fileHash())) {
      byCode.put(silver.dossier().code(), silver.dossier());
    }
  }

  /** What they explain of a statement, where they make enough of its counts equal. */
  Optional<Cause> cause(Trial trial, DossierFlows flows) {
    Map<String, Figures> each = new TreeMap<>();
    byCode.values().stream()
        .filter(dossier -> trial.own().units().contains(dossier.unit()))
        .forEach(
            dossier ->
                each.put(dossier.code(), FigureSum.of(dossier, flows, trial.subject().range())));
    Figures with = each.values().stream().reduce(trial.own().total(), Figures::plus);
    List<Item> equal = trial.madeEqual(with);
    if (!Trial.isEnough(equal.size(), trial.differing())) {
      return Optional.empty();
    }
    Cause cause =
        new Cause(Comparison.Why.Kind.RETRACTED, "đúng nếu kể cả hồ sơ của tệp đã rút", equal);
    each.forEach(
        (code, figures) ->
            equal.stream()
                .filter(item -> trial.computed(item, figures).orElse(0) != 0)
                .forEach(item -> cause.name(item, code)));
    return Optional.of(cause);
  }
}
