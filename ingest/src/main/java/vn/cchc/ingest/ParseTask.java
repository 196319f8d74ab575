package vn.cchc.ingest;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import vn.cchc.ingest.format.FileContent;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReaders;
import vn.cchc.lake.ReadAhead;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.SourceSpec;

/** Parses the files of one partition into bronze rows, record by record. */
final class ParseTask implements FlatMapFunction<Iterator<SourceFile>, InternalRow>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int RECORDS_AT_ONCE = 1_000;
  private static final int BATCHES_AHEAD = 4;

  private final long loadId;
  private final Map<String, RowMaker> makers;
  private final LocalDateTime loadedAt;
  private final BronzeStep.Seen seen;
  private final CollectionAccumulator<FileReport> reports;
  private final boolean ahead;

  /**
   * Parses with the row maker of each source.
   *
   * @param seen takes note of every row
   * @param reports takes what was noticed and counted of each file
   * @param ahead whether to parse on a second thread, where there are fewer shares than cores
   */
  ParseTask(
      long loadId,
      Map<String, RowMaker> makers,
      LocalDateTime loadedAt,
      BronzeStep.Seen seen,
      CollectionAccumulator<FileReport> reports,
      boolean ahead) {
    this.loadId = loadId;
    this.makers = makers;
    this.loadedAt = loadedAt;
    this.seen = seen;
    this.reports = reports;
    this.ahead = ahead;
  }

  @Override
  public Iterator<InternalRow> call(Iterator<SourceFile> files) {
    if (!ahead) {
      return new Rows(files);
    }
    ReadAhead<InternalRow> parsed =
        new ReadAhead<>(new Rows(files), RECORDS_AT_ONCE, BATCHES_AHEAD);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> parsed.close());
    return parsed;
  }

  /**
   * The rows of all files; when a file must be refused, the others are read on for further refusals
   * and then all of them are thrown at once.
   */
  private final class Rows implements Iterator<InternalRow> {

    private final Iterator<SourceFile> files;
    private final List<Refusal> refusals = new ArrayList<>();
    private SourceFile file;
    private RecordStream records;
    private QualityTally tally;
    private InternalRow ahead;

    Rows(Iterator<SourceFile> files) {
      this.files = files;
    }

    @Override
    public boolean hasNext() {
      while (ahead == null || !refusals.isEmpty()) {
        try {
          if (records != null && records.hasNext()) {
            LoadProgress.parsed();
            ahead = maker().row(loadId, file, records.next(), loadedAt);
            note(ahead);
          } else {
            ahead = null;
            closeFile();
            if (!files.hasNext()) {
              return ended();
            }
            file = files.next();
            tally = new QualityTally(seen.columns());
            records = open(file);
          }
        } catch (CchcException e) {
          refuse(e);
        }
      }
      return true;
    }

    @Override
    public InternalRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      InternalRow row = ahead;
      ahead = null;
      return row;
    }

    private void note(InternalRow row) {
      tally.add(row);
      if (seen.repeats() != null) {
        seen.repeats().add(row);
      }
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
        reports.add(new FileReport(file.hash(), read.facts(), tally.sum()));
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

    private RowMaker maker() {
      return makers.get(file.source());
    }

    private RecordStream open(SourceFile file) {
      Path path = Path.of(file.path());
      SourceSpec spec = maker().spec();
      return SourceReaders.of(spec.format())
          .open(file.name(), new WatchedContent(new FileContent(path, file.encoding())), spec);
    }
  }
}
