package vn.cchc.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.conf.UnitFiles;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitName;
import vn.cchc.model.unit.UnitResolution;

/**
 * Every commune is found by its name and none is mistaken for another: on a sample always, on the
 * national files with {@code -Dunits.catalogue=FOLDER}, which leaves its counts in {@code
 * target/unit-resolution.txt}.
 */
class ResolutionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @TempDir Path folder;

  @Test
  void everyCommuneOfTheSampleIsFoundAndNoneMistaken() throws IOException {
    Path target = Files.createDirectory(folder.resolve("units"));
    UnitCatalogue units = catalogue(SampleCatalogue.standard().write(folder, target));
    ResolutionMeasure measure = new ResolutionMeasure(units, DAY);
    assertThat(measure.communes()).hasSize(33);
    List<String> lines = measured(measure);
    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(ambiguous(measure)).containsExactlyInAnyOrder("hòa thành", "tân thành");
  }

  @Test
  void everyCommuneOfTheCountryIsFoundAndNoneMistaken() throws IOException {
    String given = System.getProperty("units.catalogue", "");
    assumeTrue(!given.isEmpty(), "no -Dunits.catalogue=FOLDER");
    Path files = Path.of(given);
    UnitsRequest request =
        new UnitsRequest(
            file(files, "vn-units"),
            Optional.of(file(files, "merges")),
            Optional.of(file(files, "splits")),
            UnitsRequest.REORGANISATION,
            Set.of(),
            Files.createDirectory(folder.resolve("units")));
    UnitCatalogue units = catalogue(request);
    ResolutionMeasure measure = new ResolutionMeasure(units, DAY);
    assertThat(measure.communes()).hasSize(3321);
    List<String> lines = new ArrayList<>(measured(measure));
    List<String> ambiguous = ambiguous(measure);
    lines.add("bare names of several communes, all ambiguous: " + ambiguous.size());
    Files.write(Path.of("target", "unit-resolution.txt"), lines);
    assertThat(ambiguous).hasSize(314);
  }

  private static List<String> measured(ResolutionMeasure measure) {
    List<String> lines = new ArrayList<>();
    Map<String, ResolutionMeasure.Count> counts = measure.all();
    counts.forEach((how, count) -> lines.add(how + ": " + count));
    ResolutionMeasure.Count foreign = measure.foreign();
    lines.add("asked for in another province, unknown there: " + foreign);
    counts.forEach(
        (how, count) -> {
          assertThat(count.missed).as(how).isEmpty();
          assertThat(count.right).as(how).isEqualTo(measure.communes().size());
        });
    assertThat(foreign.missed).isEmpty();
    assertThat(foreign.right).isPositive();
    return lines;
  }

  /** Bare names of several communes; asking for one must name them all and pick none. */
  private static List<String> ambiguous(ResolutionMeasure measure) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, List<Unit>> entry : measure.byBareName().entrySet()) {
      UnitResolution found = measure.anywhere(entry.getKey());
      if (entry.getValue().size() > 1) {
        names.add(entry.getKey());
        assertThat(found).as(entry.getKey()).isInstanceOf(UnitResolution.Ambiguous.class);
        assertThat(((UnitResolution.Ambiguous) found).candidates()).containsAll(entry.getValue());
      } else if (found instanceof UnitResolution.Resolved resolved) {
        assertThat(UnitName.parse(resolved.unit().name()).bare()).isEqualTo(entry.getKey());
      }
    }
    return names;
  }

  private static UnitCatalogue catalogue(UnitsRequest request) throws IOException {
    ImportFolder.write(
        UnitsImport.plan(request, TestConf.SHIPPED.reader()).files(), ImportFolder.HandMade.REFUSE);
    try (Stream<Path> files = Files.list(request.folder())) {
      return UnitFiles.read(TestConf.SHIPPED.reader(), files.sorted().toList()).catalogue();
    }
  }

  private static Path file(Path folder, String begin) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(begin))
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IOException("no " + begin + "*.json in " + folder));
    }
  }
}
