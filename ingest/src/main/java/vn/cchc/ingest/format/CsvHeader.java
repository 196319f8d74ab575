package vn.cchc.ingest.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import vn.cchc.ingest.format.table.TableHeader;
import vn.cchc.model.source.SourceSpec;

/** Cuts the rows of a CSV file below its header. */
final class CsvHeader {

  private final int[] indexes;
  private final int[] fieldSlots;
  private final int width;
  private final int slots;

  /** Cuts rows that are as wide as the header. */
  CsvHeader(TableHeader header, int width, SourceSpec spec) {
    this.indexes = header.columns().stream().mapToInt(TableHeader.Column::index).toArray();
    this.fieldSlots = header.columns().stream().mapToInt(TableHeader.Column::slot).toArray();
    this.width = width;
    this.slots = spec.fields().size();
  }

  /** The declared fields of a row; a row of another width is broken. */
  RawRecord record(CsvRecord row) {
    RawRecord record = new RawRecord(slots);
    if (row.getFieldCount() != width) {
      record.markBroken();
      return record;
    }
    for (int i = 0; i < indexes.length; i++) {
      record.put(fieldSlots[i], row.getField(indexes[i]));
    }
    return record;
  }
}
