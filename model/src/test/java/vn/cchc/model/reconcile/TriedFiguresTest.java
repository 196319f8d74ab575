package vn.cchc.model.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Statements made up in the manner of published ones, each judged by hand before it was tried:
 * other words and hedges, other denominators, sums broken by one, numbers left out.
 */
class TriedFiguresTest {

  private static final ReadCases TRIED = new ReadCases("tried-figures.csv");

  @Test
  void everyStatementIsJudgedAsByHand() {
    Map<String, Verdict> found = new LinkedHashMap<>();
    Reconciler.all(TRIED.table().cases())
        .forEach(result -> found.put(result.reported().id(), result.verdict()));
    assertThat(found).hasSizeGreaterThan(270).isEqualTo(TRIED.reader());
  }
}
