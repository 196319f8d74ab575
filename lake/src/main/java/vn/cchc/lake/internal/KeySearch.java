package vn.cchc.lake.internal;

import java.io.IOException;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;

/**
 * Seeks wanted keys in data files. Of a file the key alone is read, and only from pages in which a
 * wanted one can be.
 */
final class KeySearch {

  private final Configuration hadoop;
  private final String key;
  private final WantedKeys wanted;

  /** A search for wanted values of a text column. */
  KeySearch(Configuration hadoop, String key, WantedKeys wanted) {
    this.hadoop = hadoop;
    this.key = key;
    this.wanted = wanted;
  }

  /** The numbers of the rows of a file that hold a wanted key, from 0, ascending. */
  long[] numbers(Path path) throws IOException {
    LongStream.Builder numbers = LongStream.builder();
    try (ParquetFileReader file =
        ParquetFileReader.open(
            HadoopInputFile.fromPath(path, hadoop),
            HadoopReadOptions.builder(hadoop)
                .withRecordFilter(FilterCompat.get(wanted.in(key)))
                .build())) {
      FileMetaData meta = file.getFileMetaData();
      file.setRequestedSchema(new MessageType(key, meta.getSchema().getType(key)));
      for (int group = 0; group < file.getRowGroups().size(); group++) {
        try (PageReadStore pages = file.readFilteredRowGroup(group)) {
          if (pages != null) {
            note(pages, meta, file.getRowGroups().get(group).getRowIndexOffset(), numbers);
          }
        }
      }
    }
    return numbers.build().toArray();
  }

  private void note(
      PageReadStore pages, FileMetaData meta, long first, LongStream.Builder numbers) {
    MessageType alone = new MessageType(key, meta.getSchema().getType(key));
    ColumnDescriptor column = alone.getColumns().get(0);
    ColumnReader keys =
        new ColumnReadStoreImpl(pages, new NoRecord(), alone, meta.getCreatedBy())
            .getColumnReader(column);
    PrimitiveIterator.OfLong rows =
        pages.getRowIndexes().orElseGet(() -> LongStream.range(0, pages.getRowCount()).iterator());
    while (rows.hasNext()) {
      long row = rows.nextLong();
      if (keys.getCurrentDefinitionLevel() == column.getMaxDefinitionLevel()
          && wanted.keep(keys.getBinary())) {
        numbers.add(first + row);
      }
      keys.consume();
    }
  }
}
