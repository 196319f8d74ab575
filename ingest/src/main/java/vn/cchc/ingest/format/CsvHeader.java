package vn.cchc.ingest.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.VietnameseText;

/** Where the declared columns of a source lie in one file. */
final class CsvHeader {

  private record Column(int index, FieldMapping mapping) {}

  private final List<Column> columns;
  private final int width;

  private CsvHeader(List<Column> columns, int width) {
    this.columns = columns;
    this.width = width;
  }

  /**
   * Finds the columns by name.
   *
   * @throws vn.cchc.model.error.CchcException when a required one is missing or one stands twice
   */
  static CsvHeader of(String fileName, List<String> names, SourceSpec spec) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = VietnameseText.canonical(names.get(i));
      if (!name.isEmpty() && byName.put(name, i) != null) {
        throw IngestErrors.repeatedColumn(fileName, VietnameseText.clean(names.get(i)));
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
    return new CsvHeader(columns, names.size());
  }

  /** The declared fields of a row; a row of another width is broken. */
  RawRecord record(CsvRecord row) {
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
}
