package vn.cchc.bench;

/**
 * What both sides must agree on before a time is worth reading.
 *
 * @param records records in all files
 * @param quarantined records kept out for a fault
 * @param dossiers dossiers with at least one record without a fault
 */
public record Counts(long records, long quarantined, long dossiers) {}
