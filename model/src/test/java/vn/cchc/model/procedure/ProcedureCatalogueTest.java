package vn.cchc.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

class ProcedureCatalogueTest {

  private final ProcedureCatalogue shipped = TestConf.SHIPPED.procedures();

  @ParameterizedTest
  @CsvSource({
    "1.001612, 1.001612",
    "1.001612.000.00.00.H48, 1.001612",
    "1.012753.H19, 1.012753",
    "1.004850A, 1.004850A",
    "1.004850A.000.00.00.H22, 1.004850A",
    "' 1.001612 ', 1.001612",
    "TS_lop1.000.00.00.H22, TS_lop1.000.00.00.H22",
    "1.0016123, 1.0016123",
    "1.00161, 1.00161",
    "1.001612AB, 1.001612AB",
    "unknown, unknown"
  })
  void theNationalCoreIsKeptWithItsLetterAndTheLocalSuffixCut(String code, String core) {
    assertThat(ProcedureCatalogue.core(code)).isEqualTo(core);
    assertThat(ProcedureCatalogue.core(core)).isEqualTo(core);
  }

  @Test
  void aProcedureIsFoundByAnyFormOfItsCode() {
    assertThat(shipped.find("1.001193.000.00.00.H53").map(Procedure::name))
        .contains("Đăng ký khai sinh");
    assertThat(shipped.find("1.001193A")).isEmpty();
    assertThat(shipped.find("")).isEmpty();
  }

  @Test
  void aProcedureIsFoundByItsNameInAnySpelling() {
    String name = "  ĐĂNG KÝ  khai\u00a0sinh";
    assertThat(shipped.findByName(name).map(Procedure::code)).contains("1.001193");
    assertThat(
            shipped
                .findByName(Normalizer.normalize(name, Normalizer.Form.NFD))
                .map(Procedure::code))
        .contains("1.001193");
    assertThat(shipped.findByName("Dang ky khai sinh")).isEmpty();
    assertThat(shipped.findByName("Đăng ký")).isEmpty();
  }

  @Test
  void everyShippedProcedureIsFoundByItsOwnCodeAndName() {
    assertThat(shipped.all())
        .allSatisfy(
            procedure -> {
              assertThat(shipped.find(procedure.code())).contains(procedure);
              assertThat(shipped.findByName(procedure.name())).contains(procedure);
              assertThat(shipped.field(procedure.field()).code()).isEqualTo(procedure.field());
            });
  }

  @Test
  void anUnknownFieldIsTheUnknownOne() {
    assertThat(shipped.field("chua-co")).isEqualTo(ProcedureField.UNKNOWN);
    assertThat(ProcedureField.UNKNOWN.name()).isEqualTo("Thủ tục chưa có trong danh mục");
  }

  @Test
  void allFaultsOfTheCatalogueAreListedAtOnce() {
    List<ProcedureField> fields =
        List.of(new ProcedureField("ho-tich", "Hộ tịch"), new ProcedureField("ho-tich", "Khác"));
    List<Procedure> procedures =
        List.of(
            procedure("1.000001", "ho-tich"),
            procedure("1.000001", "ho-tich"),
            procedure("1.000002", "dat-dai"));
    assertThatThrownBy(() -> new ProcedureCatalogue(procedures, fields))
        .isInstanceOfSatisfying(
            CchcException.class,
            e -> {
              assertThat(e.code()).isEqualTo("M-301");
              assertThat(e.kind()).isEqualTo(ErrorKind.CONFIG);
            })
        .hasMessage(
            "conf/procedures cannot be used, 3 fault(s): field ho-tich is declared twice;"
                + " procedure 1.000001 is declared twice;"
                + " procedure 1.000002 names an unknown field dat-dai");
  }

  private static Procedure procedure(String code, String field) {
    return new Procedure(
        code, "Thủ tục " + code, field, "commune", null, TimeUnit.NONE, List.of(), false);
  }
}
