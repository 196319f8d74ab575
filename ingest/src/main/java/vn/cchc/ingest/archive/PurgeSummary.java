package vn.cchc.ingest.archive;

import java.util.List;

/**
 * What a purge deleted, or would delete.
 *
 * @param days the days older than the retention
 * @param abandoned unfinished files of loads cut short
 */
public record PurgeSummary(List<ArchiveDay> days, int abandoned) {

  /** Copies the list. */
  public PurgeSummary {
    days = List.copyOf(days);
  }

  /** Files of all days. */
  public long files() {
    return days.stream().mapToLong(day -> day.files().size()).sum();
  }

  /** Bytes of all days. */
  public long bytes() {
    return days.stream().mapToLong(ArchiveDay::bytes).sum();
  }

  /** Entries that are not ours and stay, with their day. */
  public long foreign() {
    return days.stream().mapToLong(day -> day.foreign().size()).sum();
  }
}
