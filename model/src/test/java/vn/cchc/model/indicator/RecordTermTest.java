package vn.cchc.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.indicator.RecordCondition.Is;
import vn.cchc.model.kind.Kinds;

class RecordTermTest {

  private static final LocalDate LAST = LocalDate.of(2023, 3, 31);

  @ParameterizedTest(name = "answered {0}, due {1}")
  @CsvSource({
    "2023-01-20T15:00, 2023-01-20T00:00, true",
    "2023-01-20T15:00, 2023-01-20T14:59, false",
    "2023-01-20T14:59, 2023-01-20T14:59, true",
    "2023-01-21T00:00, 2023-01-20T00:00, false"
  })
  void aMidnightDueLastsTheWholeDay(LocalDateTime answered, LocalDateTime due, boolean onTime) {
    RecordCondition test = new RecordCondition("answered-at", null, null, "due-at", null, null);
    assertThat(test.holds(petition(answered, due), LAST)).isEqualTo(onTime);
  }

  @Test
  void whatHappenedAfterThePeriodIsNotKnownYet() {
    CompanionRecord late = petition(LAST.plusDays(1).atTime(8, 0), LAST.plusDays(2).atStartOfDay());
    assertThat(is("answered-at", Is.MISSING).holds(late, LAST)).isTrue();
    assertThat(is("answered-at", Is.PRESENT).holds(late, LAST)).isFalse();
    assertThat(is("answered-at", Is.PRESENT).holds(late, LAST.plusDays(1))).isTrue();
    assertThat(is("due-at", Is.TO_COME).holds(late, LAST)).isTrue();
    assertThat(is("due-at", Is.TO_COME).holds(late, LAST.plusDays(2))).isFalse();
    assertThat(
            new RecordCondition("answered-at", null, null, "due-at", null, null).holds(late, LAST))
        .isFalse();
  }

  @Test
  void tellingOnTheDueDayIsNotBeforeIt() {
    RecordCondition before = new RecordCondition("sent-at", null, null, null, "old-due-at", null);
    LocalDateTime due = LocalDateTime.of(2023, 2, 20, 17, 0);
    assertThat(before.holds(apology(due.minusHours(9), due), LAST)).isFalse();
    assertThat(before.holds(apology(due.minusDays(1), due), LAST)).isTrue();
  }

  @Test
  void yesNoAndSilenceAreThreeAnswers() {
    CompanionRecord yes = fee(Map.of("refunded", true));
    CompanionRecord no = fee(Map.of("refunded", false));
    CompanionRecord silent = fee(Map.of());
    assertThat(List.of(yes, no, silent))
        .extracting(r -> is("refunded", Is.AFFIRMED).holds(r, LAST))
        .containsExactly(true, false, false);
    assertThat(List.of(yes, no, silent))
        .extracting(r -> is("refunded", Is.DENIED).holds(r, LAST))
        .containsExactly(false, true, false);
    assertThat(List.of(yes, no, silent))
        .extracting(r -> is("refunded", Is.NOT_AFFIRMED).holds(r, LAST))
        .containsExactly(false, true, true);
  }

  @Test
  void aColumnOfADossierSaysYesOrNoOrNothing() {
    List<Optional<Boolean>> answers =
        List.of(Optional.of(true), Optional.of(false), Optional.empty());
    Map<Is, List<Boolean>> expected =
        Map.of(
            Is.PRESENT, List.of(true, true, false),
            Is.MISSING, List.of(false, false, true),
            Is.AFFIRMED, List.of(true, false, false),
            Is.DENIED, List.of(false, true, false),
            Is.NOT_AFFIRMED, List.of(false, true, true));
    expected.forEach(
        (is, holds) -> {
          DossierCondition test =
              new DossierCondition(DossierCondition.Column.PAID_ONLINE, is, null, null, null, null);
          assertThat(answers)
              .as(is.name())
              .extracting(answer -> test.holds(facts(answer), LAST))
              .containsExactlyElementsOf(holds);
        });
  }

  @Test
  void allTestsOfOneAlternativeMustHold() {
    RecordTerm term =
        new RecordTerm(
            "fee",
            "paid-at",
            null,
            List.of(
                List.of(
                    is("refunded", Is.NOT_AFFIRMED),
                    new RecordCondition("way", null, List.of("online"), null, null, null)),
                List.of(is("refunded", Is.DENIED))));
    assertThat(term.holds(fee(Map.of("way", "online")), LAST)).isTrue();
    assertThat(term.holds(fee(Map.of("way", "direct")), LAST)).isFalse();
    assertThat(term.holds(fee(Map.of("way", "online", "refunded", true)), LAST)).isFalse();
    assertThat(term.holds(fee(Map.of("way", "direct", "refunded", false)), LAST)).isTrue();
  }

  @Test
  void aSumIsToldOnlyWhereEveryFieldOfItIs() {
    RecordTerm done = new RecordTerm("task", null, List.of("done-on-time", "done-late"), null);
    assertThat(done.told(record("task", Map.of("done-on-time", 20L, "done-late", 2L)))).isTrue();
    assertThat(done.told(record("task", Map.of("done-on-time", 20L)))).isFalse();
    assertThat(done.told(record("task", Map.of()))).isFalse();
    assertThat(done.amount(record("task", Map.of("done-on-time", 20L, "done-late", 2L))))
        .isEqualTo(22);
  }

  @Test
  void aDossierNeedsAsManyRecordsAsAskedByTheEndOfThePeriod() {
    LocalDateTime due = LocalDateTime.of(2023, 3, 30, 17, 0);
    List<CompanionRecord> slips =
        List.of(apology(due, due), apology(LAST.plusDays(1).atTime(8, 0), due));
    DossierCondition one = new DossierCondition(null, null, "apology", null, null, null);
    DossierCondition two = new DossierCondition(null, null, "apology", null, 2, null);
    assertThat(one.holds(facts(slips), LAST)).isTrue();
    assertThat(two.holds(facts(slips), LAST)).isFalse();
    assertThat(two.holds(facts(slips), LAST.plusDays(1))).isTrue();
    assertThat(one.holds(facts(List.of()), LAST)).isFalse();
  }

  @Test
  void aDossierHasNoMoreRecordsThanAllowedByTheEndOfThePeriod() {
    LocalDateTime due = LocalDateTime.of(2023, 3, 30, 17, 0);
    List<CompanionRecord> slips =
        List.of(apology(due, due), apology(LAST.plusDays(1).atTime(8, 0), due));
    DossierCondition none = new DossierCondition(null, null, "apology", null, null, 0);
    DossierCondition exactlyOne = new DossierCondition(null, null, "apology", null, 1, 1);
    assertThat(none.holds(facts(List.of()), LAST)).isTrue();
    assertThat(none.holds(facts(slips), LAST)).isFalse();
    assertThat(none.holds(facts(slips), due.toLocalDate().minusDays(1))).isTrue();
    assertThat(exactlyOne.holds(facts(slips), LAST)).isTrue();
    assertThat(exactlyOne.holds(facts(slips), LAST.plusDays(1))).isFalse();
    assertThat(exactlyOne.holds(facts(List.of()), LAST)).isFalse();
  }

  @Test
  void aSlipMayTellItselfThatItIsTheSecond() {
    LocalDateTime due = LocalDateTime.of(2023, 3, 30, 17, 0);
    CompanionRecord second =
        record("apology", Map.of("sent-at", due, "old-due-at", due, "times", 2L));
    DossierCondition bySlips = new DossierCondition(null, null, "apology", null, 2, null);
    DossierCondition orTold = new DossierCondition(null, null, "apology", null, 2, null, "times");
    assertThat(bySlips.holds(facts(List.of(second)), LAST)).isFalse();
    assertThat(orTold.holds(facts(List.of(second)), LAST)).isTrue();
    assertThat(orTold.holds(facts(List.of(second)), due.toLocalDate().minusDays(1))).isFalse();
    assertThat(orTold.holds(facts(List.of(apology(due, due))), LAST)).isFalse();
    assertThatThrownBy(() -> new DossierCondition(null, null, "apology", null, 2, null, "slip"))
        .hasMessage("slip of kind apology is no count");
  }

  @Test
  void aNumberIsAtLeastAsLargeAsAsked() {
    RecordCondition two = new RecordCondition("dissatisfied", null, null, null, null, 2L);
    assertThat(two.holds(record("survey", Map.of("dissatisfied", 2L)), LAST)).isTrue();
    assertThat(two.holds(record("survey", Map.of("dissatisfied", 1L)), LAST)).isFalse();
    assertThat(two.holds(record("survey", Map.of()), LAST)).isFalse();
  }

  @Test
  void whatMustBeToldIsToldByTheEndOfThePeriod() {
    RecordTerm told = new RecordTerm("petition", "received-at", null, null, "answered-at", null);
    CompanionRecord late = petition(LAST.plusDays(1).atTime(8, 0), LAST.plusDays(2).atStartOfDay());
    assertThat(told.holds(late, LAST)).isFalse();
    assertThat(told.holds(late, LAST.plusDays(1))).isTrue();
  }

  @Test
  void declarationsThatCannotMeanAnythingAreRefused() {
    RecordTerm.Group group = new RecordTerm.Group(List.of("unit"), RecordTerm.Which.LATEST);
    assertThatThrownBy(() -> new RecordTerm("task", null, null, null, null, group))
        .hasMessage("groups of kind task need dates and no sum");
    assertThatThrownBy(() -> new RecordTerm("fee", "paid-at", List.of("amount"), null, null, group))
        .hasMessage("groups of kind fee need dates and no sum");
    assertThatThrownBy(() -> new RecordTerm("fee", "paid-at", null, null, "amout", null))
        .hasMessage("kind fee has no field 'amout', did you mean 'amount'?");
    assertThatThrownBy(() -> new DossierCondition(null, null, "apology", null, 2, 1))
        .hasMessage("at-most goes with records and is not below at-least");
    List<List<RecordCondition>> noCount =
        List.of(List.of(new RecordCondition("slip", null, null, null, null, 1L)));
    assertThatThrownBy(() -> new DossierCondition(null, null, "survey", noCount, null, null))
        .hasMessage("slip of kind survey is no count");
    assertThatThrownBy(() -> new RecordTerm("component", "recorded-at", null, null))
        .hasMessageContaining("records of kind component name no unit");
    assertThatThrownBy(() -> new RecordTerm("petition", null, null, null))
        .hasMessage("kind petition needs 'dated'");
    assertThatThrownBy(() -> new RecordTerm("task", "reported-on", null, null))
        .hasMessage("kind task is dated by its own period");
    assertThatThrownBy(() -> new RecordTerm("task", null, List.of("asigned"), null))
        .hasMessage("kind task has no field 'asigned', did you mean 'assigned'?");
    assertThatThrownBy(() -> new RecordTerm("survey", "answered-on", List.of("score"), null))
        .hasMessage("score of kind survey is no count");
    assertThatThrownBy(
            () -> new RecordCondition("sent-at", Is.PRESENT, List.of("x"), null, null, null))
        .hasMessage("exactly one test of the field sent-at");
    assertThatThrownBy(() -> new DossierCondition(null, null, "task", null, null, null))
        .hasMessage("records of kind task name no dossier");
    assertThatThrownBy(() -> new DossierCondition(null, null, null, null, null, null))
        .hasMessage("a test names a column and how it is, or records");
  }

  private static RecordCondition is(String field, Is is) {
    return new RecordCondition(field, is, null, null, null, null);
  }

  private static CompanionRecord petition(LocalDateTime answered, LocalDateTime due) {
    return record("petition", Map.of("answered-at", answered, "due-at", due));
  }

  private static CompanionRecord apology(LocalDateTime sent, LocalDateTime due) {
    return record("apology", Map.of("sent-at", sent, "old-due-at", due));
  }

  private static CompanionRecord fee(Map<String, Object> values) {
    return record("fee", values);
  }

  private static CompanionRecord record(String kind, Map<String, Object> values) {
    return new CompanionRecord(Kinds.require(kind), values, "", 1);
  }

  private static DossierCondition.Facts facts(Optional<Boolean> told) {
    return new DossierCondition.Facts() {
      @Override
      public Optional<Boolean> told(DossierCondition.Column column) {
        return told;
      }

      @Override
      public List<CompanionRecord> records(String kind) {
        throw new UnsupportedOperationException("not asked in this test");
      }
    };
  }

  private static DossierCondition.Facts facts(List<CompanionRecord> records) {
    return new DossierCondition.Facts() {
      @Override
      public Optional<Boolean> told(DossierCondition.Column column) {
        throw new UnsupportedOperationException("not asked in this test");
      }

      @Override
      public List<CompanionRecord> records(String kind) {
        return records;
      }
    };
  }
}
