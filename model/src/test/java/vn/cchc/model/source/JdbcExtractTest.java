package vn.cchc.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.conf.TestConf;

class JdbcExtractTest {

  private static JdbcExtract of(String table, String query, String watermark, String overlap) {
    return new JdbcExtract("A_URL", "A_USER", "A_PASSWORD", table, query, watermark, overlap, 0, 0);
  }

  @Test
  void theShippedDeclarationNamesVariablesAndNoSecret() {
    JdbcExtract shipped = TestConf.SHIPPED.source("onestop-jdbc").jdbc();
    assertThat(shipped.variables())
        .containsExactly("CCHC_ONESTOP_URL", "CCHC_ONESTOP_USER", "CCHC_ONESTOP_PASSWORD");
    assertThat(shipped.overlapTime()).isEqualTo(Duration.ofMinutes(10));
    assertThat(of("t", null, "id", "500").overlapNumber()).isEqualTo(500);
    assertThat(of("t", null, "id", "500").fetchSize()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:postgresql://db/x", "Bi.Mat-2026", "SECRET", "a_PASSWORD"})
  void aLiteralInPlaceOfAVariableIsRefusedAndNotRepeated(String literal) {
    assertThatThrownBy(
            () -> new JdbcExtract("A_URL", "A_USER", literal, "t", null, "id", "1", 0, 0))
        .hasMessage("jdbc: password-env must be the name of a variable that ends in _PASSWORD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t; drop table t", "a.b.c", "t\"", "1t", "t t", "(select 1)"})
  void whatIsNoNameOfATableIsRefused(String table) {
    assertThatThrownBy(() -> of(table, null, "id", "1")).hasMessageContaining("no name of a table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"select * from t", "select t.* from t", "select a, * from t", "SELECT\n* from t"})
  void aQueryNamesItsColumns(String query) {
    assertThatThrownBy(() -> of(null, query, "id", "1")).hasMessageContaining("name its columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete from t", "select a from t; delete from t", "update t set a = 1"})
  void aQueryIsOneSelect(String query) {
    assertThatThrownBy(() -> of(null, query, "id", "1")).hasMessageContaining("one SELECT");
    assertThat(of(null, "select count(*) as id from t", "id", "1").query()).isNotNull();
  }

  @Test
  void halfADeclarationIsRefused() {
    assertThatThrownBy(() -> of(null, null, "id", "1")).hasMessageContaining("table or query");
    assertThatThrownBy(() -> of("t", "select a from t", "id", "1"))
        .hasMessageContaining("table or query");
    assertThatThrownBy(() -> of("t", null, "id\"", "1")).hasMessageContaining("column name");
    assertThatThrownBy(() -> of("t", null, "id", "ten")).hasMessageContaining("overlap");
    assertThatThrownBy(() -> source(SourceFormat.CSV, of("t", null, "id", "1")))
        .hasMessageContaining("belong together");
    assertThatThrownBy(() -> source(SourceFormat.JDBC, null))
        .hasMessageContaining("belong together");
  }

  private static SourceSpec source(SourceFormat format, JdbcExtract jdbc) {
    return new SourceSpec(
        "db",
        "CSDL",
        null,
        format,
        null,
        null,
        "x",
        null,
        List.of(DateTimeStyle.COMPACT),
        List.of(new FieldMapping(List.of("ma"), "dossier", true, null)),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        jdbc);
  }
}
