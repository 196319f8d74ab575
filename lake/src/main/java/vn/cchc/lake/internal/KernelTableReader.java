package vn.cchc.lake.internal;

import io.delta.kernel.Scan;
import io.delta.kernel.Snapshot;
import io.delta.kernel.TableManager;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.KernelException;
import io.delta.kernel.expressions.And;
import io.delta.kernel.expressions.Predicate;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.ReadAhead;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.TableReader;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.table.TableSpec;

/** Reads through Delta Kernel; called preview by its makers, so it stays behind one interface. */
public final class KernelTableReader implements TableReader {

  /** As many as an ordinary computer has cores for; more would only hold more in memory. */
  private static final int FILES_AT_ONCE = 2;

  private static final int BATCHES_AHEAD = 64;

  private final LakeFolder folder;
  private final Optional<Instant> moment;
  private final Map<TableSpec, Long> chosen;
  private final Engine engine;
  private final Map<TableSpec, Snapshot> snapshots = new HashMap<>();

  private KernelTableReader(
      LakeFolder folder, Optional<Instant> moment, Map<TableSpec, Long> chosen, Engine engine) {
    this.folder = folder;
    this.moment = moment;
    this.chosen = Map.copyOf(chosen);
    this.engine = engine;
  }

  /** Reads the tables of a lake; each table stays at the version first seen. */
  public KernelTableReader(LakeFolder folder) {
    this(folder, Optional.empty(), Map.of(), DefaultEngine.create(new Configuration()));
  }

  /** Reads the tables of a lake as they were at a moment. */
  public KernelTableReader(LakeFolder folder, Instant moment) {
    this(folder, Optional.of(moment), Map.of(), DefaultEngine.create(new Configuration()));
  }

  @Override
  public TableReader at(TableSpec table, long version) {
    Map<TableSpec, Long> more = new HashMap<>(chosen);
    more.put(table, version);
    return new KernelTableReader(folder, moment, more, engine);
  }

  @Override
  public boolean has(TableSpec table) {
    if (!folder.has(table) || moment.isEmpty()) {
      return folder.has(table);
    }
    try {
      Path path = folder.table(table);
      OptionalLong earliest = CommitEntry.earliest(path);
      return earliest.isPresent()
          && !CommitEntry.read(path, earliest.getAsLong())
              .moment()
              .orElseThrow(() -> LakeErrors.noMoments(folder.root(), table.name()))
              .isAfter(moment.get());
    } catch (IOException e) {
      throw unreadable(table, e);
    }
  }

  @Override
  public Optional<String> note(TableSpec table) {
    return entry(table).note();
  }

  @Override
  public Optional<Instant> moment(TableSpec table) {
    return entry(table).moment();
  }

  private CommitEntry entry(TableSpec table) {
    long version = version(table);
    try {
      return CommitEntry.read(folder.table(table), version);
    } catch (IOException e) {
      throw unreadable(table, e);
    }
  }

  @Override
  public long version(TableSpec table) {
    return snapshot(table).getVersion();
  }

  @Override
  public void scan(
      TableSpec table,
      List<String> columns,
      Map<String, Object> equal,
      Map<String, Set<String>> among,
      Consumer<RowBatch> consumer) {
    try {
      Snapshot snapshot = snapshot(table);
      Set<String> later = addedLater(table, snapshot.getSchema(), columns);
      StructType wanted = new StructType();
      for (String name : columns) {
        wanted = later.contains(name) ? wanted : wanted.add(snapshot.getSchema().get(name));
      }
      Predicate parts = KernelFilters.among(among);
      Scan scan =
          snapshot
              .getScanBuilder()
              .withReadSchema(wanted)
              .withFilter(new And(KernelFilters.equal(equal), parts))
              .build();
      List<Row> files = new ArrayList<>();
      try (CloseableIterator<FilteredColumnarBatch> batches = scan.getScanFiles(engine)) {
        while (batches.hasNext()) {
          try (CloseableIterator<Row> rows = batches.next().getRows()) {
            rows.forEachRemaining(files::add);
          }
        }
      }
      read(
          scan.getScanState(engine),
          files,
          parts,
          batch -> consumer.accept(new KernelBatch(batch, later)));
    } catch (CchcException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw unreadable(table, e);
    }
  }

  /**
   * The columns that were declared after a table was written and that it has not been given yet, as
   * in editions, which nothing writes again.
   */
  private static Set<String> addedLater(TableSpec table, StructType schema, List<String> columns) {
    Set<String> later = new HashSet<>(columns);
    later.removeAll(schema.fieldNames());
    for (String name : later) {
      if (table.columns().stream().noneMatch(c -> c.name().equals(name) && c.nullable())) {
        throw new IllegalArgumentException("table " + table.name() + " has no column " + name);
      }
    }
    return later;
  }

  /** Reads some files at the same time and hands their batches over in the order of files. */
  private void read(
      Row state, List<Row> files, Predicate parts, Consumer<FilteredColumnarBatch> consumer) {
    Deque<ReadAhead<FilteredColumnarBatch>> open = new ArrayDeque<>();
    try {
      for (Row file : files) {
        open.add(new ReadAhead<>(new KernelFile(engine, state, file, parts), 1, BATCHES_AHEAD));
        if (open.size() == FILES_AT_ONCE) {
          handOver(open.remove(), consumer);
        }
      }
      while (!open.isEmpty()) {
        handOver(open.remove(), consumer);
      }
    } finally {
      open.forEach(ReadAhead::close);
    }
  }

  private static void handOver(
      ReadAhead<FilteredColumnarBatch> file, Consumer<FilteredColumnarBatch> consumer) {
    try (file) {
      file.forEachRemaining(consumer);
    }
  }

  private Snapshot snapshot(TableSpec table) {
    return snapshots.computeIfAbsent(
        table,
        t -> {
          if (!folder.has(t)) {
            throw LakeErrors.missingTable(folder.root(), t.name(), "cchc refresh");
          }
          try {
            return read(t);
          } catch (CchcException e) {
            throw e;
          } catch (RuntimeException e) {
            throw unreadable(t, e);
          }
        });
  }

  private Snapshot read(TableSpec table) {
    String path = folder.table(table).toString();
    if (chosen.containsKey(table)) {
      return TableManager.loadSnapshot(path).atVersion(chosen.get(table)).build(engine);
    }
    Snapshot newest = TableManager.loadSnapshot(path).build(engine);
    if (moment.isEmpty()) {
      return newest;
    }
    if (!has(table)) {
      throw LakeErrors.notYet(folder.root(), table.name(), moment.get());
    }
    long millis = moment.get().toEpochMilli();
    return newest.getTimestamp(engine) <= millis
        ? newest
        : TableManager.loadSnapshot(path).atTimestamp(millis, newest).build(engine);
  }

  /** What failed; the Parquet reader says with any exception that a checkpoint is damaged. */
  private RuntimeException unreadable(TableSpec table, Exception cause) {
    if (LakeErrors.saysMissingFile(cause) && (moment.isPresent() || chosen.containsKey(table))) {
      String remedy =
          moment.isPresent()
              ? "give a later moment, or read an edition with --edition ID"
              : "run 'cchc transform' to bring the figures up to date";
      return LakeErrors.vacuumed(table.name(), remedy, cause);
    }
    try {
      if (!Checkpoints.damaged(folder.table(table).resolve("_delta_log")).isEmpty()) {
        return LakeErrors.damagedCheckpoint(table.name(), cause);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    return cause instanceof RuntimeException mistake
            && !(cause instanceof UncheckedIOException)
            && !(cause instanceof KernelException)
        ? mistake
        : LakeErrors.unreadable(table.name(), cause);
  }
}
