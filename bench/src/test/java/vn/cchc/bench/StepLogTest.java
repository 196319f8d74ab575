package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seconds go into a log and come out of it. */
class StepLogTest {

  @Test
  void whatIsWrittenIsRead() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StepLog log = new StepLog(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    log.write("1 records", 12.3456);
    log.step("nothing", () -> {});
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(StepLog.read(lines)).containsEntry("1 records", 12.346).containsKey("nothing");
  }

  @Test
  void stepsOfTheCommandAreReadAndOtherLinesAreNot() {
    assertThat(
            StepLog.read(
                List.of(
                    "  Khởi động Spark: 1,5 giây",
                    "  Đọc tệp: 20.000 bản ghi, 9.000 bản ghi/s",
                    "Sổ cái phiên bản 2")))
        .isEqualTo(Map.of("Khởi động Spark", 1.5));
  }

  @Test
  void theRunsOfAWarmProcessAreToldApart() {
    MeasuredRun process =
        new MeasuredRun(
            "warm",
            20,
            30,
            Map.of(
                "1 whole", 9.0, "1 CPU", 12.0, "2 whole", 6.0, "2 CPU", 7.0, "2 Tính sổ cái", 2.0),
            0.3);
    assertThat(WarmRefresh.run(process, 2))
        .isEqualTo(new MeasuredRun("warm-2", 6, 7, Map.of("Tính sổ cái", 2.0), 0.3));
  }
}
