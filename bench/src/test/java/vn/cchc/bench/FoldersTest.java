package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that share what never changes. */
class FoldersTest {

  @TempDir Path work;

  @Test
  void dataIsSharedAndEverythingElseCopied() throws IOException {
    Path lake = work.resolve("lake");
    Files.createDirectories(lake.resolve("table/_delta_log"));
    Files.writeString(lake.resolve("table/a.parquet"), "data");
    Files.writeString(lake.resolve("table/_delta_log/0.json"), "entry");
    Files.createDirectories(work.resolve("copy/left/behind"));
    Path copy = Folders.copy(lake, work.resolve("copy"));
    assertThat(copy.resolve("left")).doesNotExist();
    assertThat(Files.getAttribute(copy.resolve("table/a.parquet"), "unix:ino"))
        .isEqualTo(Files.getAttribute(lake.resolve("table/a.parquet"), "unix:ino"));
    Files.writeString(copy.resolve("table/_delta_log/0.json"), "other");
    assertThat(lake.resolve("table/_delta_log/0.json")).hasContent("entry");
    Folders.delete(copy);
    assertThat(copy).doesNotExist();
    assertThat(lake.resolve("table/a.parquet")).hasContent("data");
  }

  @Test
  void deletingNothingIsNothing() {
    Folders.delete(work.resolve("nothing"));
    assertThat(work.resolve("nothing")).doesNotExist();
  }
}
