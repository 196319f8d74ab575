package vn.cchc.simulate.scenario;

import java.util.List;
import java.util.Objects;

/**
 * What is simulated: one or more provinces.
 *
 * @param id as asked for
 * @param title what people read
 * @param provinces scenario files with groups, those included by others resolved
 */
public record Scenario(String id, String title, List<ScenarioFile> provinces) {

  /** Rejects a scenario without provinces. */
  public Scenario {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    provinces = List.copyOf(provinces);
    if (provinces.isEmpty()) {
      throw new IllegalArgumentException("scenario " + id + " has no province");
    }
  }

  /** Every dossier. */
  public long dossiers() {
    return provinces.stream().mapToLong(ScenarioFile::dossiers).sum();
  }

  /** The published figures that must come out. */
  public List<Expectation> expect() {
    return provinces.stream().flatMap(province -> province.expect().stream()).toList();
  }
}
