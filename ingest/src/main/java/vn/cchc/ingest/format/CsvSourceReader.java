package vn.cchc.ingest.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;

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
              .ofCsvRecord(Utf8.reader(content.open()));
      return new CsvRecords(fileName, csv, spec);
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }

  private static final class CsvRecords implements RecordStream {

    private final String fileName;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> rows;
    private final CsvHeader header;
    private long number;
    private long line = 1;

    CsvRecords(String fileName, CsvReader<CsvRecord> csv, SourceSpec spec) {
      this.fileName = fileName;
      this.csv = csv;
      this.rows = csv.iterator();
      if (!hasNext()) {
        throw IngestErrors.missingColumns(fileName, required(spec));
      }
      this.header = CsvHeader.of(fileName, row().getFields(), spec);
    }

    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (CsvParseException | UncheckedIOException e) {
        throw refused(e);
      }
    }

    @Override
    public NumberedRecord next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return new NumberedRecord(++number, null, header.record(row()));
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
      if (e instanceof UncheckedIOException io) {
        return io.getCause() instanceof CharacterCodingException
            ? IngestErrors.notUtf8(fileName)
            : IngestErrors.unreadable(fileName, io.getCause());
      }
      return IngestErrors.brokenCsv(fileName, line, "unbalanced quotes or a record of over 4 MB");
    }

    private static List<String> required(SourceSpec spec) {
      return spec.fields().stream()
          .filter(FieldMapping::required)
          .map(mapping -> mapping.from().get(0))
          .toList();
    }
  }
}
