package vn.cchc.model.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.timeliness.TimelinessDefinition;

class ConfTest {

  @TempDir Path folder;

  @Test
  void everythingShippedCanBeUsed() {
    assertThat(TestConf.SHIPPED.check()).isEmpty();
  }

  @Test
  void fileNamesEqualTheIdsInside() {
    for (String kind : new String[] {"timeliness", "indicators", "findings"}) {
      assertThat(TestConf.SHIPPED.files(kind)).as(kind).isNotEmpty();
    }
    assertThat(TestConf.SHIPPED.timeliness().keySet())
        .containsExactlyInAnyOrder(
            "day",
            "timestamp",
            "original-due",
            "portal-766",
            "returned-day",
            "half-day-session",
            "vendor-06a");
    assertThat(TestConf.SHIPPED.sources().keySet())
        .contains("dossier-list", "dossier-list-xlsx", "dvcqg");
  }

  @Test
  void atLeastFortyProceduresAndTheDemoProvincesAreDeclared() {
    assertThat(TestConf.SHIPPED.procedures().all()).hasSizeGreaterThanOrEqualTo(40);
    for (String code : new String[] {"72", "709", "87", "866", "45", "464", "92", "95"}) {
      assertThat(TestConf.SHIPPED.units().find(code)).as(code).isPresent();
    }
  }

  @Test
  void swapSaturdaysAreWorkedAndSubstituteDaysAreNot() {
    assertThat(TestConf.SHIPPED.calendar().isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
    assertThat(TestConf.SHIPPED.calendar().isWorkingDay(LocalDate.of(2024, 4, 29))).isFalse();
    assertThat(TestConf.SHIPPED.calendar().isWorkingDay(LocalDate.of(2023, 1, 2))).isFalse();
    assertThat(TestConf.SHIPPED.calendar().covers(2020)).isTrue();
    assertThat(TestConf.SHIPPED.calendar().covers(2027)).isFalse();
  }

  @Test
  void allFaultsOfAFileAreListedAtOnceAndAnUnknownKeyGetsASuggestion() throws IOException {
    Path file = folder.resolve("day.yaml");
    Files.writeString(
        file, "id: day\nversion: 0\nname-vi: x\ntext-vi: y\ngranularty: day\ndue: now\nbasis: z\n");
    assertThatThrownBy(
            () -> TestConf.SHIPPED.reader().read(file, "timeliness", TimelinessDefinition.class))
        .hasMessageContaining("unknown key 'granularty', did you mean 'granularity'?")
        .hasMessageContaining("version")
        .hasMessageContaining("due")
        .hasMessageContaining("4 fault(s)");
  }

  @Test
  void brokenYamlNamesTheFile() throws IOException {
    Path file = folder.resolve("day.yaml");
    Files.writeString(file, "id: [day\n");
    assertThatThrownBy(
            () -> TestConf.SHIPPED.reader().read(file, "timeliness", TimelinessDefinition.class))
        .hasMessageContaining("day.yaml")
        .hasMessageContaining("YAML");
  }

  @Test
  void aFolderThatIsNoConfigurationIsRefused() {
    assertThatThrownBy(() -> Conf.load(folder)).hasMessageContaining("no configuration folder");
  }
}
