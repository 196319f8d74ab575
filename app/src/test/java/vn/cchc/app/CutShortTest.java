package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.PendingLoad;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SparkLake;

/** What other verbs do about a load that ended between its records and its acknowledgement. */
class CutShortTest {

  @TempDir Path folder;

  /** A clock that fails at its third call, which is the one for the acknowledgement. */
  private static Clock ending() {
    AtomicInteger calls = new AtomicInteger();
    return new Clock() {
      @Override
      public Instant instant() {
        if (calls.incrementAndGet() > 2) {
          throw new IllegalStateException("cut short");
        }
        return Instant.parse("2023-04-05T03:00:00Z");
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }

  @Test
  void itCanBeFinishedAndNothingIsClosedBefore() throws Exception {
    SmallLake lake = new SmallLake(folder, DemoLake.CONF);
    lake.load(
        "20230401T060000",
        "MP.1,TX Hòa Thành,1.001612,Trực tiếp,Đang xử lý,10/01/2023 08:00:00,20/02/2023 17:00:00,");
    Path second =
        Files.writeString(
            folder.resolve("list-20230402T060000.csv"),
            SmallLake.HEADER
                + "MP.2,TX Hòa Thành,1.001612,Trực tiếp,Đang xử lý,11/01/2023 08:00:00,"
                + "20/02/2023 17:00:00,\n",
            StandardCharsets.UTF_8);
    try (SparkLake open = lake.open()) {
      IngestJob job =
          new IngestJob(
              open, DemoLake.CONF, ArchiveFolder.open(folder.resolve("lake-archive")), ending());
      assertThatThrownBy(() -> job.run(Map.of("dossier-list", List.of(second))))
          .hasMessage("cut short");
    }
    assertThat(folder.resolve("lake/pending-load.json")).exists();
    DemoLake.Outcome refused = lake.cchc("close", "--period", "2023-Q1");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("was cut short; run 'cchc transform'").hasLineCount(1);
    try (SparkLake open = lake.open()) {
      assertThat(PendingLoad.any(open.folder())).isTrue();
      IngestJob job =
          new IngestJob(
              open,
              DemoLake.CONF,
              ArchiveFolder.open(folder.resolve("lake-archive")),
              Clock.systemUTC());
      assertThat(job.finish()).isTrue();
      assertThat(job.finish()).isFalse();
      assertThat(PendingLoad.any(open.folder())).isFalse();
    }
    lake.transform();
    assertThat(lake.cchc("figures", "--unit", "709", "--period", "2023-Q1").out())
        .containsPattern("Tiếp nhận trong kỳ +2 ");
  }
}
