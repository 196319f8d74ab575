package vn.cchc.simulate.internal.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.simulate.scenario.Fault;

/**
 * What a part wrote.
 *
 * @param files path below the output folder and number of records
 * @param dossiers dossiers that count, or count as registered or refused
 * @param duplicates records whose content was written before
 * @param faults rows to be refused
 */
public record PartResult(
    List<WrittenFile> files,
    long dossiers,
    long records,
    long duplicates,
    Map<Fault, Long> faults) {

  /** A file and its number of records. */
  public record WrittenFile(String path, long records) {}

  static PartResult of(Path folder, PartFile[] files, Tally tally) {
    List<WrittenFile> written = new ArrayList<>();
    for (PartFile file : files) {
      if (file.records() > 0) {
        String path = folder.relativize(file.path()).toString().replace('\\', '/');
        written.add(new WrittenFile(path, file.records()));
      }
    }
    return new PartResult(
        List.copyOf(written),
        tally.dossiers,
        tally.records,
        tally.duplicates,
        Map.copyOf(tally.faults));
  }
}
