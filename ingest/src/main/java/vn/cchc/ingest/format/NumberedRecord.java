package vn.cchc.ingest.format;

/**
 * One record as it lies in its file.
 *
 * @param number position in the file, from 1
 * @param context electronic code of the province from the envelope; null when unknown
 */
public record NumberedRecord(long number, String context, RawRecord record) {}
