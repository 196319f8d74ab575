package vn.cchc.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can go wrong with a lake. */
public final class LakeErrors {

  private static final int LONGEST_CHAIN = 50;

  private static final String VACUUMED = "L-022";

  private LakeErrors() {}

  /** The folder is missing or holds something else. */
  public static CchcException noLake(Path root) {
    return new CchcException(
        "L-001",
        ErrorKind.USER_INPUT,
        "%s is no lake of cchc; load files first with 'cchc ingest', or give the right one with --lake DIR"
            .formatted(root));
  }

  /** A folder that holds other files must not become a lake. */
  public static CchcException notEmpty(Path root) {
    return new CchcException(
        "L-002",
        ErrorKind.USER_INPUT,
        "%s holds other files and is no lake; give an empty or new folder with --lake DIR"
            .formatted(root));
  }

  /** The folder cannot be written. */
  public static CchcException unwritable(Path root, Throwable cause) {
    if (isDiskFull(cause)) {
      return diskFull(root, "the lake", cause);
    }
    return new CchcException(
        "L-003",
        ErrorKind.EXTERNAL,
        "cannot write the lake %s (%s); check rights and the disk"
            .formatted(root, firstLine(cause)),
        cause);
  }

  /**
   * Another process writes.
   *
   * @param holder number and start of that process, may be empty
   */
  public static CchcException locked(Path root, String holder) {
    return new CchcException(
        "L-004",
        ErrorKind.EXTERNAL,
        "another process is writing %s%s; wait until it has ended and run again"
            .formatted(root, holder.isEmpty() ? "" : " (" + holder + ")"));
  }

  /** A table cannot be read. */
  public static CchcException unreadable(String table, Throwable cause) {
    return new CchcException(
        "L-005",
        ErrorKind.EXTERNAL,
        "cannot read table %s of the lake (%s); check the lake with 'cchc lake status'"
            .formatted(table, cause.getMessage()),
        cause);
  }

  /** A checkpoint never got to the disk; the next writer sets it aside. */
  public static CchcException damagedCheckpoint(String table, Throwable cause) {
    return new CchcException(
        "L-013",
        ErrorKind.EXTERNAL,
        "cannot read table %s of the lake: its newest checkpoint is damaged, as after a power loss; nothing is lost, run 'cchc transform' once, which sets it aside"
            .formatted(table),
        cause);
  }

  /** A table that the verb needs was never written. */
  public static CchcException missingTable(Path root, String table, String remedy) {
    return new CchcException(
        "L-006",
        ErrorKind.USER_INPUT,
        "the lake %s has no table %s yet; run '%s' first".formatted(root, table, remedy));
  }

  /**
   * A commit did not happen, or, where only the disk's word is missing, perhaps did.
   *
   * @param folders where the commit and Spark's temporary files were written
   */
  public static CchcException writeFailed(String table, List<Path> folders, Throwable cause) {
    if (causes(cause).anyMatch(UnconfirmedWriteException.class::isInstance)) {
      return new CchcException(
          "L-012",
          ErrorKind.EXTERNAL,
          "the disk did not confirm the last change of table %s (%s); check the disk, then run the command again: it finds out what was kept"
              .formatted(table, firstLine(cause)),
          cause);
    }
    if (isDiskFull(cause)) {
      return diskFull(fullest(folders), "table " + table, cause);
    }
    return new CchcException(
        "L-007",
        ErrorKind.EXTERNAL,
        "writing table %s failed (%s); the previous state stands, run the command again"
            .formatted(table, firstLine(cause)),
        cause);
  }

  /** The disk of a folder has no room; what was being written is not kept. */
  private static CchcException diskFull(Path folder, String what, Throwable cause) {
    return new CchcException(
        "L-010",
        ErrorKind.EXTERNAL,
        "no space left on the disk of %s while writing %s; the previous state stands, make room on that disk and run the command again"
            .formatted(folder, what),
        cause);
  }

  /** The file system cannot give a file a second name, by which writers exclude each other. */
  public static CchcException noHardLinks(Path folder, Throwable cause) {
    return new CchcException(
        "L-011",
        ErrorKind.EXTERNAL,
        "the file system of %s has no hard links (%s), so writers could lose each other's changes; put the lake on another disk with --lake DIR"
            .formatted(folder, firstLine(cause)),
        cause);
  }

  /** Rows of another shape than declared. */
  public static CchcException schemaMismatch(String table, String expected, String actual) {
    return new CchcException(
        "L-008",
        ErrorKind.BUG,
        "rows for table %s do not fit its declaration; declared %s, given %s"
            .formatted(table, expected, actual));
  }

  /** Files were loaded but never turned into figures. */
  public static CchcException emptyLedger() {
    return new CchcException(
        "L-009",
        ErrorKind.USER_INPUT,
        "the ledger of this lake is empty; run 'cchc transform' after loading files");
  }

  /** An edition is read only. */
  public static CchcException edition(Path root) {
    return new CchcException(
        "L-024",
        ErrorKind.USER_INPUT,
        "%s is an edition, which never changes; write the lake it is of".formatted(root));
  }

  /** The table is younger than the moment asked for. */
  public static CchcException notYet(Path root, String table, Instant moment) {
    return new CchcException(
        "L-020",
        ErrorKind.USER_INPUT,
        "the lake %s had no table %s at %s; give a later moment"
            .formatted(root, table, local(moment)));
  }

  /**
   * No figures were made until the moment asked for.
   *
   * @param first when the first were made; empty when there are none yet
   */
  public static CchcException noFiguresThen(Path root, Instant moment, Optional<Instant> first) {
    return new CchcException(
        "L-021",
        ErrorKind.USER_INPUT,
        "the lake %s held no figures at %s; %s"
            .formatted(
                root,
                local(moment),
                first
                    .map(
                        at -> "its first are of " + local(at) + ", give that moment or a later one")
                    .orElse("it holds none yet, run 'cchc transform' after loading files")));
  }

  /**
   * Files of a past state are gone.
   *
   * @param remedy what to do instead
   */
  public static CchcException vacuumed(String table, String remedy, Throwable cause) {
    return new CchcException(
        VACUUMED,
        ErrorKind.EXTERNAL,
        "files of table %s that this past state needs are gone, as after a VACUUM; %s"
            .formatted(table, remedy),
        cause);
  }

  /** Whether an error says that files of a past state are gone. */
  public static boolean saysVacuumed(CchcException error) {
    return error.code().equals(VACUUMED);
  }

  /** The table does not keep when its commits were made. */
  public static CchcException noMoments(Path root, String table) {
    return new CchcException(
        "L-023",
        ErrorKind.USER_INPUT,
        "table %s of the lake %s was made by an early version that kept no moments; load the files into a new lake to read past states"
            .formatted(table, root));
  }

  /** Whether somewhere in the chain a file is said to be missing. */
  public static boolean saysMissingFile(Throwable cause) {
    return causes(cause)
        .anyMatch(t -> t instanceof FileNotFoundException || t instanceof NoSuchFileException);
  }

  /** Local time of Vietnam, as people give moments. */
  private static String local(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.ofHours(7))
        .truncatedTo(ChronoUnit.MILLIS)
        .toString();
  }

  /** Whether somewhere in the chain a disk, or a share of it, is said to be full. */
  static boolean isDiskFull(Throwable cause) {
    return causes(cause).anyMatch(t -> says(t, "No space left on device", "quota exceeded"));
  }

  /** Whether a file system says that it cannot do such a thing at all. */
  static boolean saysNotSupported(Throwable cause) {
    return says(cause, "Operation not permitted", "not supported");
  }

  private static boolean says(Throwable t, String... words) {
    String message = t.getMessage();
    return message != null && Stream.of(words).anyMatch(message::contains);
  }

  private static Stream<Throwable> causes(Throwable last) {
    return Stream.iterate(last, Objects::nonNull, Throwable::getCause).limit(LONGEST_CHAIN);
  }

  /** The folder on the disk with the least room; of folders on one disk the first. */
  private static Path fullest(List<Path> folders) {
    return folders.stream().reduce((a, b) -> hasLessRoom(b, a) ? b : a).orElseThrow();
  }

  private static boolean hasLessRoom(Path one, Path other) {
    try {
      FileStore disk = Files.getFileStore(one);
      FileStore otherDisk = Files.getFileStore(other);
      return !disk.equals(otherDisk) && disk.getUsableSpace() < otherDisk.getUsableSpace();
    } catch (IOException e) {
      return false;
    }
  }

  private static String firstLine(Throwable cause) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return message.lines().findFirst().orElse("");
  }
}
