package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.LakeFolder;

/** The clock of the tests stands at 15/06/2023; the shipped retention is 365 days. */
class ArchiveVerbTest {

  @TempDir Path folder;
  private LakeFolder lake;
  private Path old;
  private Path edge;

  @BeforeEach
  void originals() throws IOException {
    lake = LakeFolder.openOrCreate(folder.resolve("lake"));
    old = store("aaaa", LocalDate.of(2022, 6, 14));
    edge = store("bbbbbbbbbbbbbbbb", LocalDate.of(2022, 6, 15));
  }

  private Path store(String text, LocalDate day) throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), text);
    return ArchiveFolder.open(folder.resolve("lake-archive"))
        .store(file, DigestUtils.sha256Hex(text), day);
  }

  private DemoLake.Outcome archive(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "archive";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--lake";
    all[args.length + 2] = folder.resolve("lake").toString();
    return DemoLake.cchc(all);
  }

  @Test
  void listNamesEachDayAndWhenItMayGo() {
    DemoLake.Outcome outcome = archive("list");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsPattern("14/06/2022 +1 +4 +15/06/2023 \\(đã quá\\)")
        .containsPattern("15/06/2022 +1 +16 +16/06/2023\\R")
        .contains("2 tệp, 20 byte; thời hạn lưu 365 ngày (conf/archive.yaml).");
  }

  @Test
  void purgeKeepsWhatTheRetentionCoversAndTellsWhatItDeleted() {
    DemoLake.Outcome counted = archive("purge", "--dry-run");
    assertThat(counted.code()).isZero();
    assertThat(counted.out()).contains("Sẽ xóa 1 tệp, 4 byte của 1 ngày nạp; 0 tệp dở dang.");
    assertThat(old).exists();
    assertThat(archive("purge").out()).contains("Đã xóa 1 tệp, 4 byte của 1 ngày nạp");
    assertThat(old).doesNotExist();
    assertThat(edge).exists();
    assertThat(archive("purge").out()).contains("Đã xóa 0 tệp, 0 byte của 0 ngày nạp");
    assertThat(archive("purge", "--older-than", "10").out()).contains("Đã xóa 1 tệp, 16 byte");
    assertThat(edge).doesNotExist();
  }

  @Test
  void purgeWaitsForWritersAndForPendingLoads() throws Exception {
    try (AutoCloseable writing = lake.lock()) {
      assertThat(writing).isNotNull();
      DemoLake.Outcome outcome = archive("purge");
      assertThat(outcome.code()).isEqualTo(3);
      assertThat(outcome.err()).contains("another process is writing").hasLineCount(1);
    }
    Path plan = lake.root().resolve("pending-load.json");
    Files.writeString(
        plan,
        """
        {"loadId":1,"files":[{"source":"dvcqg","path":"%s","name":"a.json","bytes":2,"hash":"00"}]}
        """
            .formatted(old));
    for (String[] call : new String[][] {{"purge"}, {"purge", "--dry-run"}}) {
      DemoLake.Outcome outcome = archive(call);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).contains("still needs the originals of 2022-06-14").hasLineCount(1);
    }
    assertThat(old).exists();
    Files.delete(plan);
    assertThat(archive("purge").code()).isZero();
  }

  @Test
  void badCallsGetOneClearLine() throws IOException {
    assertBad("is below zero", "purge", "--older-than", "-1");
    assertBad("there is no archive", "list", "--archive", folder.resolve("none").toString());
    assertBad("lie in one another", "purge", "--archive", folder.resolve("lake/in").toString());
    assertBad("lie in one another", "list", "--archive", folder.toString());
    assertThat(folder.resolve("lake/in")).doesNotExist();
    Files.writeString(old.resolveSibling("ghi-chu.txt"), "x");
    DemoLake.Outcome outcome = archive("purge");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("1 mục lạ trong các ngày đó");
    assertThat(old.resolveSibling("ghi-chu.txt")).exists();
  }

  @Test
  void aLoadIntoAnArchiveInsideTheLakeEndsBeforeAnythingStarts() {
    DemoLake.Outcome outcome =
        DemoLake.cchc(
            "ingest",
            "--source",
            "dossier-list",
            folder.resolve("in.csv").toString(),
            "--lake",
            folder.resolve("new").toString(),
            "--archive",
            folder.resolve("new/archive").toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("lie in one another").hasLineCount(1);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aSourceOfFilesNeedsAPath() {
    DemoLake.Outcome outcome = DemoLake.cchc("ingest", "--source", "dossier-list");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("which files? give the files or folders of source dossier-list as PATH")
        .hasLineCount(1);
  }

  @Test
  void aDatabaseWithoutItsVariablesIsRefusedBeforeAnythingStarts() {
    Path lake = folder.resolve("of-a-database");
    DemoLake.Outcome outcome =
        DemoLake.cchc("ingest", "--source", "onestop-jdbc", "--lake", lake.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("source onestop-jdbc needs the environment variable(s)")
        .hasLineCount(1);
    assertThat(lake).doesNotExist();
  }

  private void assertBad(String message, String... args) {
    DemoLake.Outcome outcome = archive(args);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("cchc: ").contains(message).hasLineCount(1);
  }
}
