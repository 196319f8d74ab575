package vn.cchc.app.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.app.Terminal;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;

/** Prints records behind a number, with the file and the position each came from. */
public final class RecordOutput {

  private final Terminal terminal;
  private final UnitCatalogue units;
  private final Map<String, String> fileNames;

  /**
   * Prints to a terminal.
   *
   * @param fileNames file name by content hash
   */
  public RecordOutput(Terminal terminal, UnitCatalogue units, Map<String, String> fileNames) {
    this.terminal = terminal;
    this.units = units;
    this.fileNames = Map.copyOf(fileNames);
  }

  /** For people. */
  public void table(RecordTerm term, List<CompanionRecord> records) {
    TextTable table = new TextTable(term.kind().name(), "Đơn vị", "Tệp", "Bản ghi", "Số tính");
    for (CompanionRecord record : records) {
      table.row(
          List.of(
              fact(record),
              unit(record),
              file(record),
              VietnameseNumbers.count(record.recordNo()),
              VietnameseNumbers.count(term.amount(record))));
    }
    table.print(terminal);
  }

  /** CSV: every told field of the kind, with the amount that the number holds. */
  public void csv(RecordTerm term, List<CompanionRecord> records) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("kind"));
    term.kind().fields().forEach(field -> header.add(field.column()));
    header.addAll(List.of("amount", "file", "record_no"));
    rows.add(header);
    records.forEach(r -> rows.add(object(term, r).values().stream().map(String::valueOf).toList()));
    CsvOutput.write(terminal.out(), rows);
  }

  /** JSON with the names of the CSV columns. */
  public void json(RecordTerm term, List<CompanionRecord> records) {
    JsonOutput.write(terminal.out(), records.stream().map(r -> object(term, r)).toList());
  }

  private Map<String, Object> object(RecordTerm term, CompanionRecord record) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", term.records());
    term.kind()
        .fields()
        .forEach(
            field ->
                object.put(
                    field.column(),
                    field.name().equals("unit")
                        ? unit(record)
                        : record.text(field.name()).orElse("")));
    object.put("amount", term.amount(record));
    object.put("file", file(record));
    object.put("record_no", record.recordNo());
    return object;
  }

  /** What tells the record from others of its kind. */
  private static String fact(CompanionRecord record) {
    return record.kind().key().stream()
        .filter(field -> !field.equals("unit"))
        .map(field -> record.text(field).orElse(""))
        .collect(Collectors.joining(" "));
  }

  private String unit(CompanionRecord record) {
    String key = record.text("unit").orElse("");
    return units.find(key).map(Unit::code).orElse(key);
  }

  private String file(CompanionRecord record) {
    return fileNames.getOrDefault(record.fileHash(), record.fileHash());
  }
}
