package vn.cchc.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.simulate.error.SimulateErrors;

/** A folder that appears with all its files, or not at all. */
final class OutputFolder {

  private final Path target;
  private final Path hidden;

  private OutputFolder(Path target, Path hidden) {
    this.target = target;
    this.hidden = hidden;
  }

  /** Begins beside the target, which must not hold anything. */
  static OutputFolder beside(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    try {
      if (holdsSomething(absolute)) {
        throw SimulateErrors.folderNotEmpty(target);
      }
      Path parent = absolute.getParent() == null ? absolute : absolute.getParent();
      Files.createDirectories(parent);
      return new OutputFolder(
          absolute, Files.createTempDirectory(parent, "." + absolute.getFileName() + "-"));
    } catch (IOException e) {
      throw SimulateErrors.cannotWrite(target, e);
    }
  }

  /** Where to write. */
  Path path() {
    return hidden;
  }

  /** Moves everything to the target in one step. */
  void publish() throws IOException {
    if (holdsSomething(target)) {
      throw SimulateErrors.folderNotEmpty(target);
    }
    Files.deleteIfExists(target);
    Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Leaves nothing behind. */
  void discard() {
    if (!Files.exists(hidden)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(hidden)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw SimulateErrors.cannotWrite(hidden, e);
    }
  }

  private static boolean holdsSomething(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isPresent();
    }
  }
}
