package vn.cchc.ingest.format.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReader.Content;
import vn.cchc.model.source.DateTimeStyle;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceFormat;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TableLayout;

/** Reads workbooks for tests: a record as its number and its texts, blank ones as a dot. */
record Read(List<String> records, FileFacts facts) {

  static final String NAME = "so-lieu.xlsx";

  /**
   * A source of figures with these required columns; a leading question mark makes one optional.
   */
  static SourceSpec figures(TableLayout table, String... columns) {
    return new SourceSpec(
        "test",
        "Thử",
        "figures",
        SourceFormat.XLSX,
        null,
        null,
        "x",
        null,
        List.of(DateTimeStyle.VIETNAMESE),
        IntStream.range(0, columns.length)
            .mapToObj(
                i -> {
                  boolean optional = columns[i].startsWith("?");
                  String from = optional ? columns[i].substring(1) : columns[i];
                  return new FieldMapping(List.of(from), "f" + i, !optional, null);
                })
            .toList(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        table,
        null);
  }

  static SourceSpec figures(String... columns) {
    return figures(TableLayout.PLAIN, columns);
  }

  static Read of(byte[] bytes, SourceSpec spec) {
    return of(() -> new java.io.ByteArrayInputStream(bytes), spec, SheetLimits.DEFAULT);
  }

  static Read of(TestWorkbook workbook, SourceSpec spec) {
    return of(workbook.bytes(), spec);
  }

  static Read of(Path file, SourceSpec spec) {
    return of(Content.of(file), spec, SheetLimits.DEFAULT);
  }

  static Read of(Content content, SourceSpec spec, SheetLimits limits) {
    List<String> records = new ArrayList<>();
    RecordStream stream = new XlsxSourceReader(limits).open(NAME, content, spec);
    try (stream) {
      while (stream.hasNext()) {
        NumberedRecord record = stream.next();
        records.add(
            record.number()
                + ": "
                + IntStream.range(0, spec.fields().size())
                    .mapToObj(slot -> record.record().get(slot))
                    .map(text -> text == null ? "." : text)
                    .collect(Collectors.joining("|")));
      }
    }
    return new Read(records, stream.facts());
  }
}
