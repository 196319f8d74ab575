package vn.cchc.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.DurableFiles;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.LakeFolder;

/**
 * What a load is about to do, kept beside the tables until it is acknowledged, so that a load cut
 * short after its records were committed is finished by the next one.
 *
 * @param refusing hashes of files whose records are being taken out of bronze again
 */
record LoadPlan(long loadId, List<SourceFile> files, Set<String> refusing) {

  private static final String NAME = "pending-load.json";
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  /** Copies the collections. */
  LoadPlan {
    files = List.copyOf(files);
    refusing = refusing == null ? Set.of() : Set.copyOf(refusing);
  }

  /** A plan that refuses nothing yet. */
  LoadPlan(long loadId, List<SourceFile> files) {
    this(loadId, files, Set.of());
  }

  /** Whether silver is empty before this load, so that bronze holds nothing but its records. */
  boolean first() {
    return loadId == 1;
  }

  /** The same plan, about to take out the records of these files. */
  LoadPlan refusing(Set<String> hashes) {
    return new LoadPlan(loadId, files, hashes);
  }

  /** The plan without the files of these hashes. */
  LoadPlan without(Set<String> hashes) {
    return new LoadPlan(
        loadId, files.stream().filter(file -> !hashes.contains(file.hash())).toList());
  }

  void write(LakeFolder folder) {
    Barrier.reached("before-plan");
    try {
      DurableFiles.write(folder.root().resolve(NAME), JSON.writeValueAsBytes(this));
    } catch (IOException e) {
      throw LakeErrors.unwritable(folder.root(), e);
    }
    Barrier.reached("after-plan");
  }

  static Optional<LoadPlan> pending(LakeFolder folder) {
    Path file = folder.root().resolve(NAME);
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(file.toFile(), LoadPlan.class))
          : Optional.empty();
    } catch (IOException e) {
      throw IngestErrors.unreadable(file.toString(), e);
    }
  }

  static void remove(LakeFolder folder) {
    try {
      Files.deleteIfExists(folder.root().resolve(NAME));
    } catch (IOException e) {
      throw LakeErrors.unwritable(folder.root(), e);
    }
  }
}
