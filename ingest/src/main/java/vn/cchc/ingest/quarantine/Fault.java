package vn.cchc.ingest.quarantine;

/**
 * One fault of a record.
 *
 * @param field the whitelisted field at fault
 * @param code what is wrong
 * @param detail help for the person who mends it; never a value that could be personal
 */
public record Fault(String field, FaultCode code, String detail) {}
