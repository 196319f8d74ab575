package vn.cchc.reports.view;

import java.util.List;
import vn.cchc.reports.drawing.Drawing;

/**
 * The scorecard as printed: strings, rows and drawings, nothing left to decide. The template
 * declares exactly these components as fields, and one dataset per list with the components of its
 * row.
 *
 * @param hasSuperior whether a body above the issuing one is named
 * @param standsAlone whether none is
 * @param superiorBody in capitals
 * @param issuingBody in capitals
 * @param placeAndDate {@code Tây Ninh, ngày 05 tháng 4 năm 2023}
 * @param unitName whose page this is
 * @param periodLine name, dates and scheme of the period
 * @param simulated whether the top and the foot of each page say that the dossiers are invented
 * @param tiles the key figures
 * @param tileNote the denominators of their shares
 * @param bar what became of all dossiers
 * @param inflow carried over, received and its channels
 * @param outcomes what became of them
 * @param balanceLine the identity written out
 * @param hasFindings whether there are any
 * @param findings numbered sentences
 * @param hasTrend whether the months are drawn in full height
 * @param hasCompactTrend whether they are drawn low, to leave room for many findings
 * @param trend month by month
 * @param lastYearHeading with the dates of the earlier period
 * @param groupHeading with the number of units
 * @param provinceHeading name of the province
 * @param comparisons figures and ratios beside other periods and places
 * @param hasPeers whether the unit has a peer group
 * @param peersHeading the name of the group
 * @param rankPlace the place in the group
 * @param rankLine the indicator that ranks, and the distances
 * @param peers the group, capped
 * @param hasFields whether figures by field are given
 * @param fields the largest fields
 * @param definitions the unit under each definition of on time
 * @param methods how the figures were made
 * @param footLine unit, period and cut-off, on each page
 */
public record ScorecardView(
    Boolean hasSuperior,
    Boolean standsAlone,
    String superiorBody,
    String issuingBody,
    String placeAndDate,
    String unitName,
    String periodLine,
    Boolean simulated,
    List<Tile> tiles,
    String tileNote,
    Drawing bar,
    List<LedgerRow> inflow,
    List<LedgerRow> outcomes,
    String balanceLine,
    Boolean hasFindings,
    List<FindingRow> findings,
    Boolean hasTrend,
    Boolean hasCompactTrend,
    Drawing trend,
    String lastYearHeading,
    String groupHeading,
    String provinceHeading,
    List<ComparisonRow> comparisons,
    Boolean hasPeers,
    String peersHeading,
    String rankPlace,
    String rankLine,
    List<PeerRow> peers,
    Boolean hasFields,
    List<FieldRow> fields,
    List<DefinitionRow> definitions,
    List<MethodRow> methods,
    String footLine) {

  /** A key figure: its name, the number large, its share, two details and the style of its rule. */
  public record Tile(
      String label, String number, String share, String detail, String more, String style) {}

  /** A count with its share; {@code key} is the swatch of the bar above, or null. */
  public record LedgerRow(Drawing key, String label, String count, String share, String style) {}

  /** A numbered sentence. */
  public record FindingRow(String number, String text) {}

  /** One figure or ratio here, last year, in the group and in the province. */
  public record ComparisonRow(
      String label,
      String current,
      String lastYear,
      String change,
      String group,
      String province,
      String style) {}

  /** One unit of the peer group; counts stand beside the rate. */
  public record PeerRow(
      String rank,
      String name,
      String resolved,
      String inTime,
      String rate,
      String overdue,
      String style) {}

  /** One field. */
  public record FieldRow(String name, String received, String overdue, String rate, String style) {}

  /** The unit under one definition of on time. */
  public record DefinitionRow(
      String name, String inTime, String overdue, String rate, String change, String style) {}

  /** One line on how the figures were made. */
  public record MethodRow(String label, String text) {}
}
