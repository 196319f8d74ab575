package vn.cchc.model.procedure;

import java.util.List;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can be wrong with procedures. */
final class ProcedureErrors {

  private ProcedureErrors() {}

  static CchcException brokenCatalogue(List<String> faults) {
    return new CchcException(
        "M-301",
        ErrorKind.CONFIG,
        "conf/procedures cannot be used, %s fault(s): %s"
            .formatted(faults.size(), String.join("; ", faults)));
  }
}
