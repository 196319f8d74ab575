package vn.cchc.bench;

/**
 * What happens on one day, the same however long the history is.
 *
 * @param ended open dossiers that end
 * @param moved open dossiers whose due date moves after papers were brought
 * @param corrected ended dossiers whose end is corrected to this day
 * @param handed ended dossiers whose result is handed out
 * @param received new dossiers
 */
record ChangeMix(long ended, long moved, long corrected, long handed, long received) {

  // Of the simulated dossiers less than one in a hundred is open.
  private static final long PERCENT_ENDED = 5;
  private static final long PERCENT_MOVED = 2;
  private static final long PERCENT_CORRECTED = 13;
  private static final long PERCENT_HANDED = 30;

  // So many changes hold at least one of each kind.
  private static final long LEAST = 50;

  /**
   * So many changes together, half of them new dossiers.
   *
   * @throws vn.cchc.model.error.CchcException when they are too few for one of each kind
   */
  static ChangeMix of(long changes) {
    if (changes < LEAST) {
      throw BenchErrors.tooSmall("--changes", LEAST, changes);
    }
    long ended = changes * PERCENT_ENDED / 100;
    long moved = changes * PERCENT_MOVED / 100;
    long corrected = changes * PERCENT_CORRECTED / 100;
    long handed = changes * PERCENT_HANDED / 100;
    return new ChangeMix(
        ended, moved, corrected, handed, changes - ended - moved - corrected - handed);
  }

  /** All changes. */
  long total() {
    return ended + moved + corrected + handed + received;
  }
}
