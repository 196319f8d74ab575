package vn.cchc.ingest.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.VietnameseText;

/**
 * CSV with a header; columns are found by name, in any order, spelling differences of tone aside.
 */
final class CsvSourceReader implements SourceReader {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_RECORD = 4 * 1024 * 1024;

  @Override
  public void read(String fileName, Content content, SourceSpec spec, RecordSink sink)
      throws IOException {
    long line = 1;
    try (Reader reader = Utf8.reader(content.open());
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .maxBufferSize(LONGEST_RECORD)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(reader)) {
      List<Column> columns = null;
      int width = 0;
      long recordNo = 0;
      for (CsvRecord row : csv) {
        line = row.getStartingLineNumber();
        if (columns == null) {
          columns = columns(fileName, row.getFields(), spec);
          width = row.getFieldCount();
        } else {
          sink.accept(++recordNo, null, record(row, columns, width));
        }
      }
      if (columns == null) {
        throw IngestErrors.missingColumns(fileName, required(spec));
      }
    } catch (CsvParseException e) {
      throw IngestErrors.brokenCsv(fileName, line, "unbalanced quotes or a record of over 4 MB");
    } catch (CharacterCodingException e) {
      throw IngestErrors.notUtf8(fileName);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? IngestErrors.notUtf8(fileName)
          : IngestErrors.unreadable(fileName, e.getCause());
    }
  }

  private record Column(int index, FieldMapping mapping) {}

  private static RawRecord record(CsvRecord row, List<Column> columns, int width) {
    RawRecord record = new RawRecord();
    if (row.getFieldCount() != width) {
      record.markBroken();
      return record;
    }
    for (Column column : columns) {
      record.put(column.mapping.to(), row.getField(column.index));
    }
    return record;
  }

  private static List<Column> columns(String fileName, List<String> header, SourceSpec spec) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = VietnameseText.canonical(header.get(i));
      if (!name.isEmpty() && byName.put(name, i) != null) {
        throw IngestErrors.repeatedColumn(fileName, VietnameseText.clean(header.get(i)));
      }
    }
    List<Column> columns = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (FieldMapping mapping : spec.fields()) {
      Integer index = byName.get(VietnameseText.canonical(mapping.from()));
      if (index != null) {
        columns.add(new Column(index, mapping));
      } else if (mapping.required()) {
        missing.add(mapping.from());
      }
    }
    if (!missing.isEmpty()) {
      throw IngestErrors.missingColumns(fileName, missing);
    }
    return columns;
  }

  private static List<String> required(SourceSpec spec) {
    return spec.fields().stream().filter(FieldMapping::required).map(FieldMapping::from).toList();
  }
}
