package vn.cchc.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.dossier.ApologySlip;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.ledger.DossierLine;
import vn.cchc.model.ledger.TestProcedures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;

/** Every shipped rule over dossiers speaks exactly from its threshold on. The period is March. */
class DossierRulesTest {

  /** Slips as {@code sent>old>new}, with {@code x2} where the slip says it is the second. */
  private static final String CASES =
      """
      # the only one late without a slip; 1 March 2023 is a Wednesday
      apology-missing | 9 received=01/03 due=10/03 ended=13/03 |                   | 3
      apology-missing | 9 received=01/03 due=10/03 ended=13/03 | 09/03>10/03>15/03 | no
      apology-missing | 9 received=01/03 due=10/03 ended=13/03 | 31/03>10/03>15/04 | no
      apology-missing | 9 received=01/03 due=10/03 ended=13/03 | 01/04>10/03>15/04 | 3
      apology-missing | 9 received=01/03 due=10/03 ended=10/03 |                   | no
      apology-missing | 4 received=01/03 due=31/03             |                   | 0
      apology-missing | 4 received=01/03 due=01/04             |                   | no
      apology-missing | 9 received=01/03 due=10/03 ended=01/04 |                   | 21
      apology-missing | 9 received=01/02 due=10/02 ended=13/02 |                   | no
      apology-missing | 7 received=01/03 due=10/03 ended=13/03 |                   | no

      # must be sent on an earlier day
      apology-late | 4 received=01/03 due=10/03 | 09/03>10/03>15/03       | no
      apology-late | 4 received=01/03 due=10/03 | 09/03T23:59>10/03>15/03 | no
      apology-late | 4 received=01/03 due=10/03 | 10/03>10/03>15/03       | 1
      apology-late | 4 received=01/03 due=10/03 | 14/03>10/03>15/03       | 5
      apology-late | 4 received=01/03 due=10/03 | 01/04>10/03>15/04       | no

      rescheduled-more-than-once | 4 received=01/03 due=10/03 | 09/03>10/03>15/03                   | no
      rescheduled-more-than-once | 4 received=01/03 due=10/03 | 09/03>10/03>15/03 14/03>15/03>20/03 | yes
      rescheduled-more-than-once | 4 received=01/03 due=10/03 | 27/02>10/03>15/03 14/03>15/03>20/03 | yes
      rescheduled-more-than-once | 4 received=01/03 due=10/03 | 09/03>10/03>15/03 01/04>15/03>20/04 | no
      rescheduled-more-than-once | 4 received=01/03 due=10/03 | 09/03>10/03>15/03x2                 | yes

      ended-without-date | 9 received=01/03 due=10/03                  | | yes
      ended-without-date | 10 received=01/02                           | | yes
      ended-without-date | 7 received=31/03                            | | yes
      ended-without-date | 7 received=01/04                            | | no
      ended-without-date | 9 received=01/03 due=10/03 handed-out=09/03 | | no
      ended-without-date | 8 received=01/03                            | | no
      ended-without-date | 4 received=01/03                            | | no

      # on the due day it has not passed
      due-moved-late | 4 received=01/03 due=20/03 papers=10/03..12/03@10/03>20/03 |                   | no
      due-moved-late | 4 received=01/03 due=20/03 papers=11/03..12/03@10/03>20/03 |                   | 1
      due-moved-late | 4 received=01/03 due=20/03 papers=11/03..12/03@10/03>09/03 |                   | no
      due-moved-late | 4 received=01/03 due=20/03 papers=..12/03@10/03>20/03      |                   | no
      due-moved-late | 4 received=01/03 due=20/03 papers=01/04..@10/03>20/04      |                   | no
      due-moved-late | 4 received=01/03 due=20/03                                 | 10/03>10/03>20/03 | no
      due-moved-late | 4 received=01/03 due=20/03                                 | 12/03>10/03>20/03 | 2

      # three working days from Wednesday are over on Monday 6 March; from Friday on Wednesday 8 March
      due-beyond-limit | 4 procedure=1.000003 received=01/03 due=06/03                      |                   | no
      due-beyond-limit | 4 procedure=1.000003 received=01/03 due=06/03T17:00                |                   | no
      due-beyond-limit | 4 procedure=1.000003 received=01/03 due=07/03                      |                   | 1
      due-beyond-limit | 4 procedure=1.000003 received=01/03 due=08/03 papers=02/03..03/03  |                   | no
      due-beyond-limit | 4 procedure=1.000003 received=01/03 due=09/03 papers=02/03..03/03  |                   | 1
      due-beyond-limit | 5 procedure=1.000003 received=01/03 due=20/03 papers=02/03..       |                   | no
      due-beyond-limit | 4 procedure=1.000003 received=01/03 due=20/03                      | 05/03>06/03>20/03 | no
      due-beyond-limit | 4 procedure=1.000003 received=01/03 due=20/03                      | 05/03>07/03>20/03 | 1
      due-beyond-limit | 4 procedure=1.000000 received=01/03 due=20/03                      |                   | no
      due-beyond-limit | 4 procedure=1.000003 received=28/02 due=20/03                      |                   | no
      due-beyond-limit | 4 procedure=1.000003 received=01/03                                |                   | no
      due-beyond-limit | 4 procedure=1.000003 received=01/03 due=01/03/2027                 |                   | no

      supplement-more-than-once | 4 received=01/03 papers=02/03..03/03                     | | no
      supplement-more-than-once | 4 received=01/03 papers=02/03..03/03 papers=05/03..06/03 | | yes
      supplement-more-than-once | 4 received=01/02 papers=02/02..03/02 papers=31/03..      | | yes
      supplement-more-than-once | 4 received=01/02 papers=..03/02 papers=31/03..           | | yes
      supplement-more-than-once | 4 received=01/02 papers=31/03..01/04 papers=01/04..      | | no
      supplement-more-than-once | 4 received=01/02 papers=02/02..03/02 papers=05/02..      | | no

      # a day has eight working hours, 07:00 to 11:30 and 13:30 to 17:00
      accepted-late | 4 channel=online submitted=01/03T07:00 received=01/03T17:00    | | no
      accepted-late | 4 channel=online submitted=01/03T07:00 received=02/03T07:00    | | no
      accepted-late | 4 channel=online submitted=01/03T07:00 received=02/03T07:00:01 | | yes
      accepted-late | 4 channel=online submitted=03/03T17:00 received=06/03T17:00    | | no
      accepted-late | 4 channel=online submitted=03/03T16:59 received=06/03T17:00    | | yes
      accepted-late | 4 channel=online submitted=28/02T12:00 received=01/03T11:30    | | no
      accepted-late | 4 channel=direct submitted=01/03T07:00 received=09/03T17:00    | | no
      accepted-late | 4 channel=online received=09/03T17:00                          | | no
      accepted-late | 4 channel=online submitted=01/03T07:00 received=03/04T17:00    | | no
      accepted-late | 4 channel=online submitted=31/12/2019 received=01/03T17:00     | | no

      beyond-calendar | 4 received=01/03 due=31/12/2026                       | | no
      beyond-calendar | 4 received=01/03 due=01/01/2027                       | | yes
      beyond-calendar | 4 submitted=31/12/2019 received=01/03 due=10/03       | | yes
      beyond-calendar | 4 received=01/04 due=01/01/2027                       | | no
      """;

  private static final Conf CONF = TestConf.SHIPPED;
  private static final DateRange MARCH = DossierLine.range("01/03..31/03");

  private static Scope scope(DateRange period) {
    return new Scope(period, CONF.timeliness("day"), TestProcedures.RULES, CONF.calendar());
  }

  private static DossierRule rule(String code) {
    return (DossierRule) CONF.finding(code);
  }

  private static CaseFile file(Dossier dossier, String official, String slips) {
    List<ApologySlip> all = new ArrayList<>();
    for (String slip : slips == null ? new String[0] : slips.split(" +", -1)) {
      String[] times = slip.split("[>x]", -1);
      all.add(
          new ApologySlip(
              "P" + all.size(),
              time(times[0]),
              time(times[1]),
              time(times[2]),
              times.length == 4 ? Long.parseLong(times[3]) : 0));
    }
    return new CaseFile(dossier, official, all, "hash", 1);
  }

  private static LocalDateTime time(String text) {
    return DossierLine.parse("4 due=" + text).dueAt();
  }

  @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
  @CsvSource(delimiter = '|', textBlock = CASES)
  void speaksFromItsThresholdOnAndNotBefore(
      String code, String line, String slips, String expected) {
    Optional<Violation> found =
        Checks.of(rule(code), scope(MARCH)).judge(file(DossierLine.parse(line), null, slips));
    assertThat(found.isPresent()).isEqualTo(!expected.equals("no"));
    found.ifPresent(
        violation -> {
          assertThat(violation.times()).isNotEmpty();
          assertThat(violation.days())
              .isEqualTo(expected.equals("yes") ? null : Long.valueOf(expected));
        });
  }

  @Test
  void everyShippedRuleHasACaseForAndACaseAgainst() {
    Set<String> covered =
        CASES
            .lines()
            .filter(line -> line.contains("|"))
            .map(line -> line.split("\\|", -1))
            .map(parts -> parts[0].strip() + (parts[3].strip().equals("no") ? " no" : " yes"))
            .collect(Collectors.toSet());
    List<DossierRule> rules =
        CONF.allFindings().values().stream()
            .filter(DossierRule.class::isInstance)
            .map(DossierRule.class::cast)
            .toList();
    assertThat(rules).extracting(DossierRule::check).containsOnly(DossierCheck.values());
    rules.stream()
        .filter(rule -> rule.check() != DossierCheck.OFFICIAL_LATE)
        .forEach(rule -> assertThat(covered).contains(rule.code() + " yes", rule.code() + " no"));
  }

  private static Dossier with(Dossier d, String code, String unit) {
    return new Dossier(
        code,
        unit,
        d.procedure(),
        d.channel(),
        d.status(),
        d.submittedAt(),
        d.receivedAt(),
        d.dueAt(),
        d.originalDueAt(),
        d.refusedAt(),
        d.endedAt(),
        d.handedOutAt(),
        d.postalReturn(),
        d.digitised(),
        d.supplements(),
        d.eventAt(),
        d.extractedAt());
  }

  private static CaseFile late(String code, String official, String ended) {
    Dossier d = DossierLine.parse("9 received=01/11/2022 due=10/11/2022 ended=" + ended);
    return file(with(d, code, d.unit()), official, null);
  }

  private static List<FindingResult> inspect(
      List<? extends Finding> rules, Function<String, String> officials, CaseFile... files) {
    Inspection inspection = new Inspection(rules, CONF.indicators(), scope(MARCH));
    Stream.of(files).forEach(inspection::see);
    return inspection.broken(officials);
  }

  @Test
  void anOfficialIsFoundFromTheThirdLateDossierOfTheYearOn() {
    List<DossierRule> rule = List.of(rule("official-three-late"));
    CaseFile one = late("MP.1", "cb-a", "01/01");
    CaseFile two = late("MP.2", "cb-a", "31/03");
    CaseFile lastYear = late("MP.0", "cb-a", "31/12/2022");
    CaseFile other = late("MP.4", "cb-b", "15/02");
    CaseFile unnamed = late("MP.3", null, "15/03");
    assertThat(inspect(rule, dossier -> null, lastYear, one, two, other, unnamed)).isEmpty();
    assertThat(inspect(rule, dossier -> "cb-a", lastYear, one, two, other, unnamed))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.sentence())
                  .startsWith("1 cán bộ có từ 3 hồ sơ quá hạn trở lên trong một năm")
                  .contains("tất cả 3 hồ sơ");
              assertThat(found.dossiers())
                  .extracting(v -> v.caseFile().dossier().code())
                  .containsExactly("MP.1", "MP.2", "MP.3");
            });
    DossierRule shipped = rule.get(0);
    DossierRule reportYear =
        new DossierRule(
            shipped.code(),
            shipped.titleVi(),
            shipped.check(),
            new FindingParameters(null, 3, null, null, FindingParameters.Year.REPORT, null, null),
            shipped.sentenceVi(),
            shipped.adviceVi(),
            shipped.basis());
    assertThat(inspect(List.of(reportYear), dossier -> null, lastYear, one, two)).hasSize(1);
    assertThat(
            inspect(
                List.of(reportYear), dossier -> null, late("MP.0", "cb-a", "14/12/2022"), one, two))
        .isEmpty();
  }

  @Test
  void namesakesOfDifferentUnitsAreNotAddedUp() {
    List<DossierRule> rule = List.of(rule("official-three-late"));
    CaseFile[] files = new CaseFile[4];
    for (int i = 0; i < files.length; i++) {
      CaseFile late = late("MP." + i, "cb-a", "15/02");
      files[i] =
          new CaseFile(
              with(late.dossier(), "MP." + i, i < 2 ? "25630" : "25633"),
              "cb-a",
              List.of(),
              "hash",
              1);
    }
    assertThat(inspect(rule, dossier -> null, files)).isEmpty();
    CaseFile third = late("MP.9", "cb-a", "15/02");
    CaseFile[] more = java.util.Arrays.copyOf(files, 5);
    more[4] = new CaseFile(with(third.dossier(), "MP.9", "25633"), "cb-a", List.of(), "hash", 1);
    assertThat(inspect(rule, dossier -> null, more))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.sentence()).startsWith("1 cán bộ");
              assertThat(found.dossiers())
                  .extracting(v -> v.caseFile().dossier().code())
                  .containsExactly("MP.2", "MP.3", "MP.9");
            });
  }

  @Test
  void everyYearThatThePeriodTouchesIsLookedAtByItself() {
    DossierRule rule = rule("official-three-late");
    Inspection inspection =
        new Inspection(
            List.of(rule), CONF.indicators(), scope(DossierLine.range("01/12/2022..31/03/2023")));
    Stream.of(
            late("MP.1", "cb-a", "12/11/2022"),
            late("MP.2", "cb-a", "01/12/2022"),
            late("MP.3", "cb-a", "31/12/2022"),
            late("MP.4", "cb-a", "01/01/2023"),
            late("MP.5", "cb-b", "31/12/2022"),
            late("MP.6", "cb-b", "01/01/2023"),
            late("MP.7", "cb-b", "02/01/2023"))
        .forEach(inspection::see);
    assertThat(inspection.broken(dossier -> null))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.dossiers())
                    .extracting(v -> v.caseFile().dossier().code())
                    .containsExactly("MP.1", "MP.2", "MP.3", "MP.4", "MP.5", "MP.6", "MP.7"));
    assertThat(FindingParameters.Year.REPORT.touching(DossierLine.range("14/12/2022..31/03/2023")))
        .containsExactly(
            DossierLine.range("15/12/2022..31/03/2023"),
            DossierLine.range("15/12/2021..14/12/2022"));
  }

  @Test
  void theReportYearBeginsOnThe15thOfDecember() {
    assertThat(FindingParameters.Year.REPORT.until(LocalDate.of(2023, 12, 14)))
        .isEqualTo(new DateRange(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 12, 14)));
    assertThat(FindingParameters.Year.REPORT.until(LocalDate.of(2023, 12, 15)).from())
        .isEqualTo(LocalDate.of(2023, 12, 15));
    assertThat(FindingParameters.Year.CALENDAR.until(LocalDate.of(2023, 12, 31)).from())
        .isEqualTo(LocalDate.of(2023, 1, 1));
  }

  @Test
  void aUnitIsFoundFromFivePercentOnWithItsLateDossiers() {
    List<Finding> rule = List.of(CONF.finding("overdue-from-five-percent"));
    CaseFile late = late("MP.0", null, "13/03");
    CaseFile[] twenty =
        Stream.concat(
                Stream.of(late),
                IntStream.range(0, 19)
                    .mapToObj(
                        i -> file(DossierLine.parse("4 received=01/03 due=01/04"), null, null)))
            .toArray(CaseFile[]::new);
    assertThat(inspect(rule, dossier -> null, twenty))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.sentence()).contains("5,00\u00a0% (1 trên 20 hồ sơ)");
              assertThat(found.dossiers())
                  .singleElement()
                  .returns(late, Violation::caseFile)
                  .returns(123L, Violation::days);
            });
    CaseFile[] twentyOne = java.util.Arrays.copyOf(twenty, 21);
    twentyOne[20] = twenty[19];
    assertThat(inspect(rule, dossier -> null, twentyOne)).isEmpty();
  }

  @Test
  void aLimitThatLeadsIntoAYearWithoutDeclaredDaysOffIsFoundAlsoWithoutADueDate() {
    Scope december =
        new Scope(
            DossierLine.range("01/12/2026..31/12/2026"),
            CONF.timeliness("day"),
            TestProcedures.RULES,
            CONF.calendar());
    Inspection inspection =
        new Inspection(List.of(rule("beyond-calendar")), CONF.indicators(), december);
    inspection.see(file(DossierLine.parse("4 procedure=1.000003 received=28/12/2026"), null, null));
    assertThat(inspection.broken(dossier -> null)).as("three working days to 31/12").isEmpty();
    inspection.see(file(DossierLine.parse("4 procedure=1.000003 received=29/12/2026"), null, null));
    assertThat(inspection.broken(dossier -> null))
        .singleElement()
        .satisfies(found -> assertThat(found.dossiers()).hasSize(1));
  }

  @Test
  void whatEndedBeforeItsDueDateIsNeverLateByLessThanNothing() {
    Lateness lateness = new Lateness(scope(MARCH), MARCH);
    CaseFile early = file(DossierLine.parse("9 received=01/03 due=20/03 ended=10/03"), null, null);
    assertThat(lateness.listed(early).days()).isZero();
  }

  @Test
  void aShareThatShouldBeHighListsNoDossiersWhereItIsLow() {
    List<Finding> rule = List.of(CONF.finding("online-share-low"));
    CaseFile[] files =
        Stream.of("online", "direct", "direct")
            .map(channel -> DossierLine.parse("4 received=01/03 channel=" + channel))
            .map(dossier -> file(dossier, null, null))
            .toArray(CaseFile[]::new);
    assertThat(inspect(rule, dossier -> null, files))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.sentence()).contains("33,33");
              assertThat(found.dossiers()).isEmpty();
            });
  }

  @Test
  void noUseOfThePostIsFoundWithoutAnyDossierToList() {
    List<Finding> rule = List.of(CONF.finding("no-postal-use"));
    CaseFile direct = file(DossierLine.parse("4 received=01/03"), null, null);
    assertThat(inspect(rule, dossier -> null, direct))
        .singleElement()
        .satisfies(found -> assertThat(found.dossiers()).isEmpty());
    assertThat(
            inspect(
                rule,
                dossier -> null,
                direct,
                file(DossierLine.parse("9 received=01/02 ended=02/03 posted"), null, null)))
        .isEmpty();
  }

  @Test
  void parametersThatACheckDoesNotTakeOrLacksAreRefused() {
    DossierRule shipped = rule("rescheduled-more-than-once");
    assertThatThrownBy(
            () -> new DossierRule("x", "x", shipped.check(), FindingParameters.NONE, "x", "x", "x"))
        .hasMessage("finding x: check rescheduled takes the parameters [most], not []");
    assertThat(rule("accepted-late").sentenceVi()).contains("{hours}");
  }

  @Test
  void sentencesSayNothingUnfilled() {
    for (Finding finding : CONF.allFindings().values()) {
      if (finding instanceof DossierRule over) {
        FindingResult result = FindingResult.of(over, List.of());
        assertThat(result.sentence()).doesNotContain("{", "}");
      }
    }
  }

  private static CaseFile at(String unit, String line) {
    Dossier d = DossierLine.parse(line);
    return file(with(d, d.code(), unit), null, null);
  }

  @Test
  void aUnitBelowIsFoundAlsoWhereTheWholeIsNot() {
    Unit town = CONF.units().find("709").orElseThrow();
    Unit ward = CONF.units().find("25630").orElseThrow();
    Unit quiet = CONF.units().find("25633").orElseThrow();
    Inspection inspection =
        new Inspection(
            List.of(CONF.finding("overdue-from-five-percent")), CONF.indicators(), scope(MARCH));
    inspection.see(at("25630", "9 received=01/11/2022 due=10/11/2022 ended=13/03"));
    for (int i = 0; i < 9; i++) {
      inspection.see(at("25630", "4 received=01/03 due=01/04"));
    }
    for (int i = 0; i < 39; i++) {
      inspection.see(at(i % 2 == 0 ? "709" : "25633", "4 received=01/03 due=01/04"));
    }
    inspection.see(at("709", "9 received=01/11/2022 due=10/11/2022 ended=13/03"));
    Map<Unit, Set<String>> parts =
        Map.of(town, Set.of("709"), ward, Set.of("25630"), quiet, Set.of("25633"));
    assertThat(inspection.broken(dossier -> null)).as("2 of 50 are 4 %").isEmpty();
    assertThat(inspection.broken(dossier -> null, town, parts))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.whole()).isFalse();
              assertThat(found.sentence()).contains("Tính chung thì đơn vị không vi phạm");
              assertThat(found.units())
                  .singleElement()
                  .returns(ward, UnitBreach::unit)
                  .returns(false, UnitBreach::own)
                  .returns(1L, breach -> breach.ratio().numerator())
                  .returns(10L, breach -> breach.ratio().denominator());
              assertThat(found.dossiers())
                  .extracting(v -> v.caseFile().dossier().unit())
                  .containsExactly("25630");
            });
  }

  @Test
  void aPartThatIsTheWholeIsNotToldTwice() {
    Unit town = CONF.units().find("709").orElseThrow();
    Unit ward = CONF.units().find("25630").orElseThrow();
    Inspection inspection =
        new Inspection(
            List.of(CONF.finding("overdue-from-five-percent")), CONF.indicators(), scope(MARCH));
    inspection.see(at("25630", "9 received=01/11/2022 due=10/11/2022 ended=13/03"));
    assertThat(
            inspection.broken(
                dossier -> null, town, Map.of(town, Set.of("709"), ward, Set.of("25630"))))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.whole()).isTrue();
              assertThat(found.units()).isEmpty();
            });
  }

  @Test
  void aPartIsFoundWithTheDossiersOfTheUnitsBelowIt() {
    Unit province = CONF.units().find("72").orElseThrow();
    Unit town = CONF.units().find("709").orElseThrow();
    Inspection inspection =
        new Inspection(
            List.of(CONF.finding("overdue-from-five-percent")), CONF.indicators(), scope(MARCH));
    inspection.see(at("25630", "9 received=01/11/2022 due=10/11/2022 ended=13/03"));
    for (int i = 0; i < 30; i++) {
      inspection.see(at("72", "4 received=01/03 due=01/04"));
    }
    assertThat(
            inspection.broken(
                dossier -> null,
                province,
                Map.of(province, Set.of("72"), town, Set.of("709", "25630"))))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.units()).extracting(UnitBreach::unit).containsExactly(town);
              assertThat(found.dossiers())
                  .extracting(violation -> violation.caseFile().dossier().unit())
                  .containsExactly("25630");
            });
  }
}
