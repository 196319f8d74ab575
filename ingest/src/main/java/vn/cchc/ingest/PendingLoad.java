package vn.cchc.ingest;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.lake.LakeFolder;

/** What others must know of a load or retraction that was cut short. */
public final class PendingLoad {

  private PendingLoad() {}

  /** Whether there is one, so that dossiers may be there that nobody acknowledged. */
  public static boolean any(LakeFolder lake) {
    return LoadPlan.pending(lake).isPresent() || Retraction.pending(lake);
  }

  /**
   * The archived originals that are still needed to finish it; none when no load is pending.
   *
   * @throws vn.cchc.model.error.CchcException when the plan of the load cannot be read
   */
  public static Set<Path> originals(LakeFolder lake) {
    return LoadPlan.pending(lake).stream()
        .flatMap(plan -> plan.files().stream())
        .map(file -> Path.of(file.path()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
