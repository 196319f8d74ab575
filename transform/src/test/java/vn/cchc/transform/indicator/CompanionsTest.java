package vn.cchc.transform.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.DossierCondition;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitType;

/** Nothing is said about dossiers where no record of their province could have named one. */
class CompanionsTest {

  private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
  private static final UnitCatalogue UNITS =
      new UnitCatalogue(
          List.of(
              new Unit("p", "Tỉnh", UnitType.PROVINCE, null, null, BEGIN, null, null, null),
              new Unit("a", "Xã A", UnitType.COMMUNE, "p", null, BEGIN, null, null, null),
              new Unit("q", "Tỉnh kia", UnitType.PROVINCE, null, null, BEGIN, null, null, null)),
          List.of());
  private static final DossierTerm WITHOUT_PETITION =
      new DossierTerm(
          List.of(Figure.RECEIVED),
          null,
          null,
          List.of(new DossierCondition(null, null, "petition", null, null, 0)),
          null);

  @Test
  void recordsThatNameNoDossierSpeakForNone() {
    Companions unnamed = companions(Map.of("petition", "1", "unit", "a"));
    assertThat(unnamed.told("petition", Set.of("a"))).isTrue();
    assertThat(unnamed.silent(WITHOUT_PETITION, Set.of("a")))
        .contains("chưa nạp: Phản ánh, kiến nghị");
  }

  @Test
  void aRecordThatNamesADossierSpeaksForItsProvinceOnly() {
    Companions named = companions(Map.of("petition", "1", "unit", "a", "dossier", "MP.1"));
    assertThat(named.silent(WITHOUT_PETITION, Set.of("a"))).isEmpty();
    assertThat(named.silent(WITHOUT_PETITION, Set.of("q"))).isPresent();
  }

  private static Companions companions(Map<String, Object> values) {
    return new Companions(
        UNITS, kind -> List.of(new CompanionRecord(Kinds.require("petition"), values, "", 1)));
  }
}
