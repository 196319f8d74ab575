package vn.cchc.ingest;

/**
 * What became of the records of one file: {@code in = accepted + duplicate + superseded +
 * quarantined} (DESIGN §9, G2).
 *
 * @param file name of the file
 * @param hash SHA-256 of its content, hex
 * @param known whether the same content had been loaded before
 */
public record FileOutcome(
    String file,
    String hash,
    long in,
    long accepted,
    long duplicate,
    long superseded,
    long quarantined,
    boolean known) {

  /** The outcome of a file whose content was loaded before. */
  static FileOutcome known(SourceFile file, long records) {
    return new FileOutcome(file.name(), file.hash(), records, 0, records, 0, 0, true);
  }

  /** Whether every record was placed. */
  public boolean balanced() {
    return in == accepted + duplicate + superseded + quarantined;
  }
}
