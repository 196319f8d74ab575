package vn.cchc.ingest.field;

import java.time.LocalDateTime;
import java.util.List;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.source.TargetField;

/** Days without which a dossier cannot be counted (DESIGN §5, "Not received", "Faulty records"). */
final class DateChecks {

  private DateChecks() {}

  /**
   * Finds the days that are missing.
   *
   * @param undated whether the record has no text for the receipt at all
   * @param dated whether there is a submission, a refusal where it counts, or an extraction to
   *     count it by
   */
  static void check(
      Integer status, LocalDateTime received, boolean undated, boolean dated, List<Fault> faults) {
    if (undated && needsReceipt(status)) {
      faults.add(
          new Fault(
              RecordParser.name(TargetField.RECEIVED_AT), FaultCode.MISSING_RECEIPT_DATE, ""));
    }
    boolean accepted =
        status != null && status == DossierStatus.SUPPLEMENT.number() && received != null;
    if (status != null && !needsReceipt(status) && !dated && !accepted) {
      faults.add(new Fault(RecordParser.name(TargetField.SUBMITTED_AT), FaultCode.MISSING_DAY, ""));
    }
  }

  private static boolean needsReceipt(Integer status) {
    return status != null
        && status != DossierStatus.REGISTERED.number()
        && status != DossierStatus.NOT_ACCEPTED.number()
        && status != DossierStatus.SUPPLEMENT.number();
  }
}
