package vn.cchc.ingest.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.source.TargetField;

/** The whitelisted texts of one record, before any parsing. */
public final class RawRecord {

  private final Map<TargetField, String> values = new EnumMap<>(TargetField.class);
  private final List<Map<TargetField, String>> supplements = new ArrayList<>();
  private boolean broken;

  /** Sets a text; blank texts count as absent. */
  public void put(TargetField field, String text) {
    if (text != null && !text.isBlank()) {
      values.put(field, text);
    }
  }

  /** A text, or null. */
  public String get(TargetField field) {
    return values.get(field);
  }

  /** Adds one request for papers. */
  public void addSupplement(Map<TargetField, String> supplement) {
    supplements.add(supplement);
  }

  /** Requests for papers: the nested ones, or the flat columns as one. */
  public List<Map<TargetField, String>> supplements() {
    boolean flat =
        values.containsKey(TargetField.ASKED_AT)
            || values.containsKey(TargetField.BROUGHT_AT)
            || values.containsKey(TargetField.DUE_BEFORE);
    return flat ? List.of(values) : supplements;
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
