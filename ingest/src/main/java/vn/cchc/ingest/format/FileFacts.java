package vn.cchc.ingest.format;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader noticed about a file besides its records; nothing is passed over in silence.
 *
 * @param unknownColumns columns or members that are not declared and were dropped
 * @param passedOver rows that are no records, such as totals and blank lines, by reason
 */
public record FileFacts(long unknownColumns, Map<String, Long> passedOver) implements Serializable {

  /** A reader that noticed nothing. */
  public static final FileFacts NONE = new FileFacts(0, Map.of());

  /** Copies the map. */
  public FileFacts {
    passedOver = Map.copyOf(passedOver);
  }

  /** Rows passed over for any reason. */
  public long allPassedOver() {
    return passedOver.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The reasons in one text, such as {@code blank-row 10, total-row 3}; empty when none. */
  public String reasons() {
    return new TreeMap<>(passedOver)
        .entrySet().stream()
            .map(reason -> reason.getKey() + " " + reason.getValue())
            .collect(Collectors.joining(", "));
  }
}
