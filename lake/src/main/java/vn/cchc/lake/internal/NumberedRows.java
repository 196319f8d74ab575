package vn.cchc.lake.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.catalyst.util.RebaseDateTime;
import org.apache.spark.sql.execution.datasources.parquet.ParquetReadSupport;
import org.apache.spark.sql.execution.datasources.parquet.ParquetRecordMaterializer;
import org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter;
import org.apache.spark.sql.internal.LegacyBehaviorPolicy;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;
import scala.Option;

/**
 * Reads rows of a data file: all of them, or single ones by their numbers, and then only the pages
 * that hold one, in which the values between are passed over and not made into rows.
 */
final class NumberedRows {

  private static final RebaseDateTime.RebaseSpec AS_WRITTEN =
      new RebaseDateTime.RebaseSpec(LegacyBehaviorPolicy.CORRECTED(), Option.empty());

  private final Configuration hadoop;
  private final StructType schema;
  private final ParquetToSparkSchemaConverter types;

  /**
   * A reading of rows.
   *
   * @param schema their columns; null where a file of before has none
   */
  NumberedRows(Configuration hadoop, StructType schema) {
    this.hadoop = hadoop;
    this.schema = schema;
    this.types = new ParquetToSparkSchemaConverter(SQLConf.get());
  }

  /**
   * The rows of some numbers, in their order.
   *
   * @param numbers from 0, ascending
   */
  List<InternalRow> read(Path path, long[] numbers) throws IOException {
    List<InternalRow> rows = new ArrayList<>();
    if (numbers.length == 0) {
      return rows;
    }
    try (ParquetFileReader file = open(path)) {
      Assembly assembly = assembly(file);
      int from = 0;
      for (int group = 0; from < numbers.length; group++) {
        BlockMetaData block = file.getRowGroups().get(group);
        int to = end(numbers, from, block);
        if (to > from) {
          long first = block.getRowIndexOffset();
          long[] wanted = Arrays.stream(numbers, from, to).map(number -> number - first).toArray();
          long[] read = SingleRows.withNeighbour(wanted, block.getRowCount());
          try (PageReadStore pages =
              file.readFilteredRowGroup(group, SingleRows.ranges(read, block.getRowCount()))) {
            take(assembly.reader(pages), read, wanted, rows);
          }
        }
        from = to;
      }
    }
    return rows;
  }

  /** All rows of a file, in their order. */
  List<InternalRow> all(Path path) throws IOException {
    List<InternalRow> rows = new ArrayList<>();
    UnsafeProjection declared = UnsafeProjection.create(schema);
    try (ParquetFileReader file = open(path)) {
      Assembly assembly = assembly(file);
      for (PageReadStore pages = file.readNextRowGroup();
          pages != null;
          pages = file.readNextRowGroup()) {
        RecordReader<InternalRow> reader = assembly.reader(pages);
        for (long row = 0; row < pages.getRowCount(); row++) {
          rows.add(declared.apply(reader.read()).copy());
        }
      }
    }
    return rows;
  }

  private ParquetFileReader open(Path path) throws IOException {
    return ParquetFileReader.open(
        HadoopInputFile.fromPath(path, hadoop), HadoopReadOptions.builder(hadoop).build());
  }

  /** Asks a file for the columns and says how its rows are put together. */
  private Assembly assembly(ParquetFileReader file) {
    MessageType inFile = file.getFileMetaData().getSchema();
    MessageType columns = ParquetReadSupport.getRequestedSchema(inFile, schema, hadoop, false);
    file.setRequestedSchema(columns);
    MessageColumnIO rows =
        new ColumnIOFactory(file.getFileMetaData().getCreatedBy()).getColumnIO(columns, inFile);
    return pages -> rows.getRecordReader(pages, materializer(columns));
  }

  private interface Assembly {
    RecordReader<InternalRow> reader(PageReadStore pages);
  }

  /** Takes the wanted ones of the rows that are read. */
  private void take(
      RecordReader<InternalRow> reader, long[] read, long[] wanted, List<InternalRow> rows) {
    UnsafeProjection declared = UnsafeProjection.create(schema);
    int next = 0;
    for (long row : read) {
      InternalRow record = reader.read();
      if (next < wanted.length && wanted[next] == row) {
        rows.add(declared.apply(record).copy());
        next++;
      }
    }
  }

  private static int end(long[] numbers, int from, BlockMetaData group) {
    int to = from;
    while (to < numbers.length && numbers[to] < group.getRowIndexOffset() + group.getRowCount()) {
      to++;
    }
    return to;
  }

  private ParquetRecordMaterializer materializer(MessageType columns) {
    return new ParquetRecordMaterializer(
        columns, schema, types, Option.empty(), AS_WRITTEN, AS_WRITTEN);
  }
}
