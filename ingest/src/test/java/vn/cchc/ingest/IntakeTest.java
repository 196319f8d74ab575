package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;

class IntakeTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));

  private static final FileLoads NONE = new FileLoads(0, Map.of(), Set.of(), Map.of());

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

  /** A file of a size that no file loaded before has is copied at once, others when kept. */
  @ParameterizedTest
  @ValueSource(longs = {0, 14})
  void aFileThatChangedAfterItWasReadIsRefusedAndNothingOfItStays(long knownSize)
      throws IOException {
    Path list = folder.resolve("a.csv");
    Files.writeString(list, "Mã hồ sơ\r\n");
    assertThat(list).hasSize(14);
    FileLoads known = new FileLoads(1, Map.of(), Set.of(knownSize), Map.of());
    try (Intake intake = intake(Map.of("dossier-list", List.of(list)), known)) {
      Files.writeString(list, "Mã hồ sơ\r\n1\r\n");
      assertThat(intake.keepNew(known)).isEmpty();
      assertThat(intake.refused())
          .singleElement()
          .satisfies(refusal -> assertThat(refusal.reason().code()).isEqualTo("I-010"));
    }
    assertThat(archived()).isEmpty();
  }

  @Test
  void whatIsKnownOrNamedTwiceLeavesNoSecondCopy() throws IOException {
    Path list = folder.resolve("a.csv");
    Path same = folder.resolve("b.csv");
    Files.writeString(list, "Mã hồ sơ\r\n");
    Files.copy(list, same);
    try (Intake intake = intake(Map.of("dossier-list", List.of(list, list, same)), NONE)) {
      assertThat(intake.keepNew(NONE)).hasSize(1);
    }
    assertThat(archived()).singleElement().asString().doesNotEndWith(".part");
  }

  @Test
  void whatCannotBeFoundLeavesNoCopyOfTheRest() throws IOException {
    Path list = folder.resolve("a.csv");
    Files.writeString(list, "Mã hồ sơ\r\n");
    Map<String, List<Path>> paths = new TreeMap<>();
    paths.put("apologies", List.of(list));
    paths.put("dossier-list", List.of(folder.resolve("none.csv")));
    assertThatThrownBy(() -> intake(paths, NONE)).hasMessageContaining("no file or folder");
    assertThat(archived()).isEmpty();
  }

  private List<Path> archived() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private Intake intake(Path lists, Path slips) {
    return intake(Map.of("dossier-list", List.of(lists), "apologies", List.of(slips)), NONE);
  }

  private Intake intake(Map<String, List<Path>> paths, FileLoads known) {
    return Intake.of(
        paths, CONF, ArchiveFolder.open(folder.resolve("archive")), known, Clock.systemUTC());
  }
}
