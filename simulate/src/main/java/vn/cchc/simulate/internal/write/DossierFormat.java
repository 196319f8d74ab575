package vn.cchc.simulate.internal.write;

import vn.cchc.simulate.internal.draft.Draft;
import vn.cchc.simulate.internal.draft.State;

/** How dossiers are written into files of one source. */
interface DossierFormat {

  /** What stands before the first record. */
  byte[] head();

  /** What stands between two records. */
  byte[] between();

  /** What stands after the last record. */
  byte[] tail();

  /**
   * One record.
   *
   * @param number its number in the file, from 1
   */
  void record(Bytes out, Draft draft, State state, long number);
}
