package vn.cchc.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.model.conf.TestConf;

class ReplacedTextTest {

  private static final String BASIS = "Nghị định 61/2018/NĐ-CP Điều 19 khoản 9";

  @Test
  void aBasisIsNamedWithWhatReplacedItFromTheDayOnWhichThatIsInForce() {
    assertThat(TestConf.SHIPPED.basis(BASIS, LocalDate.of(2025, 6, 30))).isEqualTo(BASIS);
    assertThat(TestConf.SHIPPED.basis(BASIS, LocalDate.of(2025, 7, 1)))
        .isEqualTo(
            BASIS
                + " (từ 01/07/2025 Nghị định 61/2018/NĐ-CP được thay bằng Nghị định"
                + " 118/2025/NĐ-CP)");
    assertThat(TestConf.SHIPPED.basis("Nghị định 42/2022/NĐ-CP", LocalDate.of(2026, 6, 30)))
        .doesNotContain("224/2026");
    assertThat(TestConf.SHIPPED.basis("Nghị định 42/2022/NĐ-CP", LocalDate.of(2026, 7, 1)))
        .contains("thay bằng Nghị định 224/2026/NĐ-CP");
    assertThat(TestConf.SHIPPED.basis("Quyết định 766/QĐ-TTg", LocalDate.of(2026, 7, 1)))
        .isEqualTo("Quyết định 766/QĐ-TTg");
  }
}
