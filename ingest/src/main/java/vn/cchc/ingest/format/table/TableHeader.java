package vn.cchc.ingest.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.VietnameseText;

/**
 * Where the declared columns of a source lie below a header. A column is named by the headings
 * above it, joined by {@code " / "}; a declared name is the whole of that or its end.
 */
public final class TableHeader {

  /** Between the headings of one column. */
  static final String BELOW = " / ";

  /** A column with the position of its field in the source. */
  public record Column(int index, int slot) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final int slots;
  private final long named;

  private TableHeader(int slots, long named) {
    this.slots = slots;
    this.named = named;
  }

  /** The declared names of each field in canonical form. */
  static List<List<String>> canonicalNames(SourceSpec spec) {
    return spec.fields().stream()
        .map(field -> field.from().stream().map(VietnameseText::canonical).toList())
        .toList();
  }

  /**
   * Matches columns, whatever is missing or stands twice.
   *
   * @param paths canonical names of the columns; empty where there is none
   * @param names {@link #canonicalNames} of the source
   */
  static TableHeader match(List<String> paths, SourceSpec spec, List<List<String>> names) {
    long named = paths.stream().filter(path -> !path.isEmpty()).count();
    TableHeader header = new TableHeader(spec.fields().size(), named);
    Map<String, List<Integer>> exact = new HashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      if (!paths.get(i).isEmpty()) {
        exact.computeIfAbsent(paths.get(i), path -> new ArrayList<>(1)).add(i);
      }
    }
    for (int slot = 0; slot < spec.fields().size(); slot++) {
      if (!outside(spec.fields().get(slot))) {
        header.place(slot, spec.fields().get(slot), names.get(slot), paths, exact);
      }
    }
    return header;
  }

  /** Whether a field comes from outside the columns. */
  static boolean outside(FieldMapping field) {
    return field.from().stream().allMatch(FieldMapping.OUTSIDE::contains);
  }

  private void place(
      int slot,
      FieldMapping field,
      List<String> names,
      List<String> paths,
      Map<String, List<Integer>> exact) {
    for (String canonical : names) {
      List<Integer> found = exact.getOrDefault(canonical, List.of());
      if (found.isEmpty()) {
        found = endingIn(BELOW + canonical, paths);
      }
      if (found.size() > 1) {
        repeated.add(VietnameseText.clean(field.from().get(names.indexOf(canonical))));
        return;
      }
      if (found.size() == 1) {
        columns.add(new Column(found.get(0), slot));
        return;
      }
    }
    if (field.required()) {
      missing.add(field.from().get(0));
    }
  }

  private static List<Integer> endingIn(String end, List<String> paths) {
    List<Integer> found = new ArrayList<>(1);
    for (int i = 0; i < paths.size(); i++) {
      if (paths.get(i).endsWith(end)) {
        found.add(i);
      }
    }
    return found;
  }

  /** The columns that were found. */
  public List<Column> columns() {
    return List.copyOf(columns);
  }

  /** How many columns have a name that is not declared. */
  public long unknownColumns() {
    return named - columns.stream().map(Column::index).distinct().count();
  }

  /** How many required columns are missing. */
  int missing() {
    return missing.size();
  }

  /** Whether every required column is there and none of the declared ones twice. */
  boolean complete() {
    return missing.isEmpty() && repeated.isEmpty();
  }

  /**
   * The same header.
   *
   * @throws vn.cchc.model.error.CchcException when a required column is missing or a declared one
   *     stands twice
   */
  public TableHeader orRefuse(String fileName) {
    if (!repeated.isEmpty()) {
      throw IngestErrors.repeatedColumn(fileName, repeated.get(0));
    }
    if (!missing.isEmpty()) {
      throw IngestErrors.missingColumns(fileName, missing);
    }
    return this;
  }

  /** The declared texts of a row. */
  RawRecord record(SheetRow row) {
    RawRecord record = new RawRecord(slots);
    for (Column column : columns) {
      record.put(column.slot, row.cell(column.index));
    }
    return record;
  }
}
