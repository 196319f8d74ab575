package vn.cchc.simulate.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.error.SimulateErrors;

/** Reads {@code conf/scenarios/<id>.yaml} with everything it includes. */
public final class ScenarioReader {

  private static final String FOLDER = "scenarios";
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  private final Conf conf;

  /** Reads from this configuration. */
  public ScenarioReader(Conf conf) {
    this.conf = conf;
  }

  /** Ids of all scenarios, by scanning the folder. */
  public List<String> ids() {
    return conf.files(FOLDER).stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
        .toList();
  }

  /**
   * The scenario with this id.
   *
   * @throws vn.cchc.model.error.CchcException when there is none, it breaks its schema or
   *     contradicts itself
   */
  public Scenario read(String id) {
    List<ScenarioFile> provinces = new ArrayList<>();
    ScenarioFile asked = collect(id, provinces, new LinkedHashSet<>());
    return new Scenario(asked.id(), asked.title(), provinces);
  }

  private ScenarioFile collect(String id, List<ScenarioFile> provinces, Set<String> above) {
    if (!above.add(id)) {
      throw SimulateErrors.contradiction(id, "it includes itself");
    }
    ScenarioFile file = file(id);
    if (file.includes().isEmpty()) {
      provinces.add(file);
    }
    file.includes().forEach(included -> collect(included, provinces, new LinkedHashSet<>(above)));
    return file;
  }

  private ScenarioFile file(String id) {
    Path path = conf.root().resolve(FOLDER).resolve(id + ".yaml");
    if (!ID.matcher(id).matches() || !Files.isRegularFile(path)) {
      throw SimulateErrors.unknownScenario(id, ids());
    }
    ScenarioFile file = conf.reader().read(path, "scenario", ScenarioFile.class);
    if (!file.id().equals(id)) {
      throw SimulateErrors.contradiction(id, "its id says '" + file.id() + "'");
    }
    return file;
  }
}
