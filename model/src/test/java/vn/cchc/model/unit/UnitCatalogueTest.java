package vn.cchc.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.period.DateRange;

class UnitCatalogueTest {

  private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final UnitCatalogue units =
      new UnitCatalogue(
          List.of(
              unit("72", null, BEGIN, null),
              unit("709", "72", BEGIN, MERGER.minusDays(1)),
              unit("25630", "709", BEGIN, MERGER.minusDays(1)),
              unit("25630-2", "72", MERGER, null)),
          List.of());

  @Test
  void aTreeKeepsUnitsOfAllTimesSoThatNothingCarriedOverOrTakenOverIsLost() {
    Unit province = units.find("72").orElseThrow();
    assertThat(units.subtree(province)).containsExactly("72", "709", "25630", "25630-2");
    assertThat(units.children(province, range("2023-01-01", "2023-12-31")))
        .extracting(Unit::key)
        .containsExactly("709");
  }

  @Test
  void peersAreThoseThatExistedOnAnyDayOfTheRange() {
    PeerGroup group = new PeerGroup("xa", "Xã, phường");
    UnitCatalogue ranked =
        new UnitCatalogue(
            List.of(
                unit("72", null, BEGIN, null),
                peer("a", BEGIN, MERGER.minusDays(1)),
                peer("b", MERGER, null)),
            List.of(group));
    assertThat(ranked.peers(group, range("2025-06-01", "2025-06-30")))
        .extracting(Unit::code)
        .containsExactly("a");
    assertThat(ranked.peers(group, range("2025-06-30", "2025-07-01")))
        .extracting(Unit::code)
        .containsExactly("a", "b");
    assertThat(ranked.peers(group, range("2025-07-01", "2025-07-31")))
        .extracting(Unit::code)
        .containsExactly("b");
  }

  private static Unit peer(String code, LocalDate from, LocalDate to) {
    return new Unit(code, "Xã " + code, UnitType.COMMUNE, "72", "xa", from, to, null, null);
  }

  @Test
  void theUnitsAboveComeNearestFirst() {
    Unit commune = units.find("25630").orElseThrow();
    assertThat(units.ancestors(commune)).extracting(Unit::code).containsExactly("709", "72");
    assertThat(units.province(commune).code()).isEqualTo("72");
    assertThat(units.province(units.province(commune)).code()).isEqualTo("72");
  }

  @Test
  void allFaultsAreListedAtOnce() {
    List<Unit> broken =
        List.of(
            unit("72", null, BEGIN, null),
            unit("709", "72", BEGIN, null),
            unit("709", "72", BEGIN, null),
            unit("710", "73", BEGIN, null),
            unit("711", "72", MERGER, BEGIN),
            new Unit("712", "Đơn vị", UnitType.DISTRICT, "72", "khac", BEGIN, null, null, null));
    assertThatThrownBy(() -> new UnitCatalogue(broken, List.of()))
        .isInstanceOfSatisfying(
            CchcException.class,
            e -> {
              assertThat(e.code()).isEqualTo("M-201");
              assertThat(e.kind()).isEqualTo(ErrorKind.CONFIG);
            })
        .hasMessage(
            "conf/units cannot be used, 4 fault(s): unit 709 is declared twice; unit 710"
                + " names an unknown parent 73; unit 711 ends before it begins; unit 712 names an"
                + " unknown peer group khac");
  }

  @Test
  void aUnitBelowItselfIsAFaultAndNotAnEndlessClimb() {
    List<Unit> circle =
        List.of(
            unit("701", "703", BEGIN, null),
            unit("702", "701", BEGIN, null),
            unit("703", "702", BEGIN, null),
            unit("704", "701", BEGIN, null));
    assertThatThrownBy(() -> new UnitCatalogue(circle, List.of()))
        .hasMessage(
            "conf/units cannot be used, 3 fault(s): unit 701 lies below itself; unit 702 lies"
                + " below itself; unit 703 lies below itself");
  }

  @Test
  void oneCodeOnOneDayIsOneUnitAndMayBeAnotherLater() {
    LocalDate last = MERGER.minusDays(1);
    UnitCatalogue reused =
        new UnitCatalogue(
            List.of(
                unit("72", null, BEGIN, null),
                unit("25645", "72", BEGIN, last),
                keyed("25645@2025-07-01", "25645", MERGER, null, List.of())),
            List.of());
    assertThat(reused.find("25645", last).orElseThrow().key()).isEqualTo("25645");
    assertThat(reused.find("25645", MERGER).orElseThrow().key()).isEqualTo("25645@2025-07-01");
    assertThat(reused.withCode("25645")).hasSize(2);
    List<Unit> overlapping =
        List.of(
            unit("72", null, BEGIN, null),
            unit("25645", "72", BEGIN, MERGER),
            keyed("25645@2025-07-01", "25645", MERGER, null, List.of()));
    assertThatThrownBy(() -> new UnitCatalogue(overlapping, List.of()))
        .hasMessageContaining(
            "unit 25645@2025-07-01 has the code 25645 at the same time as unit 25645");
  }

  @Test
  void successorsMustExistOnTheDayAfterAndBeOneWhenWhole() {
    Successor whole = new Successor("2", Successor.Part.WHOLE);
    List<Unit> broken =
        List.of(
            unit("72", null, BEGIN, null),
            keyed("1", "1", BEGIN, MERGER, List.of(new Successor("9", Successor.Part.PART))),
            keyed("2", "2", BEGIN, BEGIN, List.of()),
            keyed("3", "3", BEGIN, MERGER, List.of(whole)),
            keyed("4", "4", BEGIN, null, List.of(whole)),
            keyed(
                "5",
                "5",
                BEGIN,
                MERGER,
                List.of(
                    new Successor("72", Successor.Part.WHOLE),
                    new Successor("4", Successor.Part.PART))));
    assertThatThrownBy(() -> new UnitCatalogue(broken, List.of()))
        .hasMessageContaining("unit 1 names an unknown successor 9")
        .hasMessageContaining(
            "unit 3 names a successor that does not exist on the day after it ended, 2")
        .hasMessageContaining("unit 4 has a successor but does not end")
        .hasMessageContaining("unit 5 went wholly into one unit and yet has several successors");
  }

  @Test
  void anAdditionToAnUnknownUnitIsAFault() {
    UnitAddition addition = new UnitAddition("73", null, List.of("Tây Ninh cũ"), null);
    List<Unit> one = List.of(unit("72", null, BEGIN, null));
    assertThatThrownBy(() -> UnitCatalogue.of(one, List.of(), List.of(addition)))
        .hasMessageContaining("an addition names an unknown unit 73");
    assertThat(
            UnitCatalogue.of(
                    one, List.of(), List.of(new UnitAddition("72", null, List.of("TN"), null)))
                .find("72")
                .orElseThrow()
                .aliases())
        .containsExactly("TN");
  }

  private static Unit keyed(
      String key, String code, LocalDate from, LocalDate to, List<Successor> successors) {
    return new Unit(
        key, code, "Xã " + key, UnitType.COMMUNE, "72", null, from, to, null, null, successors);
  }

  private static Unit unit(String code, String parent, LocalDate from, LocalDate to) {
    UnitType type = parent == null ? UnitType.PROVINCE : UnitType.COMMUNE;
    return new Unit(code, "Đơn vị " + code, type, parent, null, from, to, null, null);
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
