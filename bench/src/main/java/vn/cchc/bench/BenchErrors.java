package vn.cchc.bench;

import java.nio.file.Path;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can go wrong with a measurement. */
public final class BenchErrors {

  private BenchErrors() {}

  /** Two sides did different work, so their times say nothing. */
  public static CchcException unequal(Counts own, Counts peer) {
    return new CchcException(
        "B-001",
        ErrorKind.BUG,
        "the counts differ, so no time is printed: cchc %s, DuckDB %s; find the record read differently"
            .formatted(own, peer));
  }

  /** A measured process failed. */
  public static CchcException failed(String command, int exitCode, Path log) {
    return new CchcException(
        "B-002",
        ErrorKind.EXTERNAL,
        "%s ended with exit code %s; see %s".formatted(command, exitCode, log));
  }

  /** Files of the measurement cannot be read or written. */
  public static CchcException files(Path path, Throwable cause) {
    return new CchcException(
        "B-003",
        ErrorKind.EXTERNAL,
        "cannot use %s (%s); check rights and free space".formatted(path, cause.getMessage()),
        cause);
  }

  /** DuckDB refused a statement. */
  public static CchcException peer(Throwable cause) {
    return new CchcException(
        "B-004",
        ErrorKind.EXTERNAL,
        "DuckDB failed (%s); check free space and the statement".formatted(cause.getMessage()),
        cause);
  }

  /** Not enough simulated rows. */
  public static CchcException tooFewRows(long wanted, long found) {
    return new CchcException(
        "B-005",
        ErrorKind.USER_INPUT,
        "%s rows are wanted but the simulated files hold %s; ask for more dossiers or fewer rows"
            .formatted(wanted, found));
  }

  /** Two sides count something differently, so their times say nothing. */
  public static CchcException unequalFigures(String what, Object own, Object peer) {
    return new CchcException(
        "B-006",
        ErrorKind.BUG,
        "the figures differ in %s, so no time is printed: cchc %s, DuckDB %s; find the dossier counted differently"
            .formatted(what, own, peer));
  }

  /** A measurement too small to measure anything. */
  public static CchcException tooSmall(String option, long least, long given) {
    return new CchcException(
        "B-007",
        ErrorKind.USER_INPUT,
        "%s %s measures nothing; give at least %s".formatted(option, given, least));
  }
}
