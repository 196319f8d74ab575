package vn.cchc.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.ingest.format.FileFacts;

/**
 * What came of recording the files of a load in bronze.
 *
 * @param facts what was noticed about each file, by content hash
 * @param quality what the records of each file are worth, by content hash
 * @param repeats which dossiers may have come more than once; null when nobody looked
 * @param resumed whether the load was cut short before, so that silver may hold it already
 */
record Recorded(
    Map<String, FileFacts> facts,
    Map<String, FileQuality> quality,
    DossierRepeats repeats,
    boolean resumed) {

  /** Copies the maps. */
  Recorded {
    facts = Map.copyOf(facts);
    quality = Map.copyOf(quality);
  }

  /** What the tasks report; of a file parsed twice, once. */
  static Recorded of(List<FileReport> reports, DossierRepeats repeats) {
    Map<String, FileFacts> facts = new HashMap<>();
    Map<String, FileQuality> quality = new HashMap<>();
    for (FileReport report : reports) {
      facts.put(report.hash(), report.facts());
      quality.put(report.hash(), report.quality());
    }
    return new Recorded(facts, quality, repeats, false);
  }

  /** What is known again of a load cut short. */
  static Recorded again(Map<String, FileFacts> facts, Map<String, FileQuality> quality) {
    return new Recorded(facts, quality, null, true);
  }

  /** Records of all files. */
  long records() {
    return quality.values().stream().mapToLong(FileQuality::records).sum();
  }

  /** What a file is worth. */
  FileQuality quality(SourceFile file) {
    return quality.getOrDefault(file.hash(), FileQuality.EMPTY);
  }
}
