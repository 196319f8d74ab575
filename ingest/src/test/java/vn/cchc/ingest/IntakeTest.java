package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;

class IntakeTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));

  @TempDir Path folder;

  @Test
  void aSourceWithoutFilesDoesNotKeepTheOthersOut() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    Path slips = Files.createDirectory(folder.resolve("slips"));
    Files.writeString(lists.resolve("a.csv"), "Mã hồ sơ\r\n");
    try (Intake intake = intake(lists, slips)) {
      assertThat(intake.found()).singleElement().extracting(SourceFile::name).isEqualTo("a.csv");
      assertThat(intake.refused()).isEmpty();
    }
  }

  @Test
  void noFileAtAllIsAMistake() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    Path slips = Files.createDirectory(folder.resolve("slips"));
    Files.writeString(slips.resolve("readme.md"), "x");
    assertThatThrownBy(() -> intake(lists, slips))
        .isInstanceOf(CchcException.class)
        .hasMessageContainingAll("no files to load", "(1 files with other endings)", ".csv");
  }

  private Intake intake(Path lists, Path slips) {
    return Intake.of(
        Map.of("dossier-list", List.of(lists), "apologies", List.of(slips)),
        CONF,
        ArchiveFolder.open(folder.resolve("archive")));
  }
}
