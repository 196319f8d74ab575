package vn.cchc.model.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.model.conf.TestConf;

class QualityRulesTest {

  private static final LocalDateTime NOON = LocalDateTime.of(2023, 1, 3, 12, 0);
  private static final QualityRules SHIPPED = TestConf.SHIPPED.quality();

  private final Map<QualityField, Object> values = new EnumMap<>(QualityField.class);

  private boolean broken(String rule) {
    return SHIPPED.find(rule).orElseThrow().brokenBy(values::get);
  }

  @Test
  void comparesTimesToTheSecondAndDaysAsDays() {
    values.put(QualityField.RECEIVED_AT, NOON);
    values.put(QualityField.END, NOON);
    assertThat(broken("end-before-receipt")).isFalse();
    values.put(QualityField.END, NOON.minusSeconds(1));
    assertThat(broken("end-before-receipt")).isTrue();
    values.put(QualityField.EXTRACTION, NOON.minusHours(12));
    assertThat(broken("receipt-in-future")).isFalse();
    values.put(QualityField.EXTRACTION, NOON.minusHours(12).minusSeconds(1));
    assertThat(broken("receipt-in-future")).isTrue();
    assertThat(SHIPPED.find("receipt-in-future").orElseThrow().detail(values::get))
        .isEqualTo("03/01/2023 > 02/01/2023");
  }

  @Test
  void aComparisonWithAMissingValueDoesNotHold() {
    assertThat(SHIPPED.all().stream().filter(rule -> broken(rule.id())).map(QualityRule::id))
        .containsExactly("missing-channel");
  }

  @Test
  void aLostDueDateIsSeenOnDossiersOnly() {
    values.put(QualityField.ORIGINAL_DUE_AT, NOON);
    assertThat(broken("lost-due-date")).isTrue();
    assertThat(SHIPPED.conditional(QualityScope.DOSSIER))
        .extracting(QualityRule::id)
        .containsExactly("lost-due-date");
  }

  @Test
  void refusesConditionsAndRulesThatMakeNoSense() {
    assertThatThrownBy(() -> condition(null, null, null))
        .hasMessage("condition on status needs one of is, in, before, later-day-than, at-least");
    assertThatThrownBy(() -> condition(QualityField.END, null, null))
        .hasMessage("status cannot be compared so");
    assertThatThrownBy(() -> condition(null, QualityField.END, 1)).hasMessageContaining("one of");
    List<QualityCondition> when = List.of(condition(null, null, 9));
    assertThatThrownBy(() -> rule(QualityScope.DOSSIER, QualityAction.QUARANTINE, null, when))
        .hasMessageContaining("can only warn");
    assertThatThrownBy(() -> rule(QualityScope.RECORD, QualityAction.WARN, 50, when))
        .hasMessageContaining("a share goes with refuse-file only");
  }

  private static QualityCondition condition(
      QualityField before, QualityField laterDayThan, Integer atLeast) {
    return new QualityCondition(QualityField.STATUS, null, null, before, laterDayThan, atLeast);
  }

  private static QualityRule rule(
      QualityScope scope, QualityAction action, Integer share, List<QualityCondition> when) {
    return new QualityRule("x", "x", "x", scope, action, share, "status", when, "x");
  }
}
