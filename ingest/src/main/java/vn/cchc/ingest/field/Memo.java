package vn.cchc.ingest.field;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Remembers what a text becomes, for columns in which few texts come again and again. Not
 * thread-safe.
 */
final class Memo implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Past this many texts the column is no such column, and memory matters more. */
  private static final int MOST = 20_000;

  private transient Map<String, String> known;

  /** What the text becomes; computed once. */
  String of(String text, UnaryOperator<String> computation) {
    if (known == null || known.size() >= MOST) {
      known = new HashMap<>();
    }
    return known.computeIfAbsent(text, computation);
  }
}
