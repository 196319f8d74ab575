package vn.cchc.model.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every published statement is judged as a careful reader judged it, or it is said why not. */
class PublishedFiguresCorpusTest {

  private static final ReadCases PUBLISHED = new ReadCases("published-figures.csv");

  /**
   * Where the reader knew more than the columns: the article named a number that is not printed as
   * a count.
   */
  private static final Map<String, Verdict> OTHERWISE =
      new TreeMap<>(
          Map.of(
              // 2,504 due in the period stand in the text alone; the row has one count.
              "VP-2019-05", Verdict.CANNOT_TELL,
              // One count and one ratio: the reader guessed 6,489 resolved, yet 6,488 of 6,489
              // print as 99.98. QNA-2025-01-H is the same shape, and there the reader says n/a.
              "QNA-2025-01-T", Verdict.CANNOT_TELL,
              // Both counts of the ratio are rounded in the article and left out of the row.
              "BT-2020-9M", Verdict.CANNOT_TELL,
              // 671 dossiers are neither resolved nor open; only the text says that they wait for
              // papers. From the counts alone they are unaccounted for, as in CATHAI-2025.
              "DAMHA-2020Q1-H", Verdict.INCONSISTENT,
              // 99 and 1 add to 100 with 245 late behind them, as in BT-2020-10 (yes); the reader
              // set them against "gần 49 ngàn" of the text.
              "DQUAN-2019-H", Verdict.CONSISTENT,
              // The broken sum is of days saved, in the text alone.
              "QNINH-2025-5M", Verdict.CANNOT_TELL));

  @Test
  void everyStatementIsJudgedAsTheReaderDidExceptWhereTheTextTellsMore() {
    Map<String, Verdict> expected = PUBLISHED.reader();
    expected.putAll(OTHERWISE);
    Map<String, Verdict> found = new LinkedHashMap<>();
    Reconciler.all(PUBLISHED.table().cases())
        .forEach(result -> found.put(result.reported().id(), result.verdict()));
    assertThat(found).hasSize(65).isEqualTo(expected);
  }
}
