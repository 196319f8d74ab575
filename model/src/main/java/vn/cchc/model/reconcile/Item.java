package vn.cchc.model.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A count that a statement about dossiers may print; its column is the name in lower case. */
public enum Item {
  /** Received, as printed: with or without those carried over. */
  RECEIVED,
  RECEIVED_ONLINE,
  RECEIVED_DIRECT,
  RECEIVED_POSTAL,
  /** One count for both, as biểu II.06a has it. */
  RECEIVED_DIRECT_OR_POSTAL,
  RECEIVED_OTHER,
  CARRIED_OVER,
  RESOLVED,
  RESOLVED_EARLY,
  RESOLVED_ONTIME,
  RESOLVED_EARLY_OR_ONTIME,
  RESOLVED_OVERDUE,
  /** Resolved without any due date. */
  RESOLVED_NO_DUE,
  /** Ended without a result: withdrawn, refused, stopped. */
  RETURNED,
  IN_PROGRESS,
  IN_PROGRESS_WITHIN_DUE,
  IN_PROGRESS_OVERDUE;

  /** Column of the count in a file of cases. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it. */
  public String words(Language language) {
    return Words.name(column(), language);
  }

  /** The count of a column; empty when there is none of that name. */
  public static Optional<Item> ofColumn(String column) {
    return Arrays.stream(values()).filter(item -> item.column().equals(column)).findFirst();
  }

  /** All columns in their order. */
  public static List<String> columns() {
    return Arrays.stream(values()).map(Item::column).toList();
  }
}
