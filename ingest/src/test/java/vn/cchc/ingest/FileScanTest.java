package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.model.conf.Conf;

class FileScanTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final String[] NAMES = {
    "a-20230401T060000.json",
    "b.JSON.GZ",
    "c-20230401T060000.ndjson.gz",
    "d.jsonl",
    "e.csv",
    "f.csv.gz",
    "g.gz",
    "h.json.part",
    "sub/i.ndjson",
    "sub/k.txt"
  };

  @TempDir Path folder;
  @TempDir Path archive;
  @TempDir Path apart;

  private FileScan.Found scan(String source, Path... paths) {
    Arrivals arrivals = new Arrivals(ArchiveFolder.open(archive), LocalDate.EPOCH, Set.of());
    return FileScan.scan(List.of(paths), CONF.source(source), new ArrayList<>(), arrivals);
  }

  private void plant() throws IOException {
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dvcqg | a-20230401T060000.json, b.JSON.GZ, c-20230401T060000.ndjson.gz, d.jsonl, i.ndjson | e.csv, f.csv.gz, g.gz, h.json.part, k.txt",
        "dossier-list | e.csv, f.csv.gz | a-20230401T060000.json, b.JSON.GZ, c-20230401T060000.ndjson.gz, d.jsonl, g.gz, h.json.part, i.ndjson, k.txt"
      })
  void everyFileOfAFolderIsTakenOrNamedAsSkipped(String source, String taken, String skipped)
      throws IOException {
    plant();
    FileScan.Found found = scan(source, folder);
    assertThat(found.files()).extracting(SourceFile::name).containsExactly(taken.split(", "));
    assertThat(found.skipped()).containsExactly(skipped.split(", "));
  }

  @Test
  void aPackedFileTellsItsExtractionTimeToo() throws IOException {
    plant();
    assertThat(scan("dvcqg", folder).files())
        .filteredOn(file -> file.name().startsWith("c-"))
        .singleElement()
        .extracting(SourceFile::extractedAt)
        .hasToString("2023-04-01T06:00");
  }

  @Test
  void aFileNamedOnItsOwnMayHaveAnyName() throws IOException {
    plant();
    assertThat(scan("dvcqg", folder.resolve("sub/k.txt")).files()).hasSize(1);
  }

  @Test
  void aFolderThatIsALinkIsReadLikeAnyOther() throws IOException {
    plant();
    Path links = Files.createDirectory(apart.resolve("links"));
    Path link = Files.createSymbolicLink(links.resolve("dvcqg"), folder);
    Files.createDirectory(links.resolve("above"));
    Files.createSymbolicLink(links.resolve("above/below"), folder);
    assertThat(scan("dvcqg", link).files()).hasSize(5);
    assertThat(scan("dvcqg", links.resolve("above")).files()).hasSize(5);
  }
}
