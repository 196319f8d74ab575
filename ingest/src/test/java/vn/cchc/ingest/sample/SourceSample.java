package vn.cchc.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.ingest.format.FileSuffixes;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReaders;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceSpec;

/**
 * The sample files of one source and what must become of them: {@code sample*.<suffix>} beside
 * {@code source.yaml}, read through the real reader and parser, and {@code expected.csv} with every
 * field and fault of every record and the number of unknown columns of each file. Changes only with
 * {@code -Dgolden.update=true}.
 */
final class SourceSample {

  /** Stands in every personal value of a sample; must never come out. */
  private static final String PERSONAL = "bí mật";

  private final SourceSpec spec;
  private final Conf conf;
  private final Path folder;

  SourceSample(Conf conf, SourceSpec spec) {
    this.conf = conf;
    this.spec = spec;
    this.folder = conf.root().resolve("sources").resolve(spec.id());
  }

  /** Compares, or replaces what is expected when asked to. */
  void check(boolean update) throws IOException {
    List<Path> samples = samples();
    if (samples.isEmpty()) {
      fail("source %s has no sample file (sample.%s) in %s", spec.id(), suffix(), folder);
    }
    String actual = read(samples);
    assertThat(actual.toLowerCase(Locale.ROOT))
        .as("what is kept of the samples of %s", spec.id())
        .doesNotContain(PERSONAL);
    Path expected = folder.resolve("expected.csv");
    if (update) {
      Files.writeString(expected, actual);
    } else if (Files.exists(expected)) {
      compare(Files.readString(expected), actual);
    } else {
      fail("source %s has no expected.csv in %s", spec.id(), folder);
    }
  }

  private String suffix() {
    return FileSuffixes.of(spec.format()).get(0).substring(1);
  }

  private List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("sample"))
          .filter(file -> FileSuffixes.fits(file.getFileName().toString(), spec.format()))
          .sorted()
          .toList();
    }
  }

  private String read(List<Path> samples) throws IOException {
    Function<NumberedRecord, Map<String, String>> parser =
        SampleKinds.of(spec.kind()).parser(spec, conf);
    List<List<String>> rows = new ArrayList<>();
    for (Path sample : samples) {
      String name = sample.getFileName().toString();
      try (RecordStream records =
          SourceReaders.of(spec.format()).open(name, () -> Files.newInputStream(sample), spec)) {
        while (records.hasNext()) {
          NumberedRecord record = records.next();
          Map<String, String> columns = parser.apply(record);
          if (rows.isEmpty()) {
            rows.add(row("file", "record", columns.keySet()));
          }
          rows.add(row(name, Long.toString(record.number()), columns.values()));
        }
        rows.add(List.of(name, "unknown columns", Long.toString(records.facts().unknownColumns())));
      }
    }
    return csv(rows);
  }

  private static List<String> row(String file, String number, Iterable<String> columns) {
    List<String> row = new ArrayList<>(List.of(file, number));
    columns.forEach(row::add);
    return row;
  }

  private static String csv(List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(csv::writeRecord);
    }
    return text.toString();
  }

  private void compare(String expected, String actual) {
    List<String> wanted = expected.lines().toList();
    List<String> found = actual.lines().toList();
    List<String> differences = new ArrayList<>();
    for (int line = 0; line < Math.max(wanted.size(), found.size()); line++) {
      String want = line < wanted.size() ? wanted.get(line) : "";
      String have = line < found.size() ? found.get(line) : "";
      if (!want.equals(have)) {
        differences.add("line " + (line + 1) + "\n  - " + want + "\n  + " + have);
      }
    }
    assertThat(differences)
        .as("%s differs from its samples (- expected, + found)", folder.resolve("expected.csv"))
        .isEmpty();
  }
}
