package vn.cchc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "079123456789",
        "079.123.456.789",
        "079 123 456 789",
        "123456789",
        "0912345678",
        "+84912345678",
        "84912345678",
        "0912.345.678",
        "0276 382 2233",
        "HS-079123456789",
        "HS 0912345678",
        "ten.nguoi@example.vn",
        "Nguyễn Văn Mô Phỏng",
        "NGUYEN VAN A 12",
        "NguyenVanA"
      })
  void whatCouldNameAPersonIsNoCode(String code) {
    assertThat(PersonalShape.inCode(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MP.709.H53-230103-00001",
        "000.00.01.H53-230103-0001",
        "H53.12-230103-00001",
        "MP.1",
        "G22.99.H53-20230103-12345",
        "230103-000001",
        "20230103000123456",
        "HS 12/2023",
        "BN-000000001234"
      })
  void codesOfVendorsStay(String code) {
    assertThat(PersonalShape.inCode(code)).isFalse();
  }

  @Test
  void theShortWayAroundThePatternsNeverSaysAnythingElse() {
    Random random = new Random(11);
    String signs = "AHz0123456789012345678901234567890091384 .-@_+ầ";
    int personal = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder code = new StringBuilder();
      for (int length = 1 + random.nextInt(18); length > 0; length--) {
        code.append(signs.charAt(random.nextInt(signs.length())));
      }
      String text = code.toString();
      boolean expected = PersonalShape.looksPersonal(text);
      assertThat(PersonalShape.inCode(text)).as(text).isEqualTo(expected);
      personal += expected ? 1 : 0;
    }
    assertThat(personal).isBetween(20_000, 180_000);
  }

  @ParameterizedTest
  @CsvSource({
    "don 079123456789.csv, don *********.csv",
    "079.123.456.789.csv, *********.csv",
    "A+84912345678-x.json, A*********-x.json",
    "sdt 0912 345 678.csv, sdt *********.csv",
    "toi@example.vn.csv, *********.csv",
    "123456789_b.csv, *********_b.csv",
    "209999999999.csv, *********.csv",
    "dvcqg-a-1-20230401T060000.json, dvcqg-a-1-20230401T060000.json",
    "xuat_20230401060000.csv, xuat_20230401060000.csv",
    "xuat-202304010600.csv, xuat-202304010600.csv",
    "hs-709-2023-04-01.csv, hs-709-2023-04-01.csv",
    "MP.25642.H53-230223.csv, MP.25642.H53-230223.csv"
  })
  void aFileNameKeepsTimesAndLosesIdentities(String name, String masked) {
    assertThat(PersonalShape.masked(name)).isEqualTo(masked);
  }
}
