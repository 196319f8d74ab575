package vn.cchc.lake;

import java.nio.file.Path;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can go wrong with a lake. */
public final class LakeErrors {

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
    return new CchcException(
        "L-003",
        ErrorKind.EXTERNAL,
        "cannot write the lake %s (%s); check rights and free space"
            .formatted(root, cause.getMessage()),
        cause);
  }

  /** Another process writes. */
  public static CchcException locked(Path root) {
    return new CchcException(
        "L-004",
        ErrorKind.EXTERNAL,
        "another process is writing %s; wait until it has ended and run again".formatted(root));
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

  /** A table that the verb needs was never written. */
  public static CchcException missingTable(Path root, String table, String remedy) {
    return new CchcException(
        "L-006",
        ErrorKind.USER_INPUT,
        "the lake %s has no table %s yet; run '%s' first".formatted(root, table, remedy));
  }

  /** A commit did not happen. */
  public static CchcException writeFailed(String table, Throwable cause) {
    return new CchcException(
        "L-007",
        ErrorKind.EXTERNAL,
        "writing table %s failed (%s); the previous state stands, run the command again"
            .formatted(table, firstLine(cause)),
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

  private static String firstLine(Throwable cause) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return message.lines().findFirst().orElse("");
  }
}
