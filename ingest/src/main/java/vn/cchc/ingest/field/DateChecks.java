package vn.cchc.ingest.field;

import java.time.LocalDateTime;
import java.util.List;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.source.TargetField;
import vn.cchc.model.text.VietnameseNumbers;

/** Dates against one another and against the extraction (DESIGN §5, "Faulty records"). */
final class DateChecks {

  private DateChecks() {}

  static void check(
      Integer status,
      LocalDateTime received,
      boolean undated,
      LocalDateTime ended,
      LocalDateTime handedOut,
      LocalDateTime knownAt,
      List<Fault> faults) {
    if (undated && needsReceipt(status)) {
      faults.add(fault(TargetField.RECEIVED_AT, FaultCode.MISSING_RECEIPT_DATE, ""));
    }
    boolean done =
        status != null
            && (status == DossierStatus.DONE.number()
                || status == DossierStatus.HANDED_OUT.number());
    LocalDateTime end = ended == null && done ? handedOut : ended;
    if (received != null && end != null && end.isBefore(received)) {
      faults.add(
          fault(
              TargetField.ENDED_AT,
              FaultCode.END_BEFORE_RECEIPT,
              day(end) + " < " + day(received)));
    }
    if (received != null && received.toLocalDate().isAfter(knownAt.toLocalDate())) {
      faults.add(
          fault(
              TargetField.RECEIVED_AT,
              FaultCode.RECEIPT_IN_FUTURE,
              day(received) + " > " + day(knownAt)));
    }
    if (end != null && end.toLocalDate().isAfter(knownAt.toLocalDate())) {
      faults.add(
          fault(TargetField.ENDED_AT, FaultCode.END_IN_FUTURE, day(end) + " > " + day(knownAt)));
    }
  }

  /**
   * A dossier that was not received counts by day of submission, refusal or extraction: it needs
   * one.
   */
  static void checkCountable(
      Integer status, LocalDateTime received, boolean dated, List<Fault> faults) {
    if (status == null || needsReceipt(status) || dated) {
      return;
    }
    boolean accepted = status == DossierStatus.SUPPLEMENT.number() && received != null;
    if (!accepted) {
      faults.add(fault(TargetField.SUBMITTED_AT, FaultCode.MISSING_DAY, ""));
    }
  }

  private static boolean needsReceipt(Integer status) {
    return status != null
        && status != DossierStatus.REGISTERED.number()
        && status != DossierStatus.NOT_ACCEPTED.number()
        && status != DossierStatus.SUPPLEMENT.number();
  }

  private static Fault fault(TargetField field, FaultCode code, String detail) {
    return new Fault(RecordParser.name(field), code, detail);
  }

  private static String day(LocalDateTime time) {
    return VietnameseNumbers.date(time.toLocalDate());
  }
}
