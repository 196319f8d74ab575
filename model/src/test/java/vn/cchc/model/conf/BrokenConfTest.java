package vn.cchc.model.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** A copy of the shipped configuration with one thing broken at a time. */
class BrokenConfTest {

  private static final String UNIT = "units/tay-ninh.yaml";
  private static final String PROCEDURES = "procedures/procedures.yaml";

  @TempDir Path root;

  @BeforeEach
  void copyWhatShips() throws IOException {
    Path shipped = TestConf.SHIPPED.root().toRealPath();
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.filter(f -> !f.startsWith(shipped.resolve("scenarios"))).toList()) {
        Path copy = root.resolve(shipped.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void theCopyItselfIsSound() {
    assertThat(Conf.load(root).check()).isEmpty();
  }

  @Test
  void twoUnitsWithOneCodeAndAnUnknownParentAreNamed() {
    replace(UNIT, "code: \"710\"", "code: \"709\"");
    replace(UNIT, "parent: \"72\"\n    peer-group: tay-ninh-so\n", "parent: \"73\"\n");
    assertThatThrownBy(() -> Conf.load(root).units())
        .isInstanceOfSatisfying(
            CchcException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIG))
        .hasMessageContaining("unit 709 is declared twice")
        .hasMessageContaining("unit 72.so-noi-vu names an unknown parent 73");
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        UNIT + " | provnce | province",
        UNIT + " | valid-form | valid-from",
        UNIT + " | agency-cods | agency-codes",
        PROCEDURES + " | lmit | limit",
        PROCEDURES + " | levle | level",
        "calendars/vn.yaml | notise | notice",
        "sources/dvcqg/source.yaml | requird | required",
        "sources/dvcqg/source.yaml | statusses | statuses"
      })
  void anUnknownKeyAtAnyDepthGetsTheKeyMeant(String file, String wrong, String meant) {
    replace(file, meant + ":", wrong + ":");
    assertThat(Conf.load(root).check())
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .contains(Path.of(file).getFileName().toString())
                    .contains("unknown key '" + wrong + "', did you mean '" + meant + "'?"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "from: dossierNo, | from: 'dossier..no', | 'dossier..no' is no path",
        "from: dossierNo, | from: 'dossier[no', | 'dossier[no' is no path",
        "postal-in: [\"1\" | posta-in: [\"1\" | a rule names the field 'posta-in'",
        "to: lock } | to: lok } | unknown field 'lok', did you mean 'lock'?",
        "then: postal | then: post | /channel-rules/1/then",
        "then: 8 | then: 11 | /status-rules/1/then",
        "channel-rules: | channel-rule: | did you mean 'channel-rules'?",
        "epoch-millis, iso | epoch-millis, is | /date-time"
      })
  void aSourceThatCannotBeReadIsNamedWithItsFault(String sound, String broken, String fault) {
    replace("sources/opencps/source.yaml", sound, broken);
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .contains("source.yaml")
        .contains(fault);
  }

  @Test
  void oneKeyGivenTwiceIsAFaultAndNotTheLastOne() {
    replace("timeliness/day.yaml", "version: 1", "version: 1\nversion: 2");
    assertThatThrownBy(() -> Conf.load(root).timeliness())
        .hasMessageContaining("day.yaml")
        .hasMessageContaining("version");
  }

  @Test
  void anIdIsTheNameOfItsFileSoThatNoTwoFilesShareOne() throws IOException {
    Files.copy(root.resolve("timeliness/day.yaml"), root.resolve("timeliness/day-2.yaml"));
    assertThatThrownBy(() -> Conf.load(root).timeliness())
        .hasMessageContaining("day-2.yaml")
        .hasMessageContaining("1 fault(s): the id 'day' must be the file name 'day-2'");
    Files.move(root.resolve("sources/dvcqg"), root.resolve("sources/portal"));
    assertThatThrownBy(() -> Conf.load(root).sources())
        .hasMessageContaining("source.yaml")
        .hasMessageContaining("1 fault(s): the id 'dvcqg' must be the folder name 'portal'");
  }

  @Test
  void aSourceThatItsKindDoesNotKnowIsAFault() {
    replace("sources/apologies/source.yaml", "to: sent-at", "to: sent-on");
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .endsWith(
            "apologies/source.yaml has 1 fault(s): unknown field 'sent-on', did you mean 'sent-at'?");
  }

  @Test
  void theDefaultDefinitionComesFirstWhateverTheOthersAreCalled() throws IOException {
    Path copy = root.resolve("timeliness/by-day.yaml");
    Files.writeString(
        copy,
        Files.readString(root.resolve("timeliness/day.yaml")).replace("id: day", "id: by-day"));
    assertThat(Conf.load(root).timeliness().keySet())
        .startsWith("day", "by-day", "half-day-session")
        .hasSize(1 + TestConf.SHIPPED.timeliness().size());
  }

  @Test
  void withoutTheDefaultDefinitionNothingCanBeCounted() throws IOException {
    Files.delete(root.resolve("timeliness/day.yaml"));
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .startsWith("unknown timeliness definition 'day'; known are: half-day-session");
  }

  @Test
  void anUnknownIdListsTheKnownOnes() {
    assertThatThrownBy(() -> TestConf.SHIPPED.timeliness("hour"))
        .isInstanceOfSatisfying(
            CchcException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USER_INPUT))
        .hasMessage(
            "unknown timeliness definition 'hour'; known are: "
                + String.join(", ", TestConf.SHIPPED.timeliness().keySet()));
    assertThatThrownBy(() -> TestConf.SHIPPED.source("portal"))
        .hasMessage(
            "unknown source 'portal'; known are: "
                + String.join(", ", TestConf.SHIPPED.sources().keySet()))
        .hasMessageContainingAll("dossier-list", "dvcqg");
  }

  @Test
  void ofManyIdsOnlyTheNearestAreNamed() {
    assertThatThrownBy(() -> TestConf.SHIPPED.indicator("averag"))
        .hasMessageStartingWith("unknown indicator 'averag'; nearest are: average-working-days");
    assertThatThrownBy(() -> TestConf.SHIPPED.indicator("không có gì giống"))
        .hasMessageContaining("; known are: announced-on-time-share, ");
  }

  @Test
  void aFindingOverAnUnknownIndicatorIsNamed() {
    replace("findings/no-postal-use.yaml", "indicator: postal-use", "indicator: post-use");
    assertThat(Conf.load(root).check())
        .containsExactly("finding no-postal-use names an unknown indicator post-use");
  }

  @Test
  void aFigureThatDoesNotExistIsAFault() {
    replace("indicators/online-share.yaml", "figures: [received_online]", "figures: [online]");
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .contains("online-share.yaml has 1 fault(s): /numerator/figures/0: ");
  }

  @Test
  void anIndicatorOverAFieldThatTheKindDoesNotHaveIsAFault() {
    replace("indicators/signed-twice-share.yaml", "sum: [by-both]", "sum: [by-bothh]");
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .contains("signed-twice-share.yaml")
        .contains("kind signing has no field 'by-bothh', did you mean 'by-both'?");
  }

  @Test
  void aTermOfFiguresAndOfRecordsAtOnceIsAFault() {
    replace("indicators/signed-twice-share.yaml", "sum: [by-both]", "figures: [received]");
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .contains("signed-twice-share.yaml has 1 fault(s): /numerator: unknown key 'figures'");
  }

  @Test
  void aFindingOverAnIndicatorThatNeedsMoreThanFiguresIsNamed() {
    replace("findings/no-postal-use.yaml", "indicator: postal-use", "indicator: apology-share");
    assertThat(Conf.load(root).check())
        .containsExactly(
            "finding no-postal-use names the indicator apology-share, which needs more than"
                + " figures");
  }

  @Test
  void anIndicatorUnderAnUnknownDefinitionOfOnTimeIsNamed() {
    replace("indicators/on-time-766.yaml", "timeliness: portal-766", "timeliness: portal-765");
    assertThat(Conf.load(root).check())
        .containsExactly("indicator on-time-766 names an unknown definition of on time portal-765");
  }

  @Test
  void faultsOfSeveralFilesAreAllListed() {
    replace("timeliness/day.yaml", "granularity: day", "granularity: hour");
    replace("findings/no-postal-use.yaml", "when: equal", "when: about");
    replace(PROCEDURES, "field: ho-tich", "field: ho-khau");
    assertThat(Conf.load(root).check())
        .hasSize(3)
        .anyMatch(fault -> fault.contains("names an unknown field ho-khau"))
        .anyMatch(fault -> fault.contains("/granularity: "))
        .anyMatch(fault -> fault.contains("/when: "));
  }

  @Test
  void aDayThatDoesNotExistIsAFaultOfItsFile() {
    replace("calendars/vn.yaml", "date: 2020-01-01", "date: 2020-02-31");
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .contains("vn.yaml")
        .contains("2020-02-31");
  }

  @Test
  void aSecretWrittenIntoADeclarationIsRefusedAndNotRepeated() {
    String file = "sources/onestop-jdbc/source.yaml";
    replace(file, "password-env: CCHC_ONESTOP_PASSWORD", "password-env: Bi.Mat-2026");
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .contains("source.yaml", "/jdbc/password-env")
        .doesNotContain("Bi.Mat");
    replace(file, "password-env: Bi.Mat-2026", "password: Bi.Mat-2026");
    assertThat(Conf.load(root).check())
        .singleElement()
        .asString()
        .contains("unknown key 'password'", "password-env")
        .doesNotContain("Bi.Mat");
  }

  @Test
  void theRetentionOfTheArchiveIsAWholeNumberOfDays() {
    assertThat(TestConf.SHIPPED.archive().retentionDays()).isEqualTo(365);
    replace("archive.yaml", "retention-days: 365", "retention-days: 0");
    assertThat(Conf.load(root).check()).singleElement().asString().contains("/retention-days: ");
  }

  @Test
  void anEmptyFileIsAFaultOfItsOwn() throws IOException {
    Files.writeString(root.resolve("timeliness/day.yaml"), "");
    assertThat(Conf.load(root).check()).singleElement().asString().contains("day.yaml");
  }

  @Test
  void missingFilesAreNamedAndNoBug() throws IOException {
    Files.delete(root.resolve("schemas/findings.schema.json"));
    Files.delete(root.resolve("calendars/vn.yaml"));
    Files.delete(root.resolve("sources/dvcqg/source.yaml"));
    assertThat(Conf.load(root).check())
        .hasSize(3)
        .anyMatch(fault -> fault.contains("findings.schema.json"))
        .anyMatch(fault -> fault.contains("vn.yaml"))
        .anyMatch(fault -> fault.contains("source.yaml"));
  }

  @Test
  void aProvinceWithoutSourcesOfItsOwnHasNone() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("sources"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThat(Conf.load(root).sources()).isEmpty();
  }

  private void replace(String file, String before, String after) {
    Path path = root.resolve(file);
    try {
      String text = Files.readString(path);
      assertThat(text).as(file).contains(before);
      Files.writeString(path, text.replace(before, after));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
