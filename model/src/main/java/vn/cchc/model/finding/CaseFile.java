package vn.cchc.model.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.model.dossier.ApologySlip;
import vn.cchc.model.dossier.Dossier;

/**
 * What is known of one dossier from all kinds of records.
 *
 * @param official keyed code of the handling official; null where no record tells
 * @param slips apology slips in the order of sending
 * @param fileHash SHA-256 of the file of the newest state, hex
 * @param recordNo position in that file, from 1
 */
public record CaseFile(
    Dossier dossier, String official, List<ApologySlip> slips, String fileHash, long recordNo) {

  /** Brings the slips in order. */
  public CaseFile {
    Objects.requireNonNull(dossier, "dossier");
    slips = slips.stream().sorted(ApologySlip.ORDER).toList();
  }

  /**
   * An official within a unit.
   *
   * @param unit key of the unit that handles the dossier
   * @param official keyed code
   */
  public record Handler(String unit, String official) {}

  /** Who handles the dossier, where any record tells. */
  public Optional<Handler> handler() {
    return Optional.ofNullable(official).map(code -> new Handler(dossier.unit(), code));
  }

  /** The same with the official that other records name; one known already stays. */
  public CaseFile withOfficial(String other) {
    return official != null || other == null
        ? this
        : new CaseFile(dossier, other, slips, fileHash, recordNo);
  }
}
