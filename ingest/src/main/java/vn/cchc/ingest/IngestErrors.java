package vn.cchc.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can be wrong with files to load. */
public final class IngestErrors {

  private static final Set<String> ONE_FILE = Set.of("I-002", "I-010");

  private IngestErrors() {}

  /** Whether only the file named is concerned, so that the others of a call can be loaded. */
  public static boolean isOfOneFile(CchcException e) {
    return e.kind() == ErrorKind.USER_INPUT || ONE_FILE.contains(e.code());
  }

  /** There is no such file or folder. */
  public static CchcException missing(Path path) {
    return new CchcException(
        "I-001", ErrorKind.USER_INPUT, "no file or folder %s; check the path".formatted(path));
  }

  /** The file cannot be read from disk. */
  public static CchcException unreadable(String file, Throwable cause) {
    return new CchcException(
        "I-002",
        ErrorKind.EXTERNAL,
        "cannot read %s (%s); check rights and the disk, nothing of it was loaded"
            .formatted(file, cause.getMessage() == null ? cause : cause.getMessage()),
        cause);
  }

  /** The file is no JSON. */
  public static CchcException brokenJson(String file, long line, String why) {
    return new CchcException(
        "I-003",
        ErrorKind.USER_INPUT,
        "%s is no readable JSON at line %s (%s); ask the sender for a whole file, nothing of it was loaded"
            .formatted(file, line, why));
  }

  /** The JSON has no array of records. */
  public static CchcException noRecords(String file, String member) {
    return new CchcException(
        "I-004",
        ErrorKind.USER_INPUT,
        "%s holds no array '%s'; is it a file of this source? nothing of it was loaded"
            .formatted(file, member));
  }

  /** The CSV lacks columns that the source declares as required. */
  public static CchcException missingColumns(String file, List<String> missing) {
    return new CchcException(
        "I-005",
        ErrorKind.USER_INPUT,
        "%s lacks the column(s) %s; correct the header or choose another --source, nothing of it was loaded"
            .formatted(file, String.join(", ", missing)));
  }

  /** The same column twice. */
  public static CchcException repeatedColumn(String file, String column) {
    return new CchcException(
        "I-006",
        ErrorKind.USER_INPUT,
        "%s has the column '%s' twice; keep one, nothing of it was loaded".formatted(file, column));
  }

  /** The CSV cannot be cut into records. */
  public static CchcException brokenCsv(String file, long line, String why) {
    return new CchcException(
        "I-007",
        ErrorKind.USER_INPUT,
        "%s cannot be read as CSV near line %s (%s); ask the sender for a whole file, nothing of it was loaded"
            .formatted(file, line, why));
  }

  /** The bytes are not UTF-8. */
  public static CchcException notUtf8(String file) {
    return new CchcException(
        "I-008",
        ErrorKind.USER_INPUT,
        "%s is not encoded in UTF-8; export it as UTF-8, nothing of it was loaded".formatted(file));
  }

  /** A folder without any file of the source. */
  public static CchcException nothingToLoad(List<Path> paths) {
    return new CchcException(
        "I-009",
        ErrorKind.USER_INPUT,
        "no files to load under %s; check the path"
            .formatted(String.join(", ", paths.stream().map(Path::toString).toList())));
  }

  /** The file changed between its hash and its reading. */
  public static CchcException changedWhileRead(String file) {
    return new CchcException(
        "I-010",
        ErrorKind.EXTERNAL,
        "%s changed while it was read; load it again when it is complete, nothing of it was loaded"
            .formatted(file));
  }

  /** The counts of a load do not add up. */
  public static CchcException unbalanced(String file, long in, long placed) {
    return new CchcException(
        "I-011",
        ErrorKind.BUG,
        "%s has %s records but %s were placed; the load is not acknowledged"
            .formatted(file, in, placed));
  }

  /** The archive of original files cannot be used. */
  public static CchcException noArchive(Path root, Throwable cause) {
    return new CchcException(
        "I-012",
        ErrorKind.EXTERNAL,
        "cannot keep the original files in %s (%s); check rights and free space or give another folder with --archive DIR"
            .formatted(root, cause.getMessage() == null ? cause : cause.getMessage()),
        cause);
  }
}
