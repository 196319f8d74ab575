package vn.cchc.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.indicator.Indicator;

class FindingRuleTest {

  private static final String CASES =
      """
      # exactly at the threshold, just beside it, and over nothing
      overdue-from-five-percent | carried_over=2500 received=22500 resolved_overdue=1000 in_progress_overdue=250 | yes
      overdue-from-five-percent | carried_over=2500 received=22500 resolved_overdue=1000 in_progress_overdue=249 | no
      overdue-from-five-percent | carried_over=2500 received=22500 resolved_overdue=1251                         | yes
      overdue-from-five-percent | resolved_overdue=0                                                             | no
      online-share-low          | received=20000 received_online=9999                                            | yes
      online-share-low          | received=20000 received_online=10000                                           | no
      online-share-low          | received=20000 received_online=10001                                           | no
      online-share-low          | received=1                                                                     | yes
      online-share-low          | carried_over=5                                                                 | no
      open-overdue-present      | in_progress_within_due=9999999 in_progress_overdue=1                           | yes
      open-overdue-present      | in_progress_no_due=7 in_progress_overdue=1                                     | yes
      open-overdue-present      | in_progress_within_due=9999999                                                 | no
      open-overdue-present      | resolved_overdue=7                                                             | no
      no-postal-use             | received=1                                                                     | yes
      no-postal-use             | received=20000 received_postal=1                                               | no
      no-postal-use             | received=20000 postal_returned=1                                               | no
      no-postal-use             | postal_returned=0                                                              | no
      """;

  private final Conf conf = TestConf.SHIPPED;

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = CASES)
  void speaksFromItsThresholdOnAndNotBefore(String code, String figures, String speaks) {
    assertThat(sentence(code, figures).isPresent()).isEqualTo(speaks.equals("yes"));
  }

  @Test
  void everyShippedFindingHasACaseForAndACaseAgainst() {
    Set<String> covered =
        CASES
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\\|", -1))
            .map(parts -> parts[0].strip() + " " + parts[2].strip())
            .collect(Collectors.toSet());
    for (String code : conf.findings().keySet()) {
      assertThat(covered).contains(code + " yes", code + " no");
    }
  }

  @Test
  void sentencesAreFilledInAndSayNothingUnfilled() {
    assertThat(
            sentence(
                "overdue-from-five-percent",
                "carried_over=2500 received=22500 resolved_overdue=1250"))
        .contains(
            "Tỷ lệ hồ sơ quá hạn 5,00\u00a0% (1.250 trên 25.000 hồ sơ), từ mức 5\u00a0% trở lên:"
                + " xem xét đánh giá không hoàn thành nhiệm vụ.");
    assertThat(sentence("online-share-low", "received=3 received_online=1"))
        .contains(
            "Hồ sơ trực tuyến còn thấp so với tổng số tiếp nhận: 1 trên 3 hồ sơ, đạt 33,33\u00a0%,"
                + " dưới mức 50\u00a0%.");
    assertThat(sentence("no-postal-use", "received=22547").orElseThrow())
        .contains("(0 trên 22.547 hồ sơ tiếp nhận)")
        .doesNotContain("{");
    assertThat(sentence("open-overdue-present", "in_progress_overdue=2").orElseThrow())
        .startsWith("Còn 2 hồ sơ đang giải quyết đã quá hạn, chiếm 100,00\u00a0%")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource({"9, no", "10, yes", "11, yes"})
  void staysSilentBelowItsLeastDenominator(long received, String speaks) {
    FindingRule rule = rule(FindingRule.Comparison.BELOW, "50", 10);
    Indicator online = conf.indicators().get("online-share");
    assertThat(rule.sentence(online, figures("received=" + received)).isPresent())
        .isEqualTo(speaks.equals("yes"));
  }

  @ParameterizedTest
  @CsvSource({"4.50, '4,5'", "5, 5", "100, 100", "1E+1, 10"})
  void aThresholdIsPrintedWithoutNeedlessZeros(String threshold, String printed) {
    FindingRule rule = rule(FindingRule.Comparison.AT_LEAST, threshold, 1);
    assertThat(
            rule.sentence(
                conf.indicators().get("online-share"), figures("received=1 received_online=1")))
        .contains(printed + "\u00a0%");
  }

  private Optional<String> sentence(String code, String figures) {
    FindingRule rule = conf.findings().get(code);
    return rule.sentence(conf.indicators().get(rule.indicator()), figures(figures));
  }

  private static FindingRule rule(FindingRule.Comparison when, String threshold, long minimum) {
    return new FindingRule(
        "thu", "Thử", "online-share", when, new BigDecimal(threshold), minimum, "{threshold}", "");
  }

  private static Figures figures(String text) {
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    Arrays.stream(text.strip().split(" ", -1))
        .map(word -> word.split("=", 2))
        .forEach(pair -> counts.put(Figure.byColumn(pair[0]).orElseThrow(), Long.valueOf(pair[1])));
    return Figures.of(counts);
  }
}
