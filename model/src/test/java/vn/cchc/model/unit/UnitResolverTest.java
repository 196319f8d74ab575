package vn.cchc.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.TestConf;

class UnitResolverTest {

  private final UnitResolver resolver = TestConf.SHIPPED.unitResolver();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "709 | 709",
        "Thị xã Hòa Thành | 709",
        "TX Hoà Thành, Tây Ninh | 709",
        "UBND TX. Hoà Thành | 709",
        "Ủy ban nhân dân thị xã Hòa Thành | 709",
        "Uỷ  ban\u00a0nhân dân Thị xã Hoà Thành, tỉnh Tây Ninh | 709",
        "hòa thành, tây ninh | 709",
        "TP Cao Lãnh | 866",
        "TP. Cao Lãnh | 866",
        "Huyện Cao Lãnh | 873",
        "H. Vĩnh Linh | 464",
        "P. Long Hoa | 25630",
        "Phường 02, TP Cao Lãnh | 29869",
        "P.2, TP Cao Lãnh, Đồng Tháp | 29869",
        "Sở Nội vụ, Tây Ninh | 72.so-noi-vu",
        "tỉnh Bạc Liêu | 95",
        "TP Cần Thơ | 92"
      })
  void findsTheUnitMeant(String text, String code) {
    assertThat(resolver.require(text, unit -> true).code()).isEqualTo(code);
    assertThat(resolver.require(Normalizer.normalize(text, Normalizer.Form.NFD), u -> true).code())
        .isEqualTo(code);
  }

  @Test
  void everyUnitIsFoundByItsNameWithTheUnitsAboveIt() {
    UnitCatalogue units = TestConf.SHIPPED.units();
    for (Unit unit : units.all()) {
      String described = resolver.describe(unit);
      String name = described.substring(described.indexOf(' ') + 1);
      UnitResolution found =
          resolver.resolve(name, u -> u.validOn(unit.validFrom()) || u.equals(unit));
      assertThat(found).as(name).isEqualTo(new UnitResolution.Resolved(unit));
    }
  }

  @Test
  void aNameSharedByTwoProvincesIsAmbiguousUntilTheProvinceIsNamed() {
    assertThatThrownBy(() -> resolver.require("Sở Nội vụ", unit -> true))
        .hasMessageContaining("names several units; add the province")
        .hasMessageContaining("72.so-noi-vu");
  }

  @Test
  void anUnknownNameComesWithTheNearestCandidates() {
    assertThatThrownBy(() -> resolver.require("Thị xã Hòa Thanh", unit -> true))
        .hasMessageContaining(
            "unknown unit 'Thị xã Hòa Thanh'; the nearest names are 709 Thị xã Hòa Thành");
  }

  @Test
  void aUnitOfAnotherTimeIsToldWithTheDaysOnWhichItExisted() {
    assertThatThrownBy(
            () -> resolver.require("TX Hòa Thành", u -> u.validOn(LocalDate.of(2025, 7, 1))))
        .hasMessage(
            "'TX Hòa Thành' did not exist in that period: 709 Thị xã Hòa Thành, Tỉnh Tây Ninh from"
                + " 2020-02-01 to 2025-06-30; choose another period or unit");
    assertThatThrownBy(() -> resolver.require("Sở Nội vụ, Tây Ninh", u -> false))
        .hasMessageContaining("did not exist in that period: 72.so-noi-vu");
  }

  @Test
  void aWordThatOnlyBeginsLikeAPrefixKeepsItsLetters() {
    assertThat(UnitName.of("xã hội")).isEqualTo(new UnitName(java.util.Optional.of("xã"), "hội"));
    assertThat(UnitName.of("pa ủ")).isEqualTo(new UnitName(java.util.Optional.empty(), "pa ủ"));
    assertThat(UnitName.of("p.2").full()).isEqualTo("phường 2");
  }
}
