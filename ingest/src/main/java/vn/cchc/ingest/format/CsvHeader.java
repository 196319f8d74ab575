package vn.cchc.ingest.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.VietnameseText;

/** Where the declared columns of a source lie in one file. */
final class CsvHeader {

  private record Column(int index, int slot) {}

  private final List<Column> columns;
  private final int width;
  private final int slots;

  private CsvHeader(List<Column> columns, int width, int slots) {
    this.columns = columns;
    this.width = width;
    this.slots = slots;
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
    for (int slot = 0; slot < spec.fields().size(); slot++) {
      FieldMapping mapping = spec.fields().get(slot);
      Optional<Integer> index =
          mapping.from().stream()
              .map(name -> byName.get(VietnameseText.canonical(name)))
              .filter(Objects::nonNull)
              .findFirst();
      if (index.isPresent()) {
        columns.add(new Column(index.get(), slot));
      } else if (mapping.required()) {
        missing.add(mapping.from().get(0));
      }
    }
    if (!missing.isEmpty()) {
      throw IngestErrors.missingColumns(fileName, missing);
    }
    return new CsvHeader(columns, names.size(), spec.fields().size());
  }

  /** The declared fields of a row; a row of another width is broken. */
  RawRecord record(CsvRecord row) {
    RawRecord record = new RawRecord(slots);
    if (row.getFieldCount() != width) {
      record.markBroken();
      return record;
    }
    for (Column column : columns) {
      record.put(column.slot, row.getField(column.index));
    }
    return record;
  }
}
