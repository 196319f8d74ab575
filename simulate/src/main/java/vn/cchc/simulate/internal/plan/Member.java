package vn.cchc.simulate.internal.plan;

import java.util.Map;
import vn.cchc.model.unit.Unit;

/**
 * A unit with its part in a group.
 *
 * @param weight part relative to the other members
 * @param lateness how much more than others it is late
 * @param fields fields of its dossiers by weight
 * @param seed decides its good and bad days
 */
public record Member(
    Unit unit, long weight, double lateness, Map<String, Long> fields, long seed) {}
