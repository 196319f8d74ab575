package vn.cchc.model.dossier;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * The newest state of one dossier, whitelisted columns only. Dates are local wall-clock times of
 * Asia/Ho_Chi_Minh and null where the source gives none.
 *
 * @param code dossier code (mã hồ sơ)
 * @param unit code of the handling unit
 * @param procedure national procedure code, or the raw code when it is not in the catalogue
 * @param dueAt current due date; at exactly midnight it stands for the whole day
 * @param originalDueAt earliest due date known
 * @param endedAt end of handling (NgayKetThucXuLy)
 * @param handedOutAt result handed out (NgayTra)
 * @param postalReturn result sent by post (HinhThuc 1)
 * @param digitised all components digitised at intake; null where the source does not tell
 * @param eventAt latest event date of the record
 * @param extractedAt when the record left its source; null when unknown
 */
public record Dossier(
    String code,
    String unit,
    String procedure,
    Channel channel,
    DossierStatus status,
    LocalDateTime submittedAt,
    LocalDateTime receivedAt,
    LocalDateTime dueAt,
    LocalDateTime originalDueAt,
    LocalDateTime refusedAt,
    LocalDateTime endedAt,
    LocalDateTime handedOutAt,
    boolean postalReturn,
    Boolean digitised,
    List<Supplement> supplements,
    LocalDateTime eventAt,
    LocalDateTime extractedAt) {

  /** Rejects what ingest would have quarantined. */
  public Dossier {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(status, "status");
    supplements = List.copyOf(supplements);
  }

  /** Whether the dossier counts as received (DESIGN §5, "Not received"). */
  public boolean received() {
    return switch (status) {
      case REGISTERED, NOT_ACCEPTED -> false;
      default -> receivedAt != null;
    };
  }

  /**
   * When the dossier ended, or null while it is open: end of handling; for statuses 9 and 10
   * without one, the handing out. An end date on a status that has not ended does not end it, and
   * an ended status without a date is open.
   */
  public LocalDateTime endAt() {
    return switch (status) {
      case DONE, HANDED_OUT -> endedAt != null ? endedAt : handedOutAt;
      case WITHDRAWN, STOPPED -> endedAt;
      default -> null;
    };
  }

  /** Whether the dossier, if it ended, ended with a result. */
  public boolean endsWithResult() {
    return status == DossierStatus.DONE || status == DossierStatus.HANDED_OUT;
  }
}
