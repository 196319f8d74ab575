package vn.cchc.simulate;

/** Told how far a simulation is. Called from several threads, one at a time. */
@FunctionalInterface
public interface ProgressListener {

  /** Tells nobody. */
  ProgressListener NONE = (done, total) -> {};

  /** So many of all dossiers are written. */
  void progress(long done, long total);
}
