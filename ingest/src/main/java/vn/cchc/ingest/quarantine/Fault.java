package vn.cchc.ingest.quarantine;

/**
 * One fault of a record.
 *
 * @param field the whitelisted field at fault
 * @param code id of the rule that is broken ({@code conf/quality})
 * @param detail help for the person who mends it; never a value that could be personal
 */
public record Fault(String field, String code, String detail) {

  /** A fault that the parser finds. */
  public Fault(String field, FaultCode code, String detail) {
    this(field, code.code(), detail);
  }
}
