package vn.cchc.reports;

import java.nio.file.Path;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** Every error of this module; each message is one line with problem, cause and remedy. */
public final class ReportErrors {

  private ReportErrors() {}

  /** The engine failed on data it should have printed. */
  public static CchcException cannotPrint(String report, String subject, Throwable cause) {
    return new CchcException(
        "R-001",
        ErrorKind.BUG,
        "cannot print the %s of '%s': %s; please report it with the command that was run"
            .formatted(report, subject, oneLine(cause)),
        cause);
  }

  /** The target cannot be written. */
  public static CchcException cannotWrite(Path target, Throwable cause) {
    return new CchcException(
        "R-002",
        ErrorKind.EXTERNAL,
        "cannot write '%s': %s; choose a folder that exists on a disk with free space and that you may write to"
            .formatted(target, oneLine(cause)),
        cause);
  }

  /** A file of the report's own folder is missing or unreadable. */
  public static CchcException brokenFolder(String resource, Throwable cause) {
    return new CchcException(
        "R-003",
        ErrorKind.BUG,
        "cannot read the report file '%s': %s; the installation is damaged, install it again"
            .formatted(resource, cause == null ? "it is missing" : oneLine(cause)),
        cause);
  }

  /** A text is asked for that the report's messages do not hold. */
  public static CchcException missingText(String key) {
    return new CchcException(
        "R-004",
        ErrorKind.CONFIG,
        "the report has no text '%s'; add the key to its messages_vi.properties".formatted(key));
  }

  private static String oneLine(Throwable cause) {
    String text = cause.getMessage() == null ? "" : cause.getMessage().strip();
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    return cause.getClass().getSimpleName() + (first.isEmpty() ? "" : " (" + first + ")");
  }
}
