package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole measurement on few dossiers: the figures must agree, the times say nothing. */
class HistoryTest {

  private static final ChangeMix MIX = ChangeMix.of(50);

  @TempDir Path work;

  @Test
  void bothSidesCountAlikeBeforeAndAfterChanges() throws Exception {
    HistoryResult result =
        History.measure(TestPrograms.CONF, TestPrograms.get(), work, 5_000, MIX, 1);
    assertThat(result.equalCounts()).isGreaterThan(1_000);
    assertThat(result.pages()).isPositive();
    assertThat(result.ownWarm()).hasSize(History.DAYS);
    String page = LedgerPage.of(List.of(result), MIX, Machine.describe(), "smoke").text();
    assertThat(page).contains("| refresh, cold process | 5,000 |");
    System.out.println(page);
    try (var left = Files.list(work)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("lake") || name.startsWith("base"));
    }
  }
}
