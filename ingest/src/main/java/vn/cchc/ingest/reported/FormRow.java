package vn.cchc.ingest.reported;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One row of a reported form, as its cells have it.
 *
 * @param number row of the sheet, from 1
 * @param texts by field of the source
 */
public record FormRow(long number, Map<String, String> texts) {

  /** Keeps the order of the texts. */
  public FormRow {
    Objects.requireNonNull(texts, "texts");
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** The text of a field; empty when blank. */
  public String text(String field) {
    return texts.getOrDefault(field, "");
  }
}
