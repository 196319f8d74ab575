package vn.cchc.ingest;

/**
 * What was taken out of a lake with a file.
 *
 * @param loadId number of the load that had brought the file
 * @param source source id
 * @param hash SHA-256 of the content, hex
 * @param name file name without folders, identities masked
 * @param records records taken out
 * @param changed facts whose newest state is another one since; of dossiers, those that went back
 * @param removed facts of which nothing is known any more
 */
public record RetractionSummary(
    long loadId,
    String source,
    String hash,
    String name,
    long records,
    long changed,
    long removed) {

  /** Whether this is about that file. */
  boolean concerns(LoadedFile file) {
    return loadId == file.loadId() && hash.equals(file.hash());
  }
}
