package vn.cchc.ingest;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The outcome of a load, file by file.
 *
 * @param refused files of which nothing was loaded
 * @param skipped names of files in the folders that were not looked into, since their names do not
 *     end as those of the source
 */
public record IngestSummary(List<FileOutcome> files, List<Refusal> refused, List<String> skipped) {

  /** Copies the lists. */
  public IngestSummary {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
    skipped = List.copyOf(skipped);
  }

  /** The sum over all files loaded. */
  public FileOutcome total() {
    return new FileOutcome(
        files.size() + " tệp",
        "",
        sum(FileOutcome::in),
        sum(FileOutcome::accepted),
        sum(FileOutcome::duplicate),
        sum(FileOutcome::superseded),
        sum(FileOutcome::quarantined),
        files.stream().allMatch(FileOutcome::known));
  }

  private long sum(ToLongFunction<FileOutcome> count) {
    return files.stream().mapToLong(count).sum();
  }
}
