package vn.cchc.ingest;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.ingest.field.RecordParser;
import vn.cchc.ingest.format.FileContent;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReaders;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.SourceSpec;

/** Parses the files of one partition into bronze rows, record by record. */
final class ParseTask implements FlatMapFunction<Iterator<SourceFile>, Row>, Serializable {

  private static final long serialVersionUID = 1L;

  private final long loadId;
  private final Map<String, RecordParser> parsers;
  private final LocalDateTime loadedAt;
  private final CollectionAccumulator<FileReport> reports;

  /**
   * Parses with the parser of each source.
   *
   * @param reports takes what was noticed about each file
   */
  ParseTask(
      long loadId,
      Map<String, RecordParser> parsers,
      LocalDateTime loadedAt,
      CollectionAccumulator<FileReport> reports) {
    this.loadId = loadId;
    this.parsers = parsers;
    this.loadedAt = loadedAt;
    this.reports = reports;
  }

  @Override
  public Iterator<Row> call(Iterator<SourceFile> files) {
    return new Rows(files);
  }

  /**
   * The rows of all files; when a file must be refused, the others are read on for further refusals
   * and then all of them are thrown at once.
   */
  private final class Rows implements Iterator<Row> {

    private final Iterator<SourceFile> files;
    private final List<Refusal> refusals = new ArrayList<>();
    private SourceFile file;
    private RecordStream records;
    private Row ahead;

    Rows(Iterator<SourceFile> files) {
      this.files = files;
    }

    @Override
    public boolean hasNext() {
      while (ahead == null || !refusals.isEmpty()) {
        try {
          if (records != null && records.hasNext()) {
            ahead = parsed(records.next());
          } else {
            ahead = null;
            closeFile();
            if (!files.hasNext()) {
              return ended();
            }
            file = files.next();
            records = open(file);
          }
        } catch (CchcException e) {
          refuse(e);
        }
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = ahead;
      ahead = null;
      return row;
    }

    private Row parsed(NumberedRecord record) {
      ParsedRecord parsed =
          parser().parse(record.record(), record.context(), file.extractedAt(), loadedAt);
      Fault refusing = parser().refusing(parsed);
      if (refusing != null) {
        throw IngestErrors.refusedByRule(
            file.name(), record.number(), refusing.code(), refusing.detail());
      }
      return BronzeRows.of(loadId, file, record.number(), parsed);
    }

    private boolean ended() {
      if (!refusals.isEmpty()) {
        throw new RefusedFiles(refusals);
      }
      return false;
    }

    private void closeFile() {
      if (records != null) {
        RecordStream read = records;
        records = null;
        read.close();
        reports.add(new FileReport(file.hash(), read.facts()));
      }
    }

    private void refuse(CchcException reason) {
      if (!IngestErrors.isOfOneFile(reason)) {
        throw reason;
      }
      if (records != null) {
        records.close();
        records = null;
      }
      refusals.add(new Refusal(file, reason));
    }

    private RecordParser parser() {
      return parsers.get(file.source());
    }

    private RecordStream open(SourceFile file) {
      Path path = Path.of(file.path());
      SourceSpec spec = parser().spec();
      return SourceReaders.of(spec.format())
          .open(file.name(), new FileContent(path, file.encoding()), spec);
    }
  }
}
