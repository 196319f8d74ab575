package vn.cchc.ingest.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.encoding.TextContent;
import vn.cchc.ingest.format.table.HeaderSearch;
import vn.cchc.ingest.format.table.Outside;
import vn.cchc.ingest.format.table.PassedOver;
import vn.cchc.ingest.format.table.PassedOverCounts;
import vn.cchc.ingest.format.table.RowJudge;
import vn.cchc.ingest.format.table.SheetRow;
import vn.cchc.ingest.format.table.TableHeader;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.legacy.FileEncoding;

/**
 * CSV with a header; columns are found by name, in any order, spelling differences of tone aside.
 */
final class CsvSourceReader implements SourceReader {

  private static final int LONGEST_RECORD = 4 * 1024 * 1024;

  @Override
  public RecordStream open(String fileName, Content content, SourceSpec spec) {
    try {
      CsvReader<CsvRecord> csv =
          CsvReader.builder()
              .maxBufferSize(LONGEST_RECORD)
              .allowMissingFields(true)
              .allowExtraFields(true)
              .ofCsvRecord(TextContent.reader(content.open(), content.encoding()));
      return new CsvRecords(fileName, csv, spec, content.encoding());
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }

  private static final class CsvRecords implements RecordStream {

    private final String fileName;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> rows;
    private final CsvHeader header;
    private final FileEncoding encoding;
    private final RowJudge judge;
    private final Outside outside;
    private final Deque<CsvRecord> head = new ArrayDeque<>();
    private final PassedOverCounts passedOver = new PassedOverCounts();
    private final long unknownColumns;
    private RawRecord ahead;
    private long number;
    private long line = 1;

    CsvRecords(String fileName, CsvReader<CsvRecord> csv, SourceSpec spec, FileEncoding encoding) {
      this.encoding = encoding;
      this.fileName = fileName;
      this.csv = csv;
      this.rows = csv.iterator();
      List<SheetRow> top = new ArrayList<>();
      while (top.size() < spec.table().headerRows() && rowsHaveNext()) {
        CsvRecord row = row();
        head.add(row);
        top.add(sheetRow(row));
      }
      HeaderSearch.Found found = HeaderSearch.search(top, List::of, spec);
      TableHeader columns = found.header().orRefuse(fileName);
      List<SheetRow> above = top.subList(0, found.top());
      above.forEach(row -> passedOver.add(PassedOver.TITLE));
      int width = 0;
      for (int i = 0; i < found.below(); i++) {
        int fields = head.remove().getFieldCount();
        width = i < found.top() ? 0 : Math.max(width, fields);
      }
      this.header = new CsvHeader(columns, width, spec);
      this.unknownColumns = columns.unknownColumns();
      this.judge = new RowJudge(columns, spec);
      this.outside = Outside.read(fileName, above, null, spec);
    }

    @Override
    public boolean hasNext() {
      while (ahead == null && (!head.isEmpty() || rowsHaveNext())) {
        CsvRecord row = head.isEmpty() ? row() : head.remove();
        RawRecord record = header.record(row);
        if (judge.surelyRecord(record)) {
          ahead = record;
        } else {
          judge.judge(sheetRow(row), record).ifPresentOrElse(passedOver::add, () -> ahead = record);
        }
      }
      return ahead != null;
    }

    private boolean rowsHaveNext() {
      try {
        return rows.hasNext();
      } catch (CsvParseException | UncheckedIOException e) {
        throw refused(e);
      }
    }

    private static SheetRow sheetRow(CsvRecord row) {
      return new SheetRow(row.getStartingLineNumber(), row.getFields().toArray(new String[0]));
    }

    @Override
    public NumberedRecord next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      RawRecord record = ahead;
      ahead = null;
      outside.fill(record);
      return new NumberedRecord(++number, null, record);
    }

    @Override
    public FileFacts facts() {
      return new FileFacts(unknownColumns, passedOver.byReason());
    }

    @Override
    public void close() {
      try {
        csv.close();
      } catch (IOException e) {
        throw IngestErrors.unreadable(fileName, e);
      }
    }

    private CsvRecord row() {
      try {
        CsvRecord row = rows.next();
        line = row.getStartingLineNumber();
        return row;
      } catch (CsvParseException | UncheckedIOException e) {
        throw refused(e);
      }
    }

    private RuntimeException refused(RuntimeException e) {
      if (e.getCause() instanceof CchcException known) {
        return known;
      }
      if (e instanceof UncheckedIOException io) {
        return io.getCause() instanceof CharacterCodingException
            ? IngestErrors.notEncoded(fileName, encoding, line)
            : IngestErrors.unreadable(fileName, io.getCause());
      }
      return IngestErrors.brokenCsv(fileName, line, "unbalanced quotes or a record of over 4 MB");
    }
  }
}
