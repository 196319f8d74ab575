package vn.cchc.transform.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.lake.LakeFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.transform.figure.LedgerFigures;
import vn.cchc.transform.state.LakeState;

/** The editions of a lake. */
public final class Editions {

  private static final String CONF = "conf";

  private final Path folder;

  /** Those of this lake. */
  public Editions(LakeFolder lake) {
    this.folder = lake.editions();
  }

  /**
   * An edition opened for reading, as a small lake with its own configuration.
   *
   * @param folder the tables
   * @param conf the configuration as it was then
   * @param state the one state the tables have
   */
  public record Opened(Edition edition, LakeFolder folder, Conf conf, LakeState state) {}

  /**
   * All by the end of their periods, then by name and number.
   *
   * @throws vn.cchc.model.error.CchcException when one cannot be read
   */
  public List<Edition> all() {
    return names().stream()
        .map(name -> EditionFile.read(folder.resolve(name)))
        .sorted(
            Comparator.comparing(Edition::to)
                .thenComparing(Edition::from)
                .thenComparing(Edition::period)
                .thenComparing(Edition::scheme)
                .thenComparing(Edition::unit)
                .thenComparing(Edition::number))
        .toList();
  }

  /** The newest of a period and province; an empty key for all provinces. */
  Optional<Edition> newest(Period period, String province) {
    return all().stream()
        .filter(edition -> edition.sameSubject(period, province))
        .max(Comparator.comparing(Edition::number));
  }

  /** Where an edition lies, or will. */
  Path place(String id) {
    return folder.resolve(id);
  }

  /** Where the configuration of an edition lies. */
  static Path conf(Path edition) {
    return edition.resolve(CONF);
  }

  /**
   * Opens an edition after checking every file of it.
   *
   * @throws vn.cchc.model.error.CchcException when there is none of this name, or it is damaged
   */
  public Opened open(String id) {
    List<String> names = names();
    if (!names.contains(id)) {
      throw EditionErrors.unknown(id, names);
    }
    Path place = place(id);
    Edition edition = EditionFile.read(place);
    EditionFile.verify(place, edition);
    LakeFolder tables = LakeFolder.open(place);
    return new Opened(
        edition,
        tables,
        Conf.load(conf(place)),
        LakeState.frozen(tables, edition.silver(), edition.ledger(), edition.rules()));
  }

  /**
   * Refuses to compare editions of different things.
   *
   * @throws vn.cchc.model.error.CchcException when the two are not of one period and province
   */
  public static void requireSameSubject(Edition one, Edition other) {
    if (!one.sameSubject(other)) {
      throw EditionErrors.otherSubject(one.id(), other.id());
    }
  }

  /**
   * Whether a lake of now gives the figures that an edition froze.
   *
   * @param conf configuration of now
   */
  public static boolean holds(Edition edition, Conf frozen, LakeState state, Conf conf) {
    Set<String> units = EditionScope.units(frozen, edition.unit());
    units.addAll(EditionScope.units(conf, edition.unit()));
    return FrozenFigures.read(
            new LedgerFigures(state.figures()),
            edition.range(),
            units,
            frozen.timeliness().keySet())
        .hash()
        .equals(edition.figures());
  }

  /** The configuration that an edition keeps, read without checking the edition. */
  public Conf confOf(Edition edition) {
    return Conf.load(conf(place(edition.id())));
  }

  private List<String> names() {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(Files::isDirectory)
          .map(place -> place.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw EditionErrors.failed(folder, "listing", e);
    }
  }
}
