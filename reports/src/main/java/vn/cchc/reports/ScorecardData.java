package vn.cchc.reports;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.period.Period;
import vn.cchc.model.timeliness.TimelinessDefinition;

/**
 * Everything the scorecard of one unit prints, in types of the model: counts, never printed text.
 * All figures are dossiers under {@code timeliness}, except those of {@code otherDefinitions}.
 *
 * @param letterhead the head of the page
 * @param unitName full name of the unit, such as {@code Thị xã Hòa Thành}
 * @param provinceName full name of the province, such as {@code Tỉnh Tây Ninh}
 * @param period the days covered
 * @param timeliness the definition of on time in use
 * @param figures the unit's figures over the period
 * @param lastYear the same days one year before; empty when there is no data for them
 * @param otherDefinitions the unit's figures under each other definition of on time, in print order
 * @param months the unit's figures month by month, in order; may be empty
 * @param peers the group the unit is ranked in; empty when it has none (a province)
 * @param province the figures of the whole province
 * @param fields the unit's figures by field (lĩnh vực), in any order; may be empty
 * @param rankedBy the indicator that ranks the peer group and is compared over definitions
 * @param indicators the ratios compared with last year, the group and the province, in print order
 * @param findings sentences in Vietnamese, most important first; may be empty
 * @param provenance where the figures come from
 */
public record ScorecardData(
    Letterhead letterhead,
    String unitName,
    String provinceName,
    Period period,
    TimelinessDefinition timeliness,
    Figures figures,
    Optional<PastPeriod> lastYear,
    Map<TimelinessDefinition, Figures> otherDefinitions,
    SortedMap<YearMonth, Figures> months,
    Optional<PeerGroup> peers,
    Figures province,
    List<NamedFigures> fields,
    Indicator rankedBy,
    List<Indicator> indicators,
    List<String> findings,
    Provenance provenance) {

  /** Copies the collections, keeping their order; rejects missing parts. */
  public ScorecardData {
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(unitName, "unitName");
    Objects.requireNonNull(provinceName, "provinceName");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(timeliness, "timeliness");
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(lastYear, "lastYear");
    otherDefinitions = Collections.unmodifiableMap(new LinkedHashMap<>(otherDefinitions));
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    Objects.requireNonNull(peers, "peers");
    Objects.requireNonNull(province, "province");
    fields = List.copyOf(fields);
    Objects.requireNonNull(rankedBy, "rankedBy");
    indicators = List.copyOf(indicators);
    findings = List.copyOf(findings);
    Objects.requireNonNull(provenance, "provenance");
  }
}
