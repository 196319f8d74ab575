package vn.cchc.transform.edition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can go wrong with editions. */
public final class EditionErrors {

  private EditionErrors() {}

  /** No edition has this id. */
  static CchcException unknown(String id, List<String> known) {
    return new CchcException(
        "T-001",
        ErrorKind.USER_INPUT,
        "unknown edition '%s'; %s"
            .formatted(
                id,
                known.isEmpty()
                    ? "the lake has none yet, 'cchc close --period P' makes one"
                    : "known are: " + String.join(", ", known)));
  }

  /** A file of an edition is not as it was frozen. */
  static CchcException damaged(Path folder, String what) {
    return new CchcException(
        "T-002",
        ErrorKind.EXTERNAL,
        "edition %s is damaged: %s; put the folder back from a backup"
            .formatted(folder.getFileName(), what));
  }

  /** Reading or writing failed. */
  static CchcException failed(Path folder, String doing, Exception cause) {
    return new CchcException(
        "T-003",
        ErrorKind.EXTERNAL,
        "%s edition %s failed (%s); nothing was changed, check the disk and run the command again"
            .formatted(doing, folder.getFileName(), cause),
        cause);
  }

  /** The period is not over. */
  static CchcException notOver(LocalDate to) {
    return new CchcException(
        "T-004",
        ErrorKind.USER_INPUT,
        "the period ends on %s and is not over; close it after that day".formatted(to));
  }

  /** Loads are not in the figures yet. */
  static CchcException notTransformed() {
    return new CchcException(
        "T-005",
        ErrorKind.USER_INPUT,
        "the ledger does not hold everything that was loaded, or follows other definitions than the configuration; run 'cchc transform' first");
  }

  /** There is nothing to freeze. */
  static CchcException nothing(String period) {
    return new CchcException(
        "T-006",
        ErrorKind.USER_INPUT,
        "no unit has a dossier in %s; check the period, or load files first".formatted(period));
  }

  /** Only provinces are closed on their own. */
  static CchcException noProvince(String unit, String province) {
    return new CchcException(
        "T-007",
        ErrorKind.USER_INPUT,
        "%s is no province; a period is closed for a province as a whole, give --unit '%s'"
            .formatted(unit, province));
  }

  /** Editions of different periods or provinces have nothing to compare. */
  static CchcException otherSubject(String one, String other) {
    return new CchcException(
        "T-008",
        ErrorKind.USER_INPUT,
        "editions %s and %s are of different periods or provinces; compare editions of the same"
            .formatted(one, other));
  }
}
