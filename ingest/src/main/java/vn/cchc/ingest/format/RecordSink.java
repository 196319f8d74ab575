package vn.cchc.ingest.format;

/** Takes the records of a file one by one. */
@FunctionalInterface
public interface RecordSink {

  /**
   * One record.
   *
   * @param recordNo position in the file, from 1
   * @param context electronic code of the province from the envelope; null when unknown
   */
  void accept(long recordNo, String context, RawRecord record);
}
