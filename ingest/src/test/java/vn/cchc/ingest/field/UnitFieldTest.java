package vn.cchc.ingest.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitResolver;
import vn.cchc.model.unit.UnitType;

/** Ward a ended on 30/06/2025; ward b was founded the day after and took its work over. */
class UnitFieldTest {

  private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 20);
  private static final UnitCatalogue UNITS =
      new UnitCatalogue(
          List.of(
              unit("72", "Tỉnh Tây Ninh", UnitType.PROVINCE, null, null),
              unit("a", "Phường Long Hoa", UnitType.COMMUNE, null, FOUNDED.minusDays(1)),
              unit("b", "Phường Long Thành", UnitType.COMMUNE, FOUNDED, null)),
          List.of());

  private final UnitField field = new UnitField(UNITS, new UnitResolver(UNITS));
  private final List<Fault> faults = new ArrayList<>();

  private static Unit unit(String code, String name, UnitType type, LocalDate from, LocalDate to) {
    return new Unit(
        code,
        name,
        type,
        type == UnitType.PROVINCE ? null : "72",
        null,
        from == null ? LocalDate.of(2004, 1, 1) : from,
        to,
        null,
        null);
  }

  private String code(String text, LocalDate... days) {
    return field.code(text, null, List.of(days), "unit", faults);
  }

  @Test
  void aDossierTakenOverBelongsToTheUnitThatItsRecordNames() {
    assertThat(code("Phường Long Thành", BEFORE, FOUNDED.plusDays(4))).isEqualTo("b");
    assertThat(code("Phường Long Hoa", BEFORE, FOUNDED.plusDays(4))).isEqualTo("a");
    assertThat(faults).isEmpty();
  }

  @Test
  void aUnitThatExistedOnNoneOfTheDaysIsUnknown() {
    assertThat(code("Phường Long Thành", BEFORE, BEFORE.plusDays(1))).isNull();
    assertThat(code("Phường Long Hoa", FOUNDED, FOUNDED.plusDays(4))).isNull();
    assertThat(faults).extracting(Fault::code).containsExactly("unknown-unit", "unknown-unit");
    assertThat(faults.get(0).detail()).contains("not on 2025-06-20");
  }
}
