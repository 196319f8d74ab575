package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.reports.DataQuality;
import vn.cchc.reports.Provenance.Origin;
import vn.cchc.reports.ScorecardData;
import vn.cchc.reports.view.ScorecardView.MethodRow;

/** How the figures of the page were made: definition, denominators, rounding, source. */
final class Methods {

  private final ScorecardData data;
  private final Messages texts;

  Methods(ScorecardData data, Messages texts) {
    this.data = data;
    this.texts = texts;
  }

  List<MethodRow> rows() {
    List<MethodRow> rows = new ArrayList<>();
    TimelinessDefinition used = data.timeliness();
    rows.add(
        row(
            "timeliness",
            used.nameVi(),
            used.id(),
            Integer.toString(used.version()),
            used.textVi()));
    rows.add(row("denominators", denominators(), data.rankedBy().denominatorVi()));
    rows.add(row("rounding"));
    rows.add(row("source", cutOff(), data.provenance().lakeVersion()));
    rows.add(row("quality", quality()));
    if (data.provenance().origin() == Origin.SIMULATED) {
      rows.add(row("simulated"));
    }
    return List.copyOf(rows);
  }

  private String quality() {
    DataQuality quality = data.provenance().quality();
    String sentence =
        texts.text(
            "text.method.quality.counts",
            VietnameseNumbers.count(quality.records()),
            quality.completeness().text(),
            VietnameseNumbers.count(quality.quarantined()),
            quality.quarantinedShare().text());
    return quality
        .mostFrequent()
        .map(
            fault ->
                sentence
                    + texts.text(
                        "text.method.quality.most",
                        fault,
                        VietnameseNumbers.count(quality.occurrences())))
        .orElse(sentence + ".");
  }

  /** The cut-off to the minute: {@code 17:30 ngày 05/04/2023}. */
  String cutOff() {
    var cutOff = data.provenance().cutOff();
    String time = String.format(Locale.ROOT, "%02d:%02d", cutOff.getHour(), cutOff.getMinute());
    return texts.text("text.cut-off", time, date(cutOff.toLocalDate()));
  }

  private String denominators() {
    return data.indicators().stream()
        .filter(indicator -> !indicator.equals(data.rankedBy()))
        .map(
            indicator ->
                texts.text(
                    "text.method.denominator", indicator.nameVi(), indicator.denominatorVi()))
        .collect(Collectors.joining("; "));
  }

  private MethodRow row(String topic, String... arguments) {
    return new MethodRow(
        texts.text("text.method." + topic + ".label"),
        texts.text("text.method." + topic, arguments));
  }
}
