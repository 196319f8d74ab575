package vn.cchc.ingest.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReader;
import vn.cchc.ingest.format.SourceReaders;
import vn.cchc.ingest.official.TestOfficials;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.model.source.SourceFormat;
import vn.cchc.model.source.SourceSpec;

/** The samples beside the sources of kinds, read by the real readers and parsers. */
class KindSamplesTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final LocalDateTime LOADED = LocalDateTime.of(2023, 6, 15, 9, 0);
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Stands in every personal value of a sample; must never come out. */
  private static final String PERSONAL = "bí mật";

  static List<SourceSpec> sources() {
    return CONF.sources().values().stream().filter(spec -> !spec.ofDossiers()).toList();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isReadAsExpected(SourceSpec spec) throws IOException {
    Path folder = CONF.root().resolve("sources").resolve(spec.id());
    String actual = read(spec, sample(spec));
    Path expected = folder.resolve("expected.csv");
    if (UPDATE) {
      Files.writeString(expected, actual);
    }
    assertThat(actual.lines().toList())
        .as("- expected, + found; if the change is meant, run with -Dgolden.update=true")
        .containsExactlyElementsOf(Files.readAllLines(expected));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void nothingPersonalComesOut(SourceSpec spec) throws IOException {
    Path sample = sample(spec);
    if (spec.format() != SourceFormat.XLSX) {
      assertThat(Files.readString(sample).toLowerCase(Locale.ROOT)).contains(PERSONAL);
    }
    assertThat(read(spec, sample).toLowerCase(Locale.ROOT))
        .doesNotContain(PERSONAL)
        .doesNotContainPattern("(?<![0-9])0{9,13}(?![0-9])")
        .doesNotContain("http");
  }

  @Test
  void everyFieldOfEveryKindIsFilledBySomeSample() throws IOException {
    Map<RecordKind, List<KindRecord>> byKind = new LinkedHashMap<>();
    for (SourceSpec spec : sources()) {
      for (KindRecord record : records(spec, sample(spec))) {
        byKind.computeIfAbsent(record.kind(), kind -> new ArrayList<>()).add(record);
      }
    }
    byKind.forEach(
        (kind, records) ->
            assertThat(kind.fieldNames())
                .as(kind.id())
                .allSatisfy(
                    name ->
                        assertThat(records)
                            .anySatisfy(record -> assertThat(record.value(name)).isNotNull())));
    assertThat(byKind).hasSizeGreaterThanOrEqualTo(11);
  }

  private static Path sample(SourceSpec spec) {
    String suffix = spec.format().name().toLowerCase(Locale.ROOT);
    return CONF.root().resolve("sources").resolve(spec.id()).resolve("sample." + suffix);
  }

  private static String read(SourceSpec spec, Path sample) throws IOException {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (KindRecord record : records(spec, sample)) {
      Map<String, String> columns = KindColumns.of(record);
      if (lines.isEmpty()) {
        lines.add("file,record," + String.join(",", columns.keySet()));
      }
      lines.add(
          sample.getFileName()
              + ","
              + ++number
              + ","
              + columns.values().stream()
                  .map(text -> text.contains(",") ? '"' + text + '"' : text)
                  .collect(Collectors.joining(",")));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<KindRecord> records(SourceSpec spec, Path sample) {
    KindParser parser = new KindParser(spec, CONF, TestOfficials.coder());
    List<KindRecord> found = new ArrayList<>();
    try (RecordStream records =
        SourceReaders.of(spec.format())
            .open(sample.getFileName().toString(), SourceReader.Content.of(sample), spec)) {
      while (records.hasNext()) {
        NumberedRecord record = records.next();
        found.add(parser.parse(record.record(), record.context(), null, LOADED));
      }
    }
    return found;
  }
}
