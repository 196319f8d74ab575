package vn.cchc.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveShelfTest {

  private static final LocalDate OLD = LocalDate.of(2022, 1, 5);
  private static final LocalDate NEW = LocalDate.of(2023, 6, 1);
  private static final LocalDate BEFORE = LocalDate.of(2023, 1, 1);
  private static final Instant NOW = Instant.parse("2023-06-15T02:00:00Z");

  @TempDir Path folder;
  private ArchiveFolder archive;
  private ArchiveShelf shelf;

  @BeforeEach
  void open() {
    archive = ArchiveFolder.open(folder.resolve("archive"));
    shelf = new ArchiveShelf(archive);
  }

  private Path store(String text, LocalDate day) throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), text);
    return archive.store(file, DigestUtils.sha256Hex(text), day);
  }

  @Test
  void whatIsKeptCanBeEnteredAndReadByItsOwnerOnly() throws IOException {
    Path kept = store("a", OLD);
    assertThat(kept)
        .isEqualTo(archive.root().resolve("2022-01-05").resolve(DigestUtils.sha256Hex("a")));
    assertThat(mode(kept)).isEqualTo("rw-------");
    assertThat(mode(kept.getParent())).isEqualTo("rwx------");
    assertThat(mode(archive.root())).isEqualTo("rwx------");
  }

  @Test
  void purgeDeletesWholeDaysBeforeTheFirstThatStaysAndOnlyOnce() throws IOException {
    Path first = store("a", OLD);
    store("bcd", OLD);
    Path edge = store("edge", BEFORE);
    Path recent = store("x", NEW);
    PurgeSummary counted = shelf.purge(BEFORE, NOW, Set.of(), true);
    assertThat(counted.files()).isEqualTo(2);
    assertThat(counted.bytes()).isEqualTo(4);
    assertThat(first).exists();
    assertThat(shelf.purge(BEFORE, NOW, Set.of(), false)).isEqualTo(counted);
    assertThat(first.getParent()).doesNotExist();
    assertThat(edge).exists();
    assertThat(recent).exists();
    PurgeSummary again = shelf.purge(BEFORE, NOW, Set.of(), false);
    assertThat(again.files()).isZero();
    assertThat(again.days()).isEmpty();
  }

  @Test
  void aDayThatAPendingLoadNeedsKeepsEveryDay() throws IOException {
    Path needed = store("a", OLD);
    Path other = store("b", OLD.minusDays(1));
    assertThatThrownBy(() -> shelf.purge(BEFORE, NOW, Set.of(needed), false))
        .hasMessageContaining("still needs the originals of 2022-01-05");
    assertThat(needed).exists();
    assertThat(other).exists();
    store("c", NEW);
    shelf.purge(BEFORE, NOW, Set.of(store("c", NEW)), false);
    assertThat(needed).doesNotExist();
  }

  @Test
  void linksAndForeignFilesAreNeverFollowedNorDeleted() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside/2020-01-01"));
    Path precious = Files.writeString(outside.resolve(DigestUtils.sha256Hex("p")), "p");
    Files.createSymbolicLink(archive.root().resolve("2020-01-01"), outside);
    Path kept = store("a", OLD);
    Path note = Files.writeString(kept.resolveSibling("note.txt"), "n");
    Path link = kept.resolveSibling(DigestUtils.sha256Hex("p"));
    Files.createSymbolicLink(link, precious);
    Path folderOfAHash = kept.resolveSibling(DigestUtils.sha256Hex("q"));
    Files.createDirectory(folderOfAHash);
    Path elsewhere = Files.createDirectories(archive.root().resolve("backup"));
    Files.writeString(elsewhere.resolve(DigestUtils.sha256Hex("r")), "r");
    PurgeSummary summary = shelf.purge(BEFORE, NOW, Set.of(), false);
    assertThat(summary.files()).isEqualTo(1);
    assertThat(summary.foreign()).isEqualTo(3);
    assertThat(kept).doesNotExist();
    assertThat(precious).exists();
    assertThat(note).exists();
    assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(folderOfAHash).exists();
    assertThat(elsewhere).isNotEmptyDirectory();
  }

  @Test
  void unfinishedFilesAreSweptOnceNobodyCanBeWritingThem() throws IOException {
    try (Incoming now = archive.incoming(NEW)) {
      Path stale = Files.writeString(now.path().resolveSibling("incoming-1.part"), "s");
      Files.setLastModifiedTime(stale, FileTime.from(NOW.minus(Duration.ofHours(25))));
      Files.setLastModifiedTime(now.path(), FileTime.from(NOW.minus(Duration.ofHours(1))));
      assertThat(shelf.purge(BEFORE, NOW, Set.of(), true).abandoned()).isEqualTo(1);
      assertThat(stale).exists();
      assertThat(shelf.purge(BEFORE, NOW, Set.of(), false).abandoned()).isEqualTo(1);
      assertThat(stale).doesNotExist();
      assertThat(now.path()).exists();
    }
    assertThat(archive.root().resolve(NEW.toString())).isEmptyDirectory();
  }

  @Test
  void whatIsWrittenByUsIsNamedByItsHash() throws IOException {
    try (Incoming incoming = archive.incoming(NEW)) {
      incoming.out().write("đơn".getBytes(StandardCharsets.UTF_8));
      incoming.complete();
      assertThat(incoming.hash()).isEqualTo(DigestUtils.sha256Hex("đơn"));
      assertThat(incoming.bytes()).isEqualTo(5);
      assertThat(incoming.keep()).hasFileName(DigestUtils.sha256Hex("đơn")).hasContent("đơn");
    }
    assertThat(shelf.days()).singleElement().extracting(ArchiveDay::day).isEqualTo(NEW);
  }

  @Test
  void lakeAndArchiveLieApartWhateverTheFoldersAreCalled() throws IOException {
    Path lake = Files.createDirectories(folder.resolve("lake"));
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), lake);
    for (Path inside :
        new Path[] {
          lake, lake.resolve("a"), alias.resolve("a/b"), folder, lake.resolve("../lake/x")
        }) {
      assertThatThrownBy(() -> ArchiveFolder.requireApart(inside, lake))
          .hasMessageContaining("lie in one another");
    }
    ArchiveFolder.requireApart(folder.resolve("lake-archive"), lake);
    assertThat(lake).isEmptyDirectory();
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
