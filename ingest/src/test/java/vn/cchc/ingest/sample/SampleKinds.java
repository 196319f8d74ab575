package vn.cchc.ingest.sample;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.ingest.field.RecordParser;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.official.TestOfficials;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceSpec;

/** How records of each kind are parsed for the samples. A new kind adds one line. */
final class SampleKinds {

  /** The time of the load: no date of a sample may lie after it. */
  static final LocalDateTime LOADED = LocalDateTime.of(2023, 6, 15, 9, 0);

  /** Makes the parser of a source: a record of its file becomes columns with texts, in order. */
  interface Kind {

    Function<NumberedRecord, Map<String, String>> parser(SourceSpec spec, Conf conf);
  }

  private static final Map<String, Kind> KINDS = Map.of(SourceSpec.DOSSIER, SampleKinds::dossiers);

  private SampleKinds() {}

  static Kind of(String kind) {
    if (!KINDS.containsKey(kind)) {
      throw new AssertionError("no way to parse samples of the kind '" + kind + "'");
    }
    return KINDS.get(kind);
  }

  private static Function<NumberedRecord, Map<String, String>> dossiers(
      SourceSpec spec, Conf conf) {
    RecordParser parser = new RecordParser(spec, conf, TestOfficials.coder());
    return record -> {
      ParsedRecord parsed = parser.parse(record.record(), record.context(), null, LOADED);
      Map<String, String> columns = RecordColumns.of(parsed);
      columns.put("accepted", parsed.quarantined() ? "no" : "yes");
      return columns;
    };
  }
}
