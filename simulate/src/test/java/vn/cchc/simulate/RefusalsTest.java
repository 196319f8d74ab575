package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioReader;

/** What cannot be done is refused with one sentence and leaves nothing behind. */
class RefusalsTest {

  private static final Conf CONF = TestConf.load();

  @TempDir Path folder;

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
    assertThatThrownBy(run(CONF, "can-tho", folder))
        .isInstanceOf(CchcException.class)
        .hasMessage(
            folder
                + " exists and is not empty; a simulation never mixes with other files: give"
                + " another --out or empty it");
    assertThat(kept).hasContent("kept");
    assertThat(children(folder)).isEqualTo(1);
  }

  @Test
  void anEmptyFolderIsFilledAndNothingElseStaysBeside() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Simulation.run(
        new ScenarioReader(CONF).read("can-tho"),
        CONF,
        out,
        OptionalLong.of(100),
        ProgressListener.NONE);
    assertThat(children(folder)).isEqualTo(1);
    assertThat(out.resolve("dvcqg")).isDirectory();
    assertThat(out.resolve("dossier-list")).isDirectory();
  }

  @Test
  void aFileInTheWayIsAnOutsideFailure() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(run(CONF, "can-tho", file.resolve("out")))
        .isInstanceOf(CchcException.class)
        .hasMessageStartingWith("cannot write " + file.resolve("out"))
        .extracting(e -> ((CchcException) e).code())
        .isEqualTo("S-006");
  }

  @Test
  void anUnknownScenarioNamesTheKnownOnes() {
    assertThatThrownBy(() -> new ScenarioReader(CONF).read("nowhere"))
        .isInstanceOf(CchcException.class)
        .hasMessage(
            "unknown scenario 'nowhere'; known are: can-tho, cao-lanh, demo, hoa-thanh,"
                + " province-2023-q1, vinh-linh");
  }

  @Test
  void aMisspeltKeyIsNamed() throws IOException {
    Conf conf = edited("paused: 19", "pausd: 19");
    assertThatThrownBy(() -> new ScenarioReader(conf).read("hoa-thanh"))
        .isInstanceOf(CchcException.class)
        .hasMessageContaining("unknown key 'pausd'");
  }

  @Test
  void countsThatDoNotAddUpAreNamed() throws IOException {
    Conf conf = edited("{early: 20816,", "{early: 20817,");
    assertThatThrownBy(() -> new ScenarioReader(conf).read("hoa-thanh"))
        .isInstanceOf(CchcException.class)
        .hasMessageContaining("22547 received but 22548 outcomes");
  }

  @Test
  void aUnitOfAnotherProvinceIsNamed() throws IOException {
    Conf conf = edited("{unit: \"703\"", "{unit: \"916\"");
    assertThatThrownBy(run(conf, "hoa-thanh", folder.resolve("out")))
        .isInstanceOf(CchcException.class)
        .hasMessage(
            "scenario hoa-thanh names the unit '916', which conf/units does not have in its"
                + " province; correct the code");
  }

  @Test
  void aUnitInTwoSharesIsNamed() throws IOException {
    Conf conf = edited("{unit: \"703\"", "{unit: \"709\"");
    assertThatThrownBy(run(conf, "hoa-thanh", folder.resolve("out")))
        .isInstanceOf(CchcException.class)
        .hasMessage(
            "scenario hoa-thanh cannot be written: unit 709 stands in two shares; correct"
                + " conf/scenarios");
  }

  private ThrowingCallable run(Conf conf, String id, Path out) {
    Scenario scenario = new ScenarioReader(conf).read(id);
    return () -> Simulation.run(scenario, conf, out, OptionalLong.of(100), ProgressListener.NONE);
  }

  /** The configuration with one text of one scenario replaced. */
  private Conf edited(String text, String by) throws IOException {
    Path copy = folder.resolve("conf");
    try (Stream<Path> files = Files.walk(CONF.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(CONF.root().relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path scenario = copy.resolve("scenarios/hoa-thanh.yaml");
    String content = Files.readString(scenario);
    assertThat(content).contains(text);
    Files.writeString(scenario, content.replace(text, by));
    return Conf.load(copy);
  }

  private static long children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.count();
    }
  }
}
