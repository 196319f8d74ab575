package vn.cchc.ingest;

import java.util.List;
import java.util.function.ToLongFunction;

/** The outcome of a load, file by file, and the files of which nothing was loaded. */
public record IngestSummary(List<FileOutcome> files, List<Refusal> refused) {

  /** Copies the lists. */
  public IngestSummary {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
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
