package vn.cchc.reports.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import vn.cchc.reports.ReportErrors;

/** A file that is there wholly or not at all. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes beside the target and moves into place.
   *
   * @throws vn.cchc.model.error.CchcException {@code R-002} when the disk refuses; the older file,
   *     if any, is then untouched
   */
  public static void write(Path target, byte[] content) {
    Path whole = target.toAbsolutePath();
    try {
      Files.createDirectories(whole.getParent());
      Path aside = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID());
      try {
        Files.write(aside, content);
        Files.move(
            aside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw ReportErrors.cannotWrite(target, e);
    }
  }
}
