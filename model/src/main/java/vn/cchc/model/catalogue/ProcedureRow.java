package vn.cchc.model.catalogue;

import java.util.List;
import java.util.Map;

/**
 * One procedure as a public file writes it.
 *
 * @param place file and line or position, for messages
 * @param values what it tells; absent where it does not
 * @param limits time limits of its channels, where it has several
 */
public record ProcedureRow(String place, Map<ProcedureColumn, String> values, List<String> limits) {

  /** Copies. */
  public ProcedureRow {
    values = Map.copyOf(values);
    limits = List.copyOf(limits);
  }

  /** A value; empty text where there is none. */
  String get(ProcedureColumn column) {
    return values.getOrDefault(column, "");
  }
}
