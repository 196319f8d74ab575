package vn.cchc.lake;

import java.time.Instant;
import vn.cchc.lake.internal.KernelTableReader;

/** Opens readers of a lake. */
public final class TableReaders {

  private TableReaders() {}

  /** A reader without Spark; each table stays at the version it first saw. */
  public static TableReader of(LakeFolder folder) {
    return new KernelTableReader(folder);
  }

  /**
   * A reader without Spark of what the lake held at a moment: each table as its last commit until
   * then, that moment included, left it.
   */
  public static TableReader asOf(LakeFolder folder, Instant moment) {
    return new KernelTableReader(folder, moment);
  }
}
