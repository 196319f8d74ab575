package vn.cchc.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.lake.internal.Checkpoints;
import vn.cchc.model.table.TableSpec;

/**
 * Clears a lake of what killed processes and power loss leave behind: temporary files, and
 * checkpoints that never got to the disk, and editions that were never finished. Only for the
 * holder of the writer lock.
 */
final class LeftBehind {

  private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

  private LeftBehind() {}

  static void tidy(LakeFolder folder, List<TableSpec> tables) {
    try {
      DurableFiles.sweep(folder.root());
      DurableFolders.sweep(folder.editions());
      for (TableSpec table : tables) {
        Path log = folder.log(table);
        if (Files.isDirectory(log)) {
          DurableFiles.sweep(log);
          setAside(table, log);
        }
      }
    } catch (IOException e) {
      throw LakeErrors.unwritable(folder.root(), e);
    }
  }

  private static void setAside(TableSpec table, Path log) throws IOException {
    List<Path> damaged = Checkpoints.damaged(log);
    if (damaged.isEmpty()) {
      return;
    }
    Checkpoints.setAside(log, damaged);
    LOG.warn(
        "table {} had a damaged checkpoint, as after a power loss; set aside, nothing is lost",
        table.name());
  }
}
