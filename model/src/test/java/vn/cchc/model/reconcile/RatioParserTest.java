package vn.cchc.model.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on time 99.26% | ON_TIME | NONE | 99.26",
        "đúng hạn 99,26 % | ON_TIME | NONE | 99.26",
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,260% | ON_TIME | NONE | 99.260",
        "overdue hơn 0.8% | OVERDUE | OVER | 0.8",
        "quá hạn: trên 0,8% | OVERDUE | OVER | 0.8",
        "gần 97% trước và đúng hạn | EARLY_OR_ON_TIME | NEARLY | 97",
        "nearly 50% early | EARLY | NEARLY | 50",
        "online hơn 90% | ONLINE | OVER | 90",
        "tiếp nhận trực tuyến khoảng 22,3% | ONLINE | ABOUT | 22.3",
        "online (mức 3,4) 20.43% | ONLINE | NONE | 20.43",
        "'early settlement' 99.05% | EARLY | NONE | 99.05",
        "late+overdue 0.29% | OVERDUE_WITH_OPEN | NONE | 0.29",
        "overdue without result 3.45% | OPEN_OVERDUE | NONE | 3.45",
        "returned/withdrawn 0.08% | RETURNED | NONE | 0.08",
        "headline on time 99.4% | ON_TIME | NONE | 99.4",
        "under 1% overdue | OVERDUE | UNDER | 1",
        "dưới 1 phần trăm trễ hạn | OVERDUE | UNDER | 1",
        "đang giải quyết 0,36% | IN_PROGRESS | NONE | 0.36",
        "resolved (97.26 per cent) | RESOLVED | NONE | 97.26",
        "at least 99% on time | ON_TIME | AT_LEAST | 99",
        "tỷ lệ giải quyết hồ sơ đúng hạn trong kỳ đạt 99,3% | ON_TIME | NONE | 99.3",
        "hồ sơ trả đúng hạn 99,3% | ON_TIME | NONE | 99.3",
        "giải quyết trong hạn 99,3% | EARLY_OR_ON_TIME | NONE | 99.3",
        "đang giải quyết trong hạn 5% | OPEN_WITHIN_DUE | NONE | 5",
        "processed on or before the deadline: 99.3% | EARLY_OR_ON_TIME | NONE | 99.3",
        "ahead of the deadline or punctually 99.3% | EARLY_OR_ON_TIME | NONE | 99.3",
        "trước hẹn và đúng hẹn 99,3% | EARLY_OR_ON_TIME | NONE | 99.3",
        "chậm 0,35% | OVERDUE | NONE | 0.35",
        "10 hồ sơ quá hạn (1,01%) | OVERDUE | NONE | 1.01",
        "tiếp nhận qua môi trường mạng 87,5% | ONLINE | NONE | 87.5",
        "tỷ lệ trực tuyến trên tổng số hồ sơ tiếp nhận 87,5% | ONLINE | NONE | 87.5",
        "đúng hạn so với số hồ sơ đã giải quyết: 99,3% | ON_TIME | NONE | 99.3",
      })
  void aShareIsReadWithItsHedge(String text, Measure measure, Hedge hedge, String percent) {
    PrintedRatio ratio = RatioParser.parse(text).get(0);
    assertThat(ratio.measure()).contains(measure);
    assertThat(ratio.hedge()).isEqualTo(hedge);
    assertThat(ratio.percent().orElseThrow().toPlainString()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "online 20.908/22.547 | 20908 | 22547 | ",
        "online 20,908/22,547 | 20908 | 22547 | ",
        "61/64 tasks | 61 | 64 | ",
        "satisfaction 17.94/18 = 99.66% | 17.94 | 18 | 99.66",
        "đúng hạn 22.379/22.465 (99,62%) | 22379 | 22465 | 99.62",
        "đúng hạn 99,62% (22.379/22.465) | 22379 | 22465 | 99.62",
      })
  void aFractionIsReadWithItsPercentage(String text, String part, String whole, String percent) {
    PrintedRatio ratio = RatioParser.parse(text).get(0);
    assertThat(ratio.fraction().orElseThrow().part().toPlainString()).isEqualTo(part);
    assertThat(ratio.fraction().orElseThrow().whole().toPlainString()).isEqualTo(whole);
    assertThat(ratio.percent().map(p -> p.toPlainString()).orElse(null)).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "online+postal handled 98.9%",
        "land at TP Tây Ninh pilot 98.7%",
        "đúng hạn của riêng huyện A 98.7%",
        "apologies 1.58%",
        "toàn trình 65.3%",
        "thanh toán trực tuyến 80.5%",
        "tháng 6 đúng hạn 98.7%",
        "đúng hạn và quá hạn 100%",
      })
  void aLabelWithOtherWordsIsAboutNoCount(String text) {
    assertThat(RatioParser.parse(text).get(0).measure()).isEmpty();
    assertThat(RatioParser.parse(text).get(0).percent()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đúng hạn 99,3% và quá hạn 0,7%",
        "đúng hạn 99,3% (quá hạn 0,7%)",
        "on time 99.3%. late 0.7%",
        "on time: 99.3%/late: 0.7%",
        "on time - 99.3%, late – 0.7%",
        "99.3% on time and 0.7% late",
        "99.3% on time, only 0.7% late",
        "trên 99,3% đúng hạn, còn 0,7% quá hạn",
        "on time 99.3 per cent, late 0.7 per cent",
        "on time 99.3 pct and late 0.7 pct",
      })
  void sharesOfOneSentenceAreCut(String text) {
    assertThat(RatioParser.parse(text))
        .extracting(ratio -> ratio.measure().orElseThrow() + " " + ratio.percent().orElseThrow())
        .containsExactly("ON_TIME 99.3", "OVERDUE 0.7");
  }

  @Test
  void aMonthOfAYearAndALevelAreNoFractions() {
    assertThat(RatioParser.parse("đúng hạn tháng 7/2025 đạt 99%; online (mức 3/4) 20.43%"))
        .allMatch(ratio -> ratio.fraction().isEmpty() && ratio.percent().isPresent());
  }

  @Test
  void aChangeAndAWordAreNoRatios() {
    assertThat(RatioParser.parse("postal returns +22%; đạt kế hoạch; x/y; 5/0"))
        .hasSize(4)
        .allMatch(ratio -> ratio.percent().isEmpty() && ratio.fraction().isEmpty());
  }

  @Test
  void aListIsCutAtSemicolonsLineBreaksAndCommasBehindPercents() {
    assertThat(RatioParser.parse(" on time 99%;; late 1%\nonline 5% ")).hasSize(3);
    assertThat(RatioParser.parse("đúng hạn 99,26%, quá hạn 0,38%")).hasSize(2);
    assertThat(RatioParser.parse("  ")).isEmpty();
  }
}
