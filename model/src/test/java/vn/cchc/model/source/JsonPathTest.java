package vn.cchc.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {

  @Test
  void readsMembersPositionsAndMatches() {
    assertThat(JsonPath.parse("MaHoSo").steps()).containsExactly(new JsonPath.Member("MaHoSo"));
    assertThat(JsonPath.parse("Mã hồ sơ").steps()).containsExactly(new JsonPath.Member("Mã hồ sơ"));
    assertThat(JsonPath.parse("agency.name[languageId=228].name").steps())
        .containsExactly(
            new JsonPath.Member("agency"),
            new JsonPath.Member("name"),
            new JsonPath.Match("languageId", "228"),
            new JsonPath.Member("name"));
    assertThat(JsonPath.parse("a[0][12].b").steps())
        .containsExactly(
            new JsonPath.Member("a"),
            new JsonPath.Position(0),
            new JsonPath.Position(12),
            new JsonPath.Member("b"));
    assertThat(JsonPath.parse("a[type=x.y z]").steps())
        .containsExactly(new JsonPath.Member("a"), new JsonPath.Match("type", "x.y z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ".a",
        "a.",
        "a..b",
        "[0]",
        "a[",
        "a[]",
        "a[x]",
        "a[-1]",
        "a[12345]",
        "a[=1]",
        "a[b.c=1]",
        "a]",
        "a[0]b",
        "a[0].",
        "a.[0]"
      })
  void refusesWhatIsNoPath(String text) {
    assertThatThrownBy(() -> JsonPath.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "' is no path; write member.member");
  }
}
