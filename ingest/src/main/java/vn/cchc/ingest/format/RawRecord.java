package vn.cchc.ingest.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The whitelisted texts of one record, before any parsing. A slot is the position of a field in
 * {@link vn.cchc.model.source.SourceSpec#fields()}.
 */
public final class RawRecord {

  private final String[] values;
  private List<String[]> supplements = List.of();
  private boolean broken;

  /** A record without any text yet. */
  public RawRecord(int slots) {
    this.values = new String[slots];
  }

  /** Sets a text; blank texts count as absent. */
  public void put(int slot, String text) {
    values[slot] = text == null || text.isBlank() ? null : text;
  }

  /** A text; null when absent or when the slot is negative. */
  public String get(int slot) {
    return slot < 0 ? null : values[slot];
  }

  /** Adds one nested request for papers, its texts by position in the supplement fields. */
  public void addSupplement(String[] texts) {
    if (supplements.isEmpty()) {
      supplements = new ArrayList<>(2);
    }
    supplements.add(texts);
  }

  /** The nested requests for papers. */
  public List<String[]> supplements() {
    return supplements;
  }

  /** Marks a record that cannot be cut into fields. */
  public void markBroken() {
    broken = true;
  }

  /** Whether the record could not be cut into fields. */
  public boolean broken() {
    return broken;
  }
}
