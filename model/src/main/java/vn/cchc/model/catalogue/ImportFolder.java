package vn.cchc.model.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import vn.cchc.model.conf.SealedText;

/** Puts imported files in place: all are written aside first, then moved. */
public final class ImportFolder {

  private ImportFolder() {}

  /** What may happen to a file that somebody wrote or edited by hand. */
  public enum HandMade {
    /** It stays, and nothing at all is written. */
    REFUSE,
    /** It is overwritten. */
    REPLACE
  }

  /**
   * Writes the files whose content changes.
   *
   * @return their paths; empty when all are there already
   * @throws vn.cchc.model.error.CchcException when a file made by hand is in the way, or the disk
   *     refuses; the files there are then as before
   */
  public static List<Path> write(SortedMap<Path, String> files, HandMade handMade) {
    Map<Path, String> changed = new LinkedHashMap<>();
    List<String> inTheWay = new ArrayList<>();
    for (Map.Entry<Path, String> entry : files.entrySet()) {
      String before = textOf(entry.getKey());
      if (before != null && !before.equals(entry.getValue()) && !SealedText.isIntact(before)) {
        inTheWay.add(entry.getKey().toString());
      }
      if (!entry.getValue().equals(before)) {
        changed.put(entry.getKey(), entry.getValue());
      }
    }
    if (!inTheWay.isEmpty() && handMade == HandMade.REFUSE) {
      throw CatalogueErrors.notOurs(inTheWay);
    }
    put(changed);
    return List.copyOf(changed.keySet());
  }

  private static String textOf(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw CatalogueErrors.cannotWrite(file, e);
    }
  }

  private static void put(Map<Path, String> files) {
    Map<Path, Path> aside = new LinkedHashMap<>();
    Path current = null;
    try {
      try {
        for (Map.Entry<Path, String> entry : files.entrySet()) {
          current = entry.getKey().toAbsolutePath();
          Files.createDirectories(current.getParent());
          Path beside =
              current.resolveSibling("." + current.getFileName() + "." + UUID.randomUUID());
          aside.put(beside, current);
          Files.writeString(beside, entry.getValue());
        }
        for (Map.Entry<Path, Path> entry : aside.entrySet()) {
          current = entry.getValue();
          Files.move(
              entry.getKey(),
              current,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        for (Path beside : aside.keySet()) {
          Files.deleteIfExists(beside);
        }
      }
    } catch (IOException e) {
      throw CatalogueErrors.cannotWrite(current, e);
    }
  }
}
