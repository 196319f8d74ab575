package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.simulate.internal.plan.Scaling;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioReader;

/** A scaled scenario has exactly the dossiers asked for and still adds up. */
class ScalingTest {

  private static final Conf CONF = TestConf.load();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"vinh-linh,1", "can-tho,97", "cao-lanh,5000", "hoa-thanh,20011", "can-tho,60000"})
  void everyGroupKeepsItsSums(String id, long dossiers) {
    Written written = Written.of(CONF, id, folder.resolve("out"), OptionalLong.of(dossiers));
    Scenario scaled = Scaling.to(dossiers, written.scenario());
    assertThat(scaled.dossiers()).isEqualTo(dossiers);
    assertThat(written.recount().dossiers()).isEqualTo((int) dossiers);
    GroupFigures.check(CONF, scaled, written.recount());
  }

  @Test
  void aSizeOutOfRangeIsRefused() {
    Scenario scenario = new ScenarioReader(CONF).read("can-tho");
    assertThatThrownBy(
            () -> Simulation.run(scenario, CONF, folder, OptionalLong.of(0), ProgressListener.NONE))
        .isInstanceOf(CchcException.class)
        .hasMessage(
            "cannot simulate 0 dossiers; give a number from 1 to 500000000 with --dossiers");
  }
}
