package vn.cchc.model.conf;

import java.nio.file.Path;
import java.util.List;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.text.Suggestion;

/** What can be wrong with files under {@code conf/}. */
public final class ConfErrors {

  /** Of more ids than this only the nearest are named, where any is near. */
  private static final int MOST_LISTED = 30;

  private ConfErrors() {}

  static CchcException noFolder(Path folder) {
    return new CchcException(
        "M-001",
        ErrorKind.CONFIG,
        "no configuration folder %s; give the right one with --conf DIR".formatted(folder));
  }

  static CchcException unreadable(Path file, Throwable cause) {
    String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new CchcException(
        "M-002",
        ErrorKind.CONFIG,
        "cannot read %s as YAML: %s; correct the file"
            .formatted(file, why.lines().findFirst().orElse("")),
        cause);
  }

  static CchcException faults(Path file, List<String> faults) {
    return new CchcException(
        "M-003",
        ErrorKind.CONFIG,
        "%s has %s fault(s): %s".formatted(file, faults.size(), String.join("; ", faults)));
  }

  static CchcException idIsNotTheName(Path file, String id, String kind, String name) {
    return faults(file, List.of("the id '%s' must be the %s name '%s'".formatted(id, kind, name)));
  }

  /** Nothing is declared under this id. */
  public static CchcException unknownId(String kind, String id, List<String> known) {
    List<String> nearest =
        known.size() > MOST_LISTED ? Suggestion.nearest(id, known, 3) : List.of();
    String remedy =
        nearest.isEmpty()
            ? "known are: " + String.join(", ", known)
            : "nearest are: " + String.join(", ", nearest);
    return new CchcException(
        "M-004", ErrorKind.USER_INPUT, "unknown %s '%s'; %s".formatted(kind, id, remedy));
  }
}
