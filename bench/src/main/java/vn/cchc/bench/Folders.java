package vn.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of lakes and of the peer, made and removed between measurements. */
final class Folders {

  private static final String NEVER_CHANGED = ".parquet";

  private Folders() {}

  /** Removes a folder with all that is in it; nothing where there is none. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw BenchErrors.files(folder, e);
    }
  }

  /**
   * Copies a folder to a new place, replacing what is there. Parquet files are written once and
   * never again, so the copy has them as further names of the same bytes; everything else is copied
   * with its times.
   */
  static Path copy(Path folder, Path copy) {
    delete(copy);
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) inside::iterator) {
        Path there = copy.resolve(folder.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(there);
        } else if (path.getFileName().toString().endsWith(NEVER_CHANGED)) {
          Files.createLink(there, path);
        } else {
          Files.copy(path, there, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
      return copy;
    } catch (IOException e) {
      throw BenchErrors.files(copy, e);
    }
  }
}
