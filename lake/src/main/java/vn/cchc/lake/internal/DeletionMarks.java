package vn.cchc.lake.internal;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.actions.DeletionVectorDescriptor;
import org.apache.spark.sql.delta.actions.RemoveFile;
import org.apache.spark.sql.delta.deletionvectors.RoaringBitmapArray;
import org.apache.spark.sql.delta.deletionvectors.RoaringBitmapArrayFormat$;
import org.apache.spark.sql.delta.storage.dv.DeletionVectorStore;
import org.apache.spark.sql.delta.storage.dv.DeletionVectorStore$;
import org.apache.spark.sql.delta.storage.dv.DeletionVectorStoreUtils;
import org.apache.spark.sql.delta.util.PathWithFileSystem$;
import scala.Option;
import scala.Some;
import scala.Tuple2;

/**
 * Marks rows of data files as deleted: all marks of one commit lie in one file of deletion vectors
 * beside the data (Delta protocol, "Deletion Vectors").
 */
final class DeletionMarks implements AutoCloseable {

  private final DeltaLog log;
  private final DeletionVectorStore store;
  private final UUID name = UUID.randomUUID();
  private DeletionVectorStoreUtils.Writer writer;

  DeletionMarks(DeltaLog log) {
    this.log = log;
    this.store = DeletionVectorStore$.MODULE$.createInstance(log.newDeltaHadoopConf());
  }

  /** The rows of a file that are out already. */
  RoaringBitmapArray of(AddFile file) throws IOException {
    return file.deletionVector() == null
        ? new RoaringBitmapArray()
        : store.read(file.deletionVector(), log.dataPath());
  }

  /** What takes these rows out of a file, besides those that are out already. */
  List<Action> mark(AddFile file, List<Long> rows) throws IOException {
    RoaringBitmapArray deleted = of(file);
    rows.forEach(deleted::add);
    long count = deleted.cardinality();
    if (file.numPhysicalRecords().contains(count)) {
      return List.of(file.removeWithTimestamp(System.currentTimeMillis(), true));
    }
    Tuple2<AddFile, RemoveFile> marked = file.removeRows(written(deleted, count), true, true);
    return List.of(marked._1(), marked._2());
  }

  private DeletionVectorDescriptor written(RoaringBitmapArray deleted, long count) {
    deleted.runOptimize();
    byte[] bytes = deleted.serializeAsByteArray(RoaringBitmapArrayFormat$.MODULE$.Portable());
    DeletionVectorStoreUtils.DVRangeDescriptor range = writer().write(bytes);
    return DeletionVectorDescriptor.onDiskWithRelativePath(
        name, "", range.length(), count, new Some<>(range.offset()), Option.empty());
  }

  private DeletionVectorStoreUtils.Writer writer() {
    if (writer == null) {
      Configuration hadoop = log.newDeltaHadoopConf();
      Path table = log.dataPath();
      writer =
          store.createWriter(
              store.generateFileNameInTable(
                  PathWithFileSystem$.MODULE$.withConf(table, hadoop), name, ""));
    }
    return writer;
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
