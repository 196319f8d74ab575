package vn.cchc.model.catalogue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can be wrong with public catalogues and where they are written. */
public final class CatalogueErrors {

  private CatalogueErrors() {}

  static CchcException noFile(Path file) {
    return input("M-701", "there is no file %s; check the path".formatted(file), null);
  }

  static CchcException noJson(Path file, String why) {
    return input(
        "M-702",
        "%s is no JSON in UTF-8: %s; fetch the file again".formatted(file, firstLine(why)),
        null);
  }

  static CchcException wrongShape(Path file, String place, String expected) {
    return input(
        "M-703",
        "%s is not of the expected shape, at %s: %s; give the file that the option names"
            .formatted(file, place.isEmpty() ? "the top" : place, expected),
        null);
  }

  static CchcException unknownProvince(Collection<String> asked, Collection<String> known) {
    return input(
        "M-704",
        "no province %s in the catalogue; its provinces are %s"
            .formatted(String.join(", ", asked), String.join(", ", known)),
        null);
  }

  static CchcException notOurs(List<String> files) {
    return input(
        "M-705",
        "%s would be overwritten but was written or edited by hand; move it away, or give --replace"
            .formatted(String.join(", ", files)),
        null);
  }

  static CchcException badRow(String place, String why) {
    return input("M-706", "%s: %s; correct the row".formatted(place, why), null);
  }

  static CchcException badRows(int count, List<String> first) {
    return input(
        "M-707",
        "%s row(s) cannot be used, nothing was imported: %s%s"
            .formatted(count, String.join("; ", first), count > first.size() ? "; …" : ""),
        null);
  }

  /** The disk refuses. */
  static CchcException cannotWrite(Path target, Throwable cause) {
    return new CchcException(
        "M-708",
        ErrorKind.EXTERNAL,
        "cannot write %s (%s); check rights and free space".formatted(target, cause),
        cause);
  }

  private static CchcException input(String code, String message, Throwable cause) {
    return new CchcException(code, ErrorKind.USER_INPUT, message, cause);
  }

  private static String firstLine(String text) {
    return text == null ? "" : text.lines().findFirst().orElse("");
  }
}
