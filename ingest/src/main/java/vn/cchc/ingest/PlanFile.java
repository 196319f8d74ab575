package vn.cchc.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.DurableFiles;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.LakeFolder;

/**
 * Where a plan lies beside the tables of a lake for as long as it is under way.
 *
 * @param name file name
 */
record PlanFile<T>(String name, Class<T> type) {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  /** Writes a plan, in place of an older one. */
  void write(LakeFolder folder, T plan) {
    Barrier.reached("before-plan");
    try {
      DurableFiles.write(folder.root().resolve(name), JSON.writeValueAsBytes(plan));
    } catch (IOException e) {
      throw LakeErrors.unwritable(folder.root(), e);
    }
    Barrier.reached("after-plan");
  }

  /** The plan that is under way. */
  Optional<T> pending(LakeFolder folder) {
    Path file = folder.root().resolve(name);
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(file.toFile(), type))
          : Optional.empty();
    } catch (IOException e) {
      throw IngestErrors.unreadable(file.toString(), e);
    }
  }

  /** Ends the plan. */
  void remove(LakeFolder folder) {
    try {
      Files.deleteIfExists(folder.root().resolve(name));
    } catch (IOException e) {
      throw LakeErrors.unwritable(folder.root(), e);
    }
  }
}
