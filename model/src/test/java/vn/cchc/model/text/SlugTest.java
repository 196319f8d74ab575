package vn.cchc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "TX Hòa Thành, tx-hoa-thanh",
    "Thị xã Hoà Thành, thi-xa-hoa-thanh",
    "Sở Kế hoạch và Đầu tư, so-ke-hoach-va-dau-tu",
    "Ðồng Tháp, dong-thap",
    "Đắk Lắk, dak-lak",
    "Phường 02, phuong-02",
    "'  (Sở VH, TT & DL) ', so-vh-tt-dl",
    "../../etc/passwd, etc-passwd",
    "'', ''",
    "…, ''"
  })
  void namesBecomeAscii(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }
}
