package vn.cchc.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.LakeFolder;

/**
 * What a load is about to do, kept beside the tables until it is acknowledged, so that a load cut
 * short after its records were committed is finished by the next one.
 */
record LoadPlan(long loadId, List<SourceFile> files) {

  private static final String NAME = "pending-load.json";
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  LoadPlan {
    files = List.copyOf(files);
  }

  /** The plan without the files of these hashes. */
  LoadPlan without(Set<String> hashes) {
    return new LoadPlan(
        loadId, files.stream().filter(file -> !hashes.contains(file.hash())).toList());
  }

  void write(LakeFolder folder) {
    Path file = folder.root().resolve(NAME);
    try {
      Path aside = Files.createTempFile(folder.root(), NAME, ".part");
      JSON.writeValue(aside.toFile(), this);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw LakeErrors.unwritable(folder.root(), e);
    }
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
