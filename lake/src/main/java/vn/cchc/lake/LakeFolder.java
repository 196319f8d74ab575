package vn.cchc.lake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.model.table.TableSpec;

/** The folder of a lake on disk: its marker, its lock and where its tables lie. */
public final class LakeFolder {

  /** The file that tells an edition, which never changes, from a lake that is written. */
  public static final String EDITION = "edition.yaml";

  private static final String MARKER = "cchc-lake";
  private static final String EDITIONS = "editions";
  private static final Pattern ENTRY = Pattern.compile("\\d{20}\\.(json|checkpoint\\..+)");

  private final Path root;

  private LakeFolder(Path root) {
    this.root = root;
  }

  /**
   * An existing lake.
   *
   * @throws vn.cchc.model.error.CchcException when the folder is missing or is no lake
   */
  public static LakeFolder open(Path root) {
    if (!Files.isRegularFile(root.resolve(MARKER))) {
      throw LakeErrors.noLake(root);
    }
    return new LakeFolder(root.toAbsolutePath().normalize());
  }

  /**
   * An existing lake, or a new one in a missing or empty folder.
   *
   * @throws vn.cchc.model.error.CchcException when the folder holds other files or cannot be
   *     written
   */
  public static LakeFolder openOrCreate(Path root) {
    if (Files.isRegularFile(root.resolve(MARKER))) {
      return open(root);
    }
    try {
      DurableFiles.createFolder(root);
      try (Stream<Path> inside = Files.list(root)) {
        if (inside.anyMatch(file -> !DurableFiles.isTemporary(file))) {
          throw LakeErrors.notEmpty(root);
        }
      }
      DurableFiles.create(root.resolve(MARKER), "format 1\n".getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      return open(root);
    } catch (IOException e) {
      throw LakeErrors.unwritable(root, e);
    }
    return open(root);
  }

  /** The absolute folder. */
  public Path root() {
    return root;
  }

  /** Where a table lies. */
  public Path table(TableSpec spec) {
    return root.resolve(spec.name());
  }

  /** The folder of the editions, which may not be there yet. */
  public Path editions() {
    return root.resolve(EDITIONS);
  }

  /** Whether the table has been created: whether its log has an entry. */
  public boolean has(TableSpec spec) {
    try (Stream<Path> log = Files.list(log(spec))) {
      return log.anyMatch(file -> ENTRY.matcher(file.getFileName().toString()).matches());
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw LakeErrors.unreadable(spec.name(), e);
    }
  }

  /** The folder of the log of a table. */
  Path log(TableSpec spec) {
    return table(spec).resolve("_delta_log");
  }

  /**
   * The right to write, until closed or until the process ends, however that happens. One writer
   * per lake; readers need no right.
   *
   * @throws vn.cchc.model.error.CchcException when another process has it, or when this is an
   *     edition
   */
  public AutoCloseable lock() {
    if (Files.exists(root.resolve(EDITION))) {
      throw LakeErrors.edition(root);
    }
    return WriterLock.of(root);
  }
}
