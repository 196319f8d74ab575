package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.internal.plan.Scaling;

/** The recount notices what it is there to notice. */
class GuardsTest {

  private static final Conf CONF = TestConf.load();

  @TempDir Path folder;

  @Test
  void aSingleMissingDossierIsNoticed() {
    Written written = Written.of(CONF, "can-tho", folder.resolve("out"), OptionalLong.of(3_000));
    String lost =
        written.recount().newest(List.of("916")).stream()
            .filter(Row::received)
            .filter(row -> row.day(Row.Column.NgayTiepNhan).getYear() == 2020)
            .findFirst()
            .orElseThrow()
            .code();
    List<Row> fewer = written.rows().stream().filter(row -> !row.code().equals(lost)).toList();
    assertThatThrownBy(
            () ->
                GroupFigures.check(
                    CONF,
                    Scaling.to(3_000, written.scenario()),
                    new Recount(fewer, CONF.dueDates())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ninh-kieu 2020-01-01 received");
  }

  @Test
  void countsDoNotDependOnTheOrderOfTheFiles() {
    Written written = Written.of(CONF, "can-tho", folder.resolve("out"), OptionalLong.of(3_000));
    List<Row> reversed = new java.util.ArrayList<>(written.rows());
    java.util.Collections.reverse(reversed);
    Recount recount = new Recount(reversed, CONF.dueDates());
    GroupFigures.check(CONF, Scaling.to(3_000, written.scenario()), recount);
    assertThat(recount.duplicates()).isEqualTo(written.recount().duplicates());
  }
}
