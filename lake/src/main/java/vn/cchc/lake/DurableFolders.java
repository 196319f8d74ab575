package vn.cchc.lake;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes folders so that each is there with everything in it or not at all, also after power loss:
 * it is filled under a hidden name, all of it goes to the disk, then it gets its name.
 */
public final class DurableFolders {

  private static final String UNFINISHED = ".unfinished-";

  private DurableFolders() {}

  /** The hidden folder in which one of this name is to be filled; empty, what was there is gone. */
  public static Path begin(Path folder) throws IOException {
    Path unfinished = folder.resolveSibling(UNFINISHED + folder.getFileName());
    delete(unfinished);
    DurableFiles.createFolder(unfinished);
    return unfinished;
  }

  /**
   * Gives a filled folder its name, which must be free.
   *
   * @throws FileAlreadyExistsException when the name is taken
   */
  public static void finish(Path unfinished, Path folder) throws IOException {
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    DurableFiles.force(inside(unfinished));
    Barrier.reached("before-finish");
    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    DurableFiles.force(List.of(folder.getParent()));
    Barrier.reached("after-finish");
  }

  /** Removes what killed processes left unfinished. Only for the holder of the writer lock. */
  static void sweep(Path above) throws IOException {
    try (Stream<Path> inside = Files.list(above)) {
      for (Path folder : (Iterable<Path>) inside.filter(DurableFolders::isUnfinished)::iterator) {
        delete(folder);
      }
    } catch (NoSuchFileException e) {
      return;
    }
  }

  private static boolean isUnfinished(Path folder) {
    return folder.getFileName().toString().startsWith(UNFINISHED);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> innermostFirst =
          inside(folder).stream().sorted(Comparator.reverseOrder()).toList();
      for (Path path : innermostFirst) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList();
    }
  }
}
