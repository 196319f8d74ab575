package vn.cchc.lake;

import vn.cchc.lake.internal.KernelTableReader;

/** Opens readers of a lake. */
public final class TableReaders {

  private TableReaders() {}

  /** A reader without Spark; each table stays at the version it first saw. */
  public static TableReader of(LakeFolder folder) {
    return new KernelTableReader(folder);
  }
}
