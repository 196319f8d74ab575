package vn.cchc.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceSpec;

/** Every source in {@code conf/sources} comes with samples that are read as expected. */
class SourceSamplesTest {

  private static final Conf SHIPPED = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));

  @TempDir Path folder;

  static Iterable<String> sources() {
    return SHIPPED.sources().values().stream()
        .filter(spec -> spec.ofDossiers() && !spec.ofDatabase())
        .map(SourceSpec::id)
        .toList();
  }

  @Test
  void everySourceHasSampleAndExpectation() throws IOException {
    for (String source : SHIPPED.sources().keySet()) {
      try (Stream<Path> files = Files.list(SHIPPED.root().resolve("sources").resolve(source))) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .as(source)
            .contains("source.yaml", "expected.csv")
            .anyMatch(name -> name.startsWith("sample"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isReadAsExpected(String source) throws IOException {
    new SourceSample(SHIPPED, SHIPPED.source(source)).check(Boolean.getBoolean("golden.update"));
  }

  @Test
  void aSourceWithoutSampleOrExpectationFails() throws IOException {
    Path planted = plant("planted", "");
    assertFails("planted", "no sample file (sample.json)");
    Files.writeString(
        planted.resolve("sample.json"),
        "[{\"MaHoSo\":\"MP.1\",\"TrangThaiHoSo\":\"4\",\"DonViXuLy\":\"H53\",\"NgayTiepNhan\":\"20230103080000\"}]");
    assertFails("planted", "has no expected.csv");
    sample("planted").check(true);
    assertThatCode(() -> sample("planted").check(false)).doesNotThrowAnyException();
  }

  @Test
  void anyOtherOutcomeOfARecordFailsWithBothLines() throws IOException {
    Path planted = plant("planted", "");
    Path sample = planted.resolve("sample.json");
    String record =
        "{\"MaHoSo\":\"MP.1\",\"TrangThaiHoSo\":\"4\",\"DonViXuLy\":\"H53\",\"NgayTiepNhan\":\"20230103080000\"}";
    Files.writeString(sample, "[" + record + "]");
    sample("planted").check(true);
    Files.writeString(sample, "[" + record.replace("0103", "0104") + "]");
    assertFails("planted", "- sample.json,1,MP.1", "2023-01-03T08:00", "+ sample.json,1,MP.1");
    Files.writeString(sample, "[" + record + "," + record + "]");
    assertFails("planted", "+ sample.json,2,MP.1");
  }

  private Path plant(String id, String more) throws IOException {
    FileUtils.copyDirectory(SHIPPED.root().toFile(), folder.resolve("conf").toFile());
    Path planted = Files.createDirectories(folder.resolve("conf/sources").resolve(id));
    String spec = Files.readString(SHIPPED.root().resolve("sources/dvcqg/source.yaml"));
    Files.writeString(
        planted.resolve("source.yaml"), spec.replaceFirst("id: dvcqg", "id: " + id) + more);
    return planted;
  }

  private SourceSample sample(String id) {
    Conf conf = Conf.load(folder.resolve("conf"));
    return new SourceSample(conf, conf.source(id));
  }

  private void assertFails(String id, String... words) {
    assertThatThrownBy(() -> sample(id).check(false))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(words);
  }
}
