package vn.cchc.ingest.reported;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReader;
import vn.cchc.ingest.format.SourceReaders;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceFormat;
import vn.cchc.model.source.SourceSpec;

/**
 * A workbook read as one of the forms in which units report figures, with nothing loaded: the total
 * row stays in, and no text is judged.
 *
 * @param form family of the form, as its source declares it
 */
public record ReportedForm(String form, List<FormRow> rows) {

  private static final String KIND = "reported";
  private static final List<String> TOTALS = List.of("Tổng cộng", "Tổng số", "Tổng", "Cộng");
  private static final List<String> NAMING = List.of("row", "unit");

  /** Copies the rows. */
  public ReportedForm {
    Objects.requireNonNull(form, "form");
    rows = List.copyOf(rows);
  }

  /**
   * The form among the sources of reported figures whose columns the workbook has; where several
   * fit, the one that reads the most cells.
   *
   * @return empty when no form has these columns
   * @throws CchcException when the workbook must be refused
   */
  public static Optional<ReportedForm> read(Path file, Collection<SourceSpec> sources) {
    return sources.stream()
        .filter(spec -> spec.kind().equals(KIND) && spec.format() == SourceFormat.XLSX)
        .map(spec -> read(file, spec))
        .flatMap(Optional::stream)
        .max(Comparator.comparingLong(ReportedForm::cells));
  }

  private static Optional<ReportedForm> read(Path file, SourceSpec spec) {
    SourceSpec whole = withTotals(spec);
    List<FormRow> rows = new ArrayList<>();
    try (RecordStream records =
        SourceReaders.of(SourceFormat.XLSX)
            .open(file.getFileName().toString(), SourceReader.Content.of(file), whole)) {
      while (records.hasNext()) {
        NumberedRecord record = records.next();
        rows.add(row(record, whole));
      }
    } catch (CchcException e) {
      if (e.code().equals("I-005")) {
        return Optional.empty();
      }
      throw e;
    }
    String form =
        spec.fields().stream()
            .filter(field -> field.to().equals("form"))
            .map(field -> field.values().getOrDefault("", spec.id()))
            .findFirst()
            .orElse(spec.id());
    return Optional.of(new ReportedForm(form, rows));
  }

  /** The same source with the words of a total declared, so that its row is a record. */
  private static SourceSpec withTotals(SourceSpec spec) {
    List<FieldMapping> fields =
        spec.fields().stream()
            .map(field -> NAMING.contains(field.to()) ? withTotals(field) : field)
            .toList();
    return new SourceSpec(
        spec.id(),
        spec.name(),
        spec.kind(),
        spec.format(),
        spec.records(),
        spec.context(),
        spec.extractionTime(),
        spec.simulatedPrefix(),
        spec.dateTime(),
        fields,
        spec.supplements(),
        spec.supplementFields(),
        spec.channels(),
        spec.statuses(),
        spec.postalReturn(),
        spec.yes(),
        spec.encoding(),
        spec.channelRules(),
        spec.statusRules(),
        spec.table(),
        spec.jdbc());
  }

  private static FieldMapping withTotals(FieldMapping field) {
    Map<String, String> values = new LinkedHashMap<>(field.values());
    TOTALS.forEach(total -> values.putIfAbsent(total, "total"));
    return new FieldMapping(field.from(), field.to(), field.required(), values);
  }

  private static FormRow row(NumberedRecord record, SourceSpec spec) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int slot = 0; slot < spec.fields().size(); slot++) {
      String text = record.record().get(slot);
      if (text != null) {
        texts.put(spec.fields().get(slot).to(), text);
      }
    }
    return new FormRow(record.number(), texts);
  }

  private long cells() {
    return rows.stream().mapToLong(row -> row.texts().size()).sum();
  }
}
