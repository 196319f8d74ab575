package vn.cchc.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stops the records of a load from being committed because some of its files are refused. */
final class RefusedFiles extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ArrayList<Refusal> refusals;

  RefusedFiles(List<Refusal> refusals) {
    super(refusals.size() + " files refused");
    this.refusals = new ArrayList<>(refusals);
  }

  /** The files with their reasons. */
  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** Content hashes of the files. */
  Set<String> hashes() {
    return refusals.stream().map(refusal -> refusal.file().hash()).collect(Collectors.toSet());
  }

  /** The refusal that Spark and the table store wrapped into their own failures. */
  static Optional<RefusedFiles> in(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof RefusedFiles found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
