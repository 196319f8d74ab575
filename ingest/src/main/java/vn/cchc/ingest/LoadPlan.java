package vn.cchc.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.lake.LakeFolder;

/**
 * What a load is about to do, kept beside the tables until it is acknowledged, so that a load cut
 * short after its records were committed is finished by the next one.
 *
 * @param refusing hashes of files whose records are being taken out of bronze again
 */
record LoadPlan(long loadId, List<SourceFile> files, Set<String> refusing) {

  private static final PlanFile<LoadPlan> FILE =
      new PlanFile<>("pending-load.json", LoadPlan.class);

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
    FILE.write(folder, this);
  }

  static Optional<LoadPlan> pending(LakeFolder folder) {
    return FILE.pending(folder);
  }

  static void remove(LakeFolder folder) {
    FILE.remove(folder);
  }
}
