package vn.cchc.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.ingest.Placements.OfPartition;
import vn.cchc.ingest.Placements.Placed;
import vn.cchc.ingest.StateRecord.DatedDue;

/**
 * The newest state of each dossier of one partition, as its bronze row with the original due date
 * and what is remembered of its other contents behind it. The rows must come with those of a
 * dossier together. Most dossiers have one record, for which nothing is compared. A dossier whose
 * newest content is but remembered is not counted.
 */
final class NewestStates implements Iterator<InternalRow> {

  private final Iterator<InternalRow> rows;
  private final StateRecord state;
  private final long load;
  private final int partition;
  private final Placements placements;
  private final Map<UTF8String, long[]> placed = new HashMap<>();
  private InternalRow ahead;

  /**
   * Reads one partition.
   *
   * @param load contents first seen in this load are counted
   * @param placements takes the counts once the last row was read
   */
  NewestStates(
      Iterator<InternalRow> rows,
      StateRecord state,
      long load,
      int partition,
      Placements placements) {
    this.rows = rows;
    this.state = state;
    this.load = load;
    this.partition = partition;
    this.placements = placements;
    advance();
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public InternalRow next() {
    if (ahead == null) {
      throw new NoSuchElementException();
    }
    InternalRow first = ahead;
    advance();
    boolean alone = ahead == null || !sameDossier(first, ahead);
    InternalRow newest = alone ? single(first) : newest(first);
    if (ahead == null) {
      placements.add(new OfPartition(partition, placedByFile()));
    }
    return newest;
  }

  private InternalRow single(InternalRow row) {
    count(row, true);
    return with(row, state.beforeChange(row), state.due(row), Stream.empty());
  }

  private InternalRow newest(InternalRow first) {
    List<InternalRow> records = new ArrayList<>(List.of(first));
    while (ahead != null && sameDossier(first, ahead)) {
      records.add(ahead);
      advance();
    }
    List<InternalRow> contents = new ArrayList<>();
    List<InternalRow> loaded = new ArrayList<>();
    distinct(records, contents, loaded);
    int newest = 0;
    DatedDue beforeChange = null;
    DatedDue due = null;
    for (int i = 0; i < contents.size(); i++) {
      InternalRow content = contents.get(i);
      newest = state.newer().compare(content, contents.get(newest)) > 0 ? i : newest;
      beforeChange = DatedDue.earlier(beforeChange, state.beforeChange(content));
      due = DatedDue.earlier(due, state.due(content));
    }
    InternalRow winner = contents.get(newest);
    if (!state.isRemembered(winner)) {
      for (int i = 0; i < loaded.size(); i++) {
        count(loaded.get(i), i == newest);
      }
    }
    return with(winner, beforeChange, due, contents.stream().filter(row -> row != winner));
  }

  /** Of each content the record seen first, and at the same place the one loaded first. */
  private void distinct(
      List<InternalRow> records, List<InternalRow> contents, List<InternalRow> loaded) {
    for (InternalRow row : records) {
      int known = 0;
      while (known < contents.size() && !state.sameContent(contents.get(known), row)) {
        known++;
      }
      if (known == contents.size()) {
        contents.add(row);
        loaded.add(row);
      } else {
        if (state.asSeen().compare(row, contents.get(known)) < 0) {
          contents.set(known, row);
        }
        if (state.asLoaded().compare(row, loaded.get(known)) < 0) {
          loaded.set(known, row);
        }
      }
    }
  }

  private boolean sameDossier(InternalRow one, InternalRow other) {
    return state.dossier(one).equals(state.dossier(other));
  }

  private void count(InternalRow content, boolean newest) {
    if (state.load(content) == load) {
      UTF8String file = state.file(content);
      long[] counts = placed.get(file);
      if (counts == null) {
        counts = new long[2];
        placed.put(file.copy(), counts);
      }
      counts[newest ? 0 : 1]++;
    }
  }

  private Map<String, Placed> placedByFile() {
    Map<String, Placed> byFile = new HashMap<>();
    placed.forEach((file, counts) -> byFile.put(file.toString(), new Placed(counts[0], counts[1])));
    return byFile;
  }

  private InternalRow with(
      InternalRow row, DatedDue beforeChange, DatedDue due, Stream<InternalRow> older) {
    DatedDue original = beforeChange == null ? due : beforeChange;
    Long at = original == null ? null : original.due();
    return new JoinedRow(row, new GenericInternalRow(new Object[] {at, state.remember(older)}));
  }

  /** Spark reuses the row it hands out, so each is copied. */
  private void advance() {
    ahead = rows.hasNext() ? rows.next().copy() : null;
  }
}
