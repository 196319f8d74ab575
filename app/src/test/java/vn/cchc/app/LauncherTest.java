package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the distribution starts Java as the work needs it. */
class LauncherTest {

  private static final Path SCRIPT =
      Path.of(System.getProperty("cchc.root"), "app/src/dist/bin/cchc");
  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
  private static final String LATE_COMPILATION = "-XX:Tier4InvocationThreshold=75000";
  private static final Instant LAST_LOAD = Instant.parse("2023-06-15T02:00:00Z");

  @TempDir Path folder;

  @BeforeEach
  void aJavaThatTellsHowItWasStarted() throws IOException {
    Files.createDirectories(folder.resolve("home/bin"));
    Files.copy(SCRIPT, folder.resolve("home/bin/cchc"));
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private String started(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("bash", folder.resolve("home/bin/cchc").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private void file(String name, long bytes, Instant modified) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(bytes);
    }
    Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  @Test
  void whatOnlyReadsAndWhatLoadsLittleDoesWithoutTheSecondCompiler() throws Exception {
    file("in/a.csv", 5_000_000, LAST_LOAD);
    file("landing/dossier-list/b.csv", 5_000_000, LAST_LOAD);
    assertThat(started("figures", "--unit", "709"))
        .contains(ONE_COMPILER, "-Xmx2g", "-Xmn64m", "figures --unit 709")
        .doesNotContain(LATE_COMPILATION);
    assertThat(started("ingest", "--source", "dossier-list", "in"))
        .contains(ONE_COMPILER, "-Xmx4g");
    assertThat(started("refresh")).contains(ONE_COMPILER, "-Xmx4g", "-Xmn100m");
    assertThat(started("ingest", "--source", "onestop-jdbc")).contains(ONE_COMPILER);
  }

  /** Java says that it may not on its standard output, where only what was asked for may stand. */
  @Test
  void memoryComesInLargePagesOnlyWhereTheSystemAllowsIt() throws Exception {
    Path setting = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    boolean allowed = Files.isReadable(setting) && !Files.readString(setting).contains("[never]");
    assertThat(started("figures").contains("-XX:+UseTransparentHugePages")).isEqualTo(allowed);
    assertThat(started("demo").contains("-XX:+UseTransparentHugePages")).isEqualTo(allowed);
  }

  @Test
  void longWorkGetsBothCompilers() throws Exception {
    file("in/with space/a.csv", 60_000_000, LAST_LOAD);
    file("in/b.csv", 60_000_000, LAST_LOAD);
    file("elsewhere/dossier-list/c.csv", 120_000_000, LAST_LOAD);
    assertThat(started("ingest", "--source", "dossier-list", "in"))
        .doesNotContain(ONE_COMPILER)
        .contains(LATE_COMPILATION);
    assertThat(started("ingest", "in/with space", "in/b.csv")).doesNotContain(ONE_COMPILER);
    assertThat(started("refresh", "--landing", "elsewhere")).doesNotContain(ONE_COMPILER);
    assertThat(started("refresh", "--landing=elsewhere")).doesNotContain(ONE_COMPILER);
    assertThat(started("transform", "--rebuild")).doesNotContain(ONE_COMPILER, "-Xmn");
    assertThat(started("demo")).doesNotContain(ONE_COMPILER);
  }

  @Test
  void whatLayThereAtTheLastLoadDoesNotCount() throws Exception {
    file("landing/dossier-list/old.csv", 500_000_000, LAST_LOAD.minusSeconds(60));
    file("landing/dossier-list/new.csv", 5_000_000, LAST_LOAD.plusSeconds(60));
    Path log = Files.createDirectories(folder.resolve("kho/file_load_v1/_delta_log"));
    Files.setLastModifiedTime(log, FileTime.from(LAST_LOAD));
    assertThat(started("refresh", "--lake", "kho")).contains(ONE_COMPILER);
    assertThat(started("refresh", "--lake", "other")).doesNotContain(ONE_COMPILER);
  }
}
