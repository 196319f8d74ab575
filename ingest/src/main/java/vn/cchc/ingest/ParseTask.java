package vn.cchc.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import vn.cchc.ingest.field.RecordParser;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReader;
import vn.cchc.ingest.format.SourceReaders;
import vn.cchc.model.source.SourceSpec;

/** Parses the files of one partition into bronze rows, record by record. */
final class ParseTask implements FlatMapFunction<Iterator<SourceFile>, Row>, Serializable {

  private static final long serialVersionUID = 1L;

  private final long loadId;
  private final Map<String, RecordParser> parsers;
  private final LocalDateTime loadedAt;

  /** Parses with the parser of each source. */
  ParseTask(long loadId, Map<String, RecordParser> parsers, LocalDateTime loadedAt) {
    this.loadId = loadId;
    this.parsers = parsers;
    this.loadedAt = loadedAt;
  }

  @Override
  public Iterator<Row> call(Iterator<SourceFile> files) {
    return new Rows(files);
  }

  private final class Rows implements Iterator<Row> {

    private final Iterator<SourceFile> files;
    private SourceFile file;
    private RecordStream records;

    Rows(Iterator<SourceFile> files) {
      this.files = files;
    }

    @Override
    public boolean hasNext() {
      while (records == null || !records.hasNext()) {
        if (records != null) {
          records.close();
          records = null;
        }
        if (!files.hasNext()) {
          return false;
        }
        file = files.next();
        records = open(file);
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      NumberedRecord record = records.next();
      return BronzeRows.of(
          loadId,
          file,
          record.number(),
          parser().parse(record.record(), record.context(), file.extractedAt(), loadedAt));
    }

    private RecordParser parser() {
      return parsers.get(file.source());
    }

    private RecordStream open(SourceFile file) {
      Path path = Path.of(file.path());
      try {
        if (Files.size(path) != file.bytes()) {
          throw IngestErrors.changedWhileRead(file.name());
        }
      } catch (IOException e) {
        throw IngestErrors.unreadable(file.name(), e);
      }
      SourceSpec spec = parser().spec();
      return SourceReaders.of(spec.format()).open(file.name(), SourceReader.Content.of(path), spec);
    }
  }
}
