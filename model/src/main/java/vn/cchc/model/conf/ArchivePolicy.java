package vn.cchc.model.conf;

/**
 * How long original files are kept, as decided by the province ({@code conf/archive.yaml}).
 *
 * @param retentionDays whole days after the day of the load
 */
public record ArchivePolicy(int retentionDays) {

  /** Rejects less than a day. */
  public ArchivePolicy {
    if (retentionDays < 1) {
      throw new IllegalArgumentException("retention-days must be at least 1");
    }
  }
}
