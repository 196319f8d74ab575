package vn.cchc.model.source;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a table lies on a sheet and which of its rows are no records; declared under {@code table}
 * in {@code source.yaml}.
 *
 * @param sheet name of the sheet or its number from 1; null for the only visible one that has the
 *     columns
 * @param headerRows rows from the top among which the header is searched; 30 unless declared
 * @param rowWhen field without which a row is no record; null when every other row is one
 * @param junk regular expressions; a row with a cell that one of them matches whole, case aside, is
 *     no record
 * @param preamble how to read the texts above the header; null for the usual forms
 */
public record TableLayout(
    String sheet, Integer headerRows, String rowWhen, List<String> junk, Preamble preamble)
    implements Serializable {

  /** The header among the first thirty rows, nothing else declared. */
  public static final TableLayout PLAIN = new TableLayout(null, null, null, null, null);

  private static final int HEADER_ROWS = 30;

  /**
   * Regular expressions over the texts above the header, in place of the usual forms.
   *
   * @param period groups 1 and 2 are the first and the last day, {@code dd/MM/yyyy}
   * @param unit group 1 is the reporting unit
   */
  public record Preamble(String period, String unit) implements Serializable {

    /** Rejects expressions that cannot be compiled or have too few groups. */
    public Preamble {
      requireGroups(period, 2);
      requireGroups(unit, 1);
    }

    private static void requireGroups(String expression, int groups) {
      if (expression != null && Pattern.compile(expression).matcher("").groupCount() < groups) {
        throw new IllegalArgumentException(
            "'" + expression + "' needs " + groups + " group(s) in parentheses");
      }
    }
  }

  /** Sets what is not declared; rejects expressions that cannot be compiled. */
  public TableLayout {
    headerRows = headerRows == null ? HEADER_ROWS : headerRows;
    junk = junk == null ? List.of() : List.copyOf(junk);
    junk.forEach(Pattern::compile);
    preamble = preamble == null ? new Preamble(null, null) : preamble;
    if (headerRows < 1) {
      throw new IllegalArgumentException("header-rows must be at least 1, not " + headerRows);
    }
  }
}
