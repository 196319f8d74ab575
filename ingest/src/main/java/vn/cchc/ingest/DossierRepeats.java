package vn.cchc.ingest;

import java.io.Serializable;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.types.UTF8String;
import org.apache.spark.util.AccumulatorV2;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which dossiers may have come more than once among the bronze rows of a load, gathered by its
 * tasks. Every dossier that came twice is told; a few that came once may be told too, as they share
 * their place in the map with another one. A task that ran twice only adds to those.
 */
final class DossierRepeats implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DOSSIER = BronzeRows.SCHEMA.fieldIndex("dossier");
  private static final long SEED = 42;

  private final RoaringBitmap once;
  private final RoaringBitmap again;

  private DossierRepeats(RoaringBitmap once, RoaringBitmap again) {
    this.once = once;
    this.again = again;
  }

  /** An empty map. */
  static DossierRepeats none() {
    return new DossierRepeats(new RoaringBitmap(), new RoaringBitmap());
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
    return again.contains(place(key));
  }

  /** Takes note of a dossier. */
  void add(UTF8String dossier) {
    int place = place(key(dossier));
    if (!once.checkedAdd(place)) {
      again.add(place);
    }
  }

  /** One of 2^32 places: of twenty million dossiers one in two hundred shares its own. */
  private static int place(long key) {
    return (int) key;
  }

  private void addAll(DossierRepeats others) {
    again.or(RoaringBitmap.and(once, others.once));
    again.or(others.again);
    once.or(others.once);
  }

  /** Gathers what the tasks of a load take note of. */
  static final class Gathered extends AccumulatorV2<InternalRow, DossierRepeats> {

    private static final long serialVersionUID = 1L;

    private DossierRepeats repeats;

    Gathered() {
      this(DossierRepeats.none());
    }

    private Gathered(DossierRepeats repeats) {
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
      return new Gathered(new DossierRepeats(repeats.once.clone(), repeats.again.clone()));
    }

    @Override
    public void reset() {
      repeats = DossierRepeats.none();
    }
  }
}
