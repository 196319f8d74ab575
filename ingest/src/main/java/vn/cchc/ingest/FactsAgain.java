package vn.cchc.ingest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.ingest.format.FileContent;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReaders;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceSpec;

/** Notices again what was lost with a process that ended between bronze and acknowledgement. */
final class FactsAgain {

  private FactsAgain() {}

  /** What the readers notice about the archived files of a plan, by content hash. */
  static Map<String, FileFacts> read(LoadPlan plan, Conf conf) {
    Map<String, FileFacts> facts = new HashMap<>();
    for (SourceFile file : plan.files()) {
      SourceSpec spec = conf.source(file.source());
      Path path = Path.of(file.path());
      try (RecordStream records =
          SourceReaders.of(spec.format())
              .open(file.name(), new FileContent(path, file.encoding()), spec)) {
        records.forEachRemaining(record -> {});
        facts.put(file.hash(), records.facts());
      }
    }
    return facts;
  }
}
