package vn.cchc.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.FileOutcome;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.IngestSummary;
import vn.cchc.ingest.Refusal;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.ErrorKind;

/**
 * Over two hundred files that mean harm or were badly made, loaded in one call: each ends as placed
 * records, as many as it was built with, or as one refusal in one line; the good one among them is
 * loaded.
 */
class HostileFilesTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-06-15T02:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void everyFileEndsAsPlacedRecordsOrAsOneRefusal() throws IOException {
    List<HostileFile> files = new ArrayList<>(HostileTables.all());
    files.addAll(HostileTrees.all());
    files.addAll(HostileArchives.all());
    assertThat(files).hasSizeGreaterThan(200);
    Map<String, HostileFile> byName = new HashMap<>();
    Map<String, List<Path>> paths = new LinkedHashMap<>();
    for (HostileFile file : files) {
      Path path = Files.createDirectories(folder.resolve(file.source())).resolve(file.name());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
        file.content().writeTo(out);
      }
      assertThat(byName.put(file.name(), file)).as(file.name()).isNull();
      paths.computeIfAbsent(file.source(), source -> new ArrayList<>()).add(path);
    }
    IngestSummary summary;
    try (SparkLake lake = SparkLake.open(folder.resolve("lake"), SharedSpark.get())) {
      ArchiveFolder archive = ArchiveFolder.open(folder.resolve("archive"));
      summary = new IngestJob(lake, CONF, archive, CLOCK).run(paths);
    }
    SoftAssertions all = new SoftAssertions();
    for (FileOutcome outcome : summary.files()) {
      HostileFile file = byName.get(outcome.file());
      all.assertThat(outcome.balanced()).as(outcome.file()).isTrue();
      all.assertThat(file.records())
          .as(outcome.file() + " was loaded")
          .isNotEqualTo(HostileFile.REFUSED);
      if (file.records() >= 0) {
        all.assertThat(outcome.in()).as(outcome.file()).isEqualTo(file.records());
      }
    }
    for (Refusal refusal : summary.refused()) {
      String name = refusal.file().name();
      String reason = refusal.reason().getMessage();
      all.assertThat(byName.get(name).records()).as(name + ": " + reason).isNegative();
      all.assertThat(reason).as(name).contains(name).contains("; ").hasSizeLessThan(900);
      all.assertThat(refusal.reason().kind()).as(name).isEqualTo(ErrorKind.USER_INPUT);
    }
    all.assertThat(summary.files().size() + summary.refused().size()).isEqualTo(files.size());
    all.assertAll();
    System.out.printf(
        "%s hostile files: %s placed, %s refused%n",
        files.size(), summary.files().size(), summary.refused().size());
  }
}
