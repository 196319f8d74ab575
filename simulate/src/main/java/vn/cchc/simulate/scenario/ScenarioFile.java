package vn.cchc.simulate.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One file under {@code conf/scenarios}: either units of one province with their counts, or a list
 * of other scenarios.
 *
 * @param id same as the file name
 * @param title what people read
 * @param basis which published text and numbers it follows, and what is assumed
 * @param includes ids of other scenarios; empty when this one has groups
 * @param seed decides everything invented
 * @param province code of the province
 * @param extractions when the sources were exported, in order; the last one after the last period
 * @param season how intake varies
 * @param fields fields of dossiers by weight, by kind of unit (department, district, commune)
 * @param distortions what real senders do to their records
 * @param groups who received how much
 * @param expect published figures that must come out
 */
public record ScenarioFile(
    String id,
    String title,
    String basis,
    List<String> includes,
    long seed,
    String province,
    List<LocalDateTime> extractions,
    Season season,
    Map<String, Map<String, Long>> fields,
    Distortions distortions,
    List<Group> groups,
    List<Expectation> expect) {

  /**
   * Rejects a file that is neither a list nor a province, and extractions before the last period's
   * end.
   */
  public ScenarioFile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(basis, "basis");
    includes = includes == null ? List.of() : List.copyOf(includes);
    extractions = extractions == null ? List.of() : List.copyOf(extractions);
    fields = fields == null ? Map.of() : Map.copyOf(fields);
    groups = groups == null ? List.of() : List.copyOf(groups);
    expect = expect == null ? List.of() : List.copyOf(expect);
    distortions = distortions == null ? Distortions.NONE : distortions;
    if (includes.isEmpty() == groups.isEmpty()) {
      throw new IllegalArgumentException("scenario " + id + " has either 'includes' or 'groups'");
    }
    if (!groups.isEmpty()) {
      Objects.requireNonNull(province, "province");
      Objects.requireNonNull(season, "season");
      requireExtractions(id, extractions, groups);
    }
  }

  private static void requireExtractions(
      String id, List<LocalDateTime> extractions, List<Group> groups) {
    if (extractions.isEmpty()
        || !extractions.equals(extractions.stream().sorted().distinct().toList())) {
      throw new IllegalArgumentException(
          "scenario " + id + ": extractions must be in order of time");
    }
    LocalDateTime last = extractions.get(extractions.size() - 1);
    for (Group group : groups) {
      GroupPeriod end = group.periods().get(group.periods().size() - 1);
      if (!last.toLocalDate().isAfter(end.to())) {
        throw new IllegalArgumentException(
            "scenario %s: the last extraction %s does not come after the end of %s on %s"
                .formatted(id, last, group.id(), end.to()));
      }
    }
  }

  /** Every dossier of every group. */
  public long dossiers() {
    return groups.stream()
        .flatMap(group -> group.periods().stream())
        .mapToLong(GroupPeriod::dossiers)
        .sum();
  }
}
