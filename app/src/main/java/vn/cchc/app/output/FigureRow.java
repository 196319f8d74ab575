package vn.cchc.app.output;

import java.util.Optional;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;

/**
 * One row of figures.
 *
 * @param key what the row is split by, such as a field code; empty for the unit as a whole
 * @param keyName the key for people
 */
public record FigureRow(
    Unit unit,
    DateRange range,
    String timeliness,
    Optional<String> key,
    String keyName,
    Figures figures) {}
