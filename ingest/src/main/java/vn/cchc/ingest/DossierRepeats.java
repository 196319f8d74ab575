package vn.cchc.ingest;

import java.io.Serializable;
import java.util.BitSet;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.types.UTF8String;
import org.apache.spark.util.AccumulatorV2;

/**
 * Which dossiers may have come more than once among the bronze rows of a load, gathered by its
 * tasks. Every dossier that came twice is told; a few that came once may be told too, as they share
 * their place in the map with another one. A task that ran twice only adds to those.
 */
final class DossierRepeats implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DOSSIER = BronzeRows.SCHEMA.fieldIndex("dossier");
  private static final long SEED = 42;

  /** A row of text takes more than this many bytes in any format but a packed one. */
  private static final int BYTES_OF_A_ROW = 64;

  /** Places for each row, so that few dossiers share one. */
  private static final int PLACES_OF_A_ROW = 16;

  private static final int FEWEST_PLACES = 1 << 16;
  private static final int MOST_PLACES = 1 << 27;

  private final int places;
  private final BitSet once;
  private final BitSet again;

  private DossierRepeats(int places, BitSet once, BitSet again) {
    this.places = places;
    this.once = once;
    this.again = again;
  }

  /** An empty map for the rows of so many bytes. */
  static DossierRepeats ofBytes(long bytes) {
    long wanted = bytes / BYTES_OF_A_ROW * PLACES_OF_A_ROW;
    long places = Long.highestOneBit(Math.max(FEWEST_PLACES, Math.min(MOST_PLACES, wanted)));
    return new DossierRepeats(Math.toIntExact(places), new BitSet(), new BitSet());
  }

  /** The number that stands for a dossier, as the SQL function {@code xxhash64} gives it. */
  static long key(UTF8String dossier) {
    return XXH64.hashUTF8String(dossier, SEED);
  }

  /**
   * Whether the dossier may have come more than once.
   *
   * @param key the SQL function {@code xxhash64} of the dossier
   */
  boolean told(long key) {
    return again.get(place(key));
  }

  /** Takes note of a dossier. */
  void add(UTF8String dossier) {
    int place = place(key(dossier));
    if (once.get(place)) {
      again.set(place);
    } else {
      once.set(place);
    }
  }

  private int place(long key) {
    return (int) (key & (places - 1));
  }

  private void addAll(DossierRepeats others) {
    BitSet both = (BitSet) others.once.clone();
    both.and(once);
    again.or(both);
    again.or(others.again);
    once.or(others.once);
  }

  /** Gathers what the tasks of a load take note of. */
  static final class Gathered extends AccumulatorV2<InternalRow, DossierRepeats> {

    private static final long serialVersionUID = 1L;

    private DossierRepeats repeats;

    Gathered(DossierRepeats repeats) {
      this.repeats = repeats;
    }

    @Override
    public void add(InternalRow row) {
      if (!row.isNullAt(DOSSIER)) {
        repeats.add(row.getUTF8String(DOSSIER));
      }
    }

    @Override
    public void merge(AccumulatorV2<InternalRow, DossierRepeats> other) {
      repeats.addAll(other.value());
    }

    @Override
    public DossierRepeats value() {
      return repeats;
    }

    @Override
    public boolean isZero() {
      return repeats.once.isEmpty();
    }

    @Override
    public Gathered copy() {
      return new Gathered(
          new DossierRepeats(
              repeats.places, (BitSet) repeats.once.clone(), (BitSet) repeats.again.clone()));
    }

    @Override
    public void reset() {
      repeats = new DossierRepeats(repeats.places, new BitSet(), new BitSet());
    }
  }
}
