package vn.cchc.bench;

/**
 * What happens on one day, the same however long the history is.
 *
 * @param ended open dossiers that end
 * @param moved open dossiers whose due date moves after papers were brought
 * @param handed ended dossiers whose result is handed out
 * @param received new dossiers
 */
record ChangeMix(long ended, long moved, long handed, long received) {

  private static final long PERCENT_ENDED = 15;
  private static final long PERCENT_MOVED = 5;
  private static final long PERCENT_HANDED = 30;

  /** So many changes together, half of them new dossiers. */
  static ChangeMix of(long changes) {
    long ended = changes * PERCENT_ENDED / 100;
    long moved = changes * PERCENT_MOVED / 100;
    long handed = changes * PERCENT_HANDED / 100;
    return new ChangeMix(ended, moved, handed, changes - ended - moved - handed);
  }

  /** All changes. */
  long total() {
    return ended + moved + handed + received;
  }
}
