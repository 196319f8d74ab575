package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioFile;
import vn.cchc.simulate.scenario.ScenarioReader;

/** The same scenario, seed and size give the same bytes. */
class SameBytesTest {

  private static final Conf CONF = TestConf.load();
  private static final OptionalLong SIZE = OptionalLong.of(12_000);

  @TempDir Path folder;

  @Test
  void oneAndTwoThreadsWriteTheSameBytes() throws Exception {
    Scenario demo = new ScenarioReader(CONF).read("demo");
    Map<String, String> one = digests(demo, 1, "one");
    assertThat(digests(demo, 2, "two")).isEqualTo(one).hasSizeGreaterThan(100);
    assertThat(digests(demo, 2, "again")).isEqualTo(one);
  }

  @Test
  void anotherSeedWritesOtherBytes() throws Exception {
    Scenario scenario = new ScenarioReader(CONF).read("can-tho");
    ScenarioFile file = scenario.provinces().get(0);
    ScenarioFile reseeded =
        new ScenarioFile(
            file.id(),
            file.title(),
            file.basis(),
            file.includes(),
            file.seed() + 1,
            file.province(),
            file.extractions(),
            file.season(),
            file.fields(),
            file.distortions(),
            file.groups(),
            file.expect());
    Scenario other = new Scenario(scenario.id(), scenario.title(), java.util.List.of(reseeded));
    assertThat(digests(other, 2, "other")).isNotEqualTo(digests(scenario, 2, "first"));
  }

  private Map<String, String> digests(Scenario scenario, int threads, String name)
      throws IOException, NoSuchAlgorithmException {
    Path out = folder.resolve(name);
    new Simulation(CONF, threads).run(scenario, out, SIZE, ProgressListener.NONE);
    Map<String, String> digests = new TreeMap<>();
    for (Path file : WrittenFiles.paths(out)) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      digests.put(out.relativize(file).toString(), HexFormat.of().formatHex(digest));
    }
    return digests;
  }
}
