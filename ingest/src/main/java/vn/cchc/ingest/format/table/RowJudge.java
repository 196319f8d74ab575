package vn.cchc.ingest.format.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.VietnameseText;

/**
 * Tells the rows of a table that are records from those that are not. A total is one where its
 * source declares a value for that text.
 */
public final class RowJudge {

  private static final int NUMBERED_ROWS = 3;

  private final TableHeader header;
  private final List<Pattern> junk;
  private final int[] requiredSlots;
  private final List<Headings> headings;
  private final List<Set<String>> declared;
  private final int keySlot;
  private final boolean everyRow;
  private int judged;

  /** Judges the rows below this header. */
  public RowJudge(TableHeader header, SourceSpec spec) {
    this.header = header;
    this.junk =
        spec.table().junk().stream()
            .map(
                expression ->
                    Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    this.requiredSlots =
        header.columns().stream()
            .mapToInt(TableHeader.Column::slot)
            .filter(slot -> spec.fields().get(slot).required())
            .toArray();
    this.headings = spec.fields().stream().map(Headings::of).toList();
    this.declared =
        spec.fields().stream()
            .map(
                field ->
                    field.values().keySet().stream()
                        .map(VietnameseText::canonical)
                        .collect(Collectors.toSet()))
            .toList();
    this.keySlot =
        spec.fields().stream().map(FieldMapping::to).toList().indexOf(spec.table().rowWhen());
    this.everyRow = !spec.ofDossiers() || !junk.isEmpty();
  }

  /**
   * Whether a row is a record beyond doubt, told without looking at its cells again: one of
   * dossiers with all that a dossier needs.
   */
  public boolean surelyRecord(RawRecord record) {
    if (everyRow || judged < NUMBERED_ROWS || record.broken() || requiredSlots.length == 0) {
      return false;
    }
    for (int slot : requiredSlots) {
      if (record.get(slot) == null) {
        return false;
      }
    }
    return (keySlot < 0 || record.get(keySlot) != null)
        && !headings.get(requiredSlots[0]).declare(record.get(requiredSlots[0]));
  }

  /** Why the row is no record; empty when it is one. */
  public Optional<PassedOver> judge(SheetRow row, RawRecord record) {
    return Optional.ofNullable(reason(row, record));
  }

  private PassedOver reason(SheetRow row, RawRecord record) {
    boolean nearHeader = judged++ < NUMBERED_ROWS;
    if (RowPatterns.blank(row)) {
      return PassedOver.BLANK;
    }
    if (nearHeader && RowPatterns.numbering(row)) {
      return PassedOver.NUMBERING;
    }
    if (isJunk(row)) {
      return PassedOver.JUNK;
    }
    if (RowPatterns.total(row) && !saysADeclaredText(row)) {
      return PassedOver.TOTAL;
    }
    if (repeatsHeader(record)) {
      return PassedOver.REPEATED_HEADER;
    }
    if (RowPatterns.section(row) && !full(row)) {
      return PassedOver.SECTION;
    }
    if (!record.broken() && empty(row)) {
      return PassedOver.OUTSIDE_COLUMNS;
    }
    return keySlot >= 0 && !record.broken() && record.get(keySlot) == null
        ? PassedOver.WITHOUT_KEY
        : null;
  }

  private boolean isJunk(SheetRow row) {
    for (String cell : junk.isEmpty() ? new String[0] : row.cells()) {
      String text = cell == null ? "" : VietnameseText.clean(cell);
      if (!text.isEmpty() && junk.stream().anyMatch(p -> p.matcher(text).matches())) {
        return true;
      }
    }
    return false;
  }

  private boolean saysADeclaredText(SheetRow row) {
    return header.columns().stream()
        .anyMatch(
            column -> {
              String cell = row.cell(column.index());
              return SheetRow.filled(cell)
                  && declared.get(column.slot()).contains(VietnameseText.canonical(cell));
            });
  }

  private boolean empty(SheetRow row) {
    return header.columns().stream().noneMatch(c -> SheetRow.filled(row.cell(c.index())));
  }

  private boolean full(SheetRow row) {
    return header.columns().stream().allMatch(c -> SheetRow.filled(row.cell(c.index())));
  }

  private boolean repeatsHeader(RawRecord record) {
    if (record.broken() || requiredSlots.length == 0) {
      return false;
    }
    for (int slot : requiredSlots) {
      String text = record.get(slot);
      if (text == null || !headings.get(slot).include(text)) {
        return false;
      }
    }
    return true;
  }
}
