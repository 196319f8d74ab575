package vn.cchc.model.dossier;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;

/**
 * An apology for lateness with a new date (phiếu xin lỗi và hẹn lại ngày trả kết quả).
 *
 * @param number number of the slip
 * @param sentAt when it was sent to the applicant; midnight means the whole day
 * @param oldDueAt due date before
 * @param newDueAt due date promised
 * @param times how often the dossier was rescheduled, this time included; 0 when the slip does not
 *     tell
 */
public record ApologySlip(
    String number,
    LocalDateTime sentAt,
    LocalDateTime oldDueAt,
    LocalDateTime newDueAt,
    long times) {

  /** In the order of sending. */
  public static final Comparator<ApologySlip> ORDER =
      Comparator.comparing(ApologySlip::sentAt).thenComparing(ApologySlip::number);

  /** Rejects missing parts. */
  public ApologySlip {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(sentAt, "sentAt");
    Objects.requireNonNull(oldDueAt, "oldDueAt");
    Objects.requireNonNull(newDueAt, "newDueAt");
  }
}
