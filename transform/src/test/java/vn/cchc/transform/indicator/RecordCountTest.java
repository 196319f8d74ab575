package vn.cchc.transform.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.RecordCondition;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitType;

/** Figures that people typed for a period count for that period, wholly or not at all. */
class RecordCountTest {

  private static final RecordTerm ASSIGNED =
      new RecordTerm("task", null, List.of("assigned"), null);
  private static final RecordTerm DONE = new RecordTerm("task", null, List.of("done-late"), null);
  private static final DateRange QUARTER = range("2023-01-01", "2023-03-31");
  private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
  private static final UnitCatalogue UNITS =
      new UnitCatalogue(
          List.of(
              new Unit("p", "Tỉnh", UnitType.PROVINCE, null, null, BEGIN, null, null, null),
              new Unit("a", "Xã A", UnitType.COMMUNE, "p", null, BEGIN, null, null, null),
              new Unit("b", "Xã B", UnitType.COMMUNE, "p", null, BEGIN, null, null, null),
              new Unit("q", "Tỉnh kia", UnitType.PROVINCE, null, null, BEGIN, null, null, null)),
          List.of());

  @Test
  void periodsThatMakeUpTheOneAskedForAreAddedUp() {
    assertThat(
            assigned(
                task("a", "2023-01-01", "2023-01-31", 10),
                task("a", "2023-02-01", "2023-03-31", 13),
                task("b", "2023-01-01", "2023-03-31", 7)))
        .isEqualTo(new Answer.Counted(30));
  }

  @Test
  void aReportOfTheWholePeriodGoesBeforeThoseOfItsMonths() {
    assertThat(
            assigned(
                task("a", "2023-01-01", "2023-01-31", 1),
                task("a", "2023-02-01", "2023-02-28", 1),
                task("a", "2023-03-01", "2023-03-31", 1),
                task("a", "2023-01-01", "2023-03-31", 23)))
        .isEqualTo(new Answer.Counted(23));
  }

  @Test
  void aLongReportThatLeadsNowhereDoesNotHideShorterOnesThatFit() {
    assertThat(
            assigned(
                task("a", "2023-01-01", "2023-02-20", 100),
                task("a", "2023-01-01", "2023-01-31", 10),
                task("a", "2023-02-01", "2023-03-31", 13)))
        .isEqualTo(new Answer.Counted(23));
  }

  @Test
  void aGapAnOverhangOrAPartGivesNoNumber() {
    Answer none = new Answer.NotApplicable("kỳ số liệu của đơn vị a không khớp kỳ được hỏi");
    assertThat(assigned(task("a", "2022-12-15", "2023-03-14", 5))).isEqualTo(none);
    assertThat(assigned(task("a", "2023-01-01", "2023-01-31", 5))).isEqualTo(none);
    assertThat(
            assigned(
                task("a", "2023-01-01", "2023-01-31", 5), task("a", "2023-02-02", "2023-03-31", 5)))
        .isEqualTo(none);
    assertThat(
            assigned(
                task("a", "2023-01-01", "2023-01-31", 5), task("b", "2023-01-01", "2023-03-31", 5)))
        .as("one unit of two")
        .isEqualTo(none);
    assertThat(assigned(task("q", "2023-01-01", "2023-03-31", 5)))
        .as("only another province reports")
        .isEqualTo(new Answer.NotApplicable("chưa nạp: Nhiệm vụ được giao"));
    assertThat(assigned(task("a", "2022-01-01", "2022-12-31", 5)))
        .isEqualTo(new Answer.NotApplicable("không có số liệu của kỳ này: Nhiệm vụ được giao"));
  }

  @Test
  void unitsOfSeveralProvincesAreToldWhereOneOfThemSentAny() {
    Companions companions =
        new Companions(UNITS, kind -> List.of(task("a", "2023-01-01", "2023-03-31", 7)));
    assertThat(companions.told("task", Set.of("a"))).isTrue();
    assertThat(companions.told("task", Set.of("b"))).as("of the same province").isTrue();
    assertThat(companions.told("task", Set.of("q"))).isFalse();
    assertThat(companions.told("task", Set.of("b", "q"))).isTrue();
  }

  @Test
  void aReportThatSharesOneDayOnlyIsOfAnotherPeriodAndNotMissing() {
    for (CompanionRecord report :
        List.of(
            task("a", "2023-03-31", "2023-04-30", 5), task("a", "2022-12-01", "2023-01-01", 5))) {
      assertThat(assigned(report))
          .isEqualTo(new Answer.NotApplicable("kỳ số liệu của đơn vị a không khớp kỳ được hỏi"));
    }
  }

  @Test
  void aFieldLeftBlankIsNotZero() {
    assertThat(answer(DONE, task("a", "2023-01-01", "2023-03-31", 5)))
        .isEqualTo(new Answer.NotApplicable("đơn vị a bỏ trống số liệu đến ngày 31/03/2023"));
  }

  @Test
  void ofThingsThatStandTheNewestRecordUpToTheLastDayCountsHoweverOld() {
    CompanionRecord[] records = {
      publication("1", "2020-05-01", true),
      publication("2", "2020-05-01", true),
      publication("2", "2023-02-01", false),
      publication("3", "2023-04-01", true),
      publication("4", "2022-05-01", null)
    };
    RecordTerm.Group latest = group(RecordTerm.Which.LATEST);
    assertThat(answer(publications(COMPLETE, null, latest), records))
        .isEqualTo(new Answer.Counted(1));
    assertThat(answer(publications(null, "complete", latest), records))
        .isEqualTo(new Answer.Counted(2));
    assertThat(answer(publications(null, null, latest), records)).isEqualTo(new Answer.Counted(3));
  }

  @Test
  void aThingCountsOnceAndOnlyWhereEveryRecordOfThePeriodPasses() {
    CompanionRecord[] records = {
      publication("1", "2023-01-01", true),
      publication("1", "2023-02-01", true),
      publication("2", "2023-01-01", false),
      publication("2", "2023-02-01", true),
      publication("3", "2022-01-01", false),
      publication("3", "2023-02-01", true)
    };
    RecordTerm.Group every = group(RecordTerm.Which.EVERY);
    assertThat(answer(publications(COMPLETE, null, every), records))
        .isEqualTo(new Answer.Counted(2));
    assertThat(answer(publications(null, null, every), records)).isEqualTo(new Answer.Counted(3));
  }

  @Test
  void whereNoRecordOfThePeriodTellsWhatIsAskedThereIsNoNumberInsteadOfZero() {
    RecordTerm told = publications(null, "complete", null);
    assertThat(answer(told, publication("1", "2023-01-01", null)))
        .isEqualTo(
            new Answer.NotApplicable(
                "bản ghi của kỳ này không ghi complete: Công bố, công khai thủ tục hành chính"));
    assertThat(answer(told, publication("1", "2022-01-01", null)))
        .as("nothing in the period at all")
        .isEqualTo(new Answer.Counted(0));
  }

  private static final List<List<RecordCondition>> COMPLETE =
      List.of(
          List.of(
              new RecordCondition(
                  "complete", RecordCondition.Is.AFFIRMED, null, null, null, null)));

  private static RecordTerm publications(
      List<List<RecordCondition>> any, String tells, RecordTerm.Group group) {
    return new RecordTerm("publication", "published-on", null, any, tells, group);
  }

  private static RecordTerm.Group group(RecordTerm.Which which) {
    return new RecordTerm.Group(List.of("procedure", "unit"), which);
  }

  private static CompanionRecord publication(String procedure, String on, Boolean complete) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", "a");
    values.put("procedure", procedure);
    values.put("published-on", LocalDate.parse(on));
    if (complete != null) {
      values.put("complete", complete);
    }
    return new CompanionRecord(Kinds.require("publication"), values, "", 1);
  }

  private static Answer assigned(CompanionRecord... records) {
    return answer(ASSIGNED, records);
  }

  private static Answer answer(RecordTerm term, CompanionRecord... records) {
    Companions companions = new Companions(UNITS, kind -> List.of(records));
    Slice slice = new Slice(Set.of("p", "a", "b"), QUARTER);
    return RecordCount.of(term, companions, slice, record -> true).answer(term);
  }

  private static CompanionRecord task(String unit, String from, String to, long assigned) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", unit);
    values.put("from-day", LocalDate.parse(from));
    values.put("to-day", LocalDate.parse(to));
    values.put("assigned", assigned);
    return new CompanionRecord(Kinds.require("task"), values, "", 1);
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
