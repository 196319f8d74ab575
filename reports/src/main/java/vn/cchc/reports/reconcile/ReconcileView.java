package vn.cchc.reports.reconcile;

import java.util.List;
import java.util.Objects;

/**
 * What the page of judged figures prints: texts in their last form. Without a letterhead, so that
 * it also serves as a page of a larger document.
 *
 * @param subject file or lake that the figures come from
 * @param summaryLine how many statements were judged
 * @param simulated whether dossiers are invented; the page says so
 * @param tiles how many statements of each verdict
 * @param hasStatements whether any is to be looked at
 * @param statements those that are not plainly consistent, the gravest first
 * @param hasCounts whether figures stand beside those of dossiers
 * @param countsLine unit of the counts and definition of on time
 * @param counts printed and computed counts
 * @param hasProvinces whether the two truths of provinces are summed up
 * @param provinces one row a province
 * @param footLine where the page comes from
 */
public record ReconcileView(
    String subject,
    String summaryLine,
    Boolean simulated,
    List<Tile> tiles,
    Boolean hasStatements,
    List<Statement> statements,
    Boolean hasCounts,
    String countsLine,
    List<Count> counts,
    Boolean hasProvinces,
    List<Province> provinces,
    String footLine) {

  /** Copies the lists. */
  public ReconcileView {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(summaryLine, "summaryLine");
    Objects.requireNonNull(countsLine, "countsLine");
    Objects.requireNonNull(footLine, "footLine");
    tiles = List.copyOf(tiles);
    statements = List.copyOf(statements);
    counts = List.copyOf(counts);
    provinces = List.copyOf(provinces);
  }

  /**
   * How many statements of one verdict.
   *
   * @param style style of the tile
   */
  public record Tile(String label, String number, String style) {}

  /**
   * A judged statement.
   *
   * @param detail denominators and codes of reasons
   */
  public record Statement(String name, String verdict, String explanation, String detail) {}

  /**
   * A count twice.
   *
   * @param statement name of the statement on its first row, else null
   * @param remark what else is known of the statement, on its last row, else null
   */
  public record Count(
      String statement,
      String item,
      String printed,
      String computed,
      String change,
      String why,
      String remark) {}

  /** The two truths of a province. */
  public record Province(
      String name,
      String statements,
      String contradicting,
      String equal,
      String explained,
      String open,
      String distance) {}
}
