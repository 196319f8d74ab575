package vn.cchc.model.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.cchc.model.conf.ConfReader;
import vn.cchc.model.conf.UnitFiles;
import vn.cchc.model.text.Slug;
import vn.cchc.model.unit.PeerGroup;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitAddition;
import vn.cchc.model.unit.UnitName;

/**
 * Turns public catalogues of units into files of the configuration, one per new province. Units
 * that other files in the folder declare stay as they are and only get their successors.
 */
public final class UnitsImport {

  private UnitsImport() {}

  /**
   * What an import would write; nothing is written yet.
   *
   * @param reader reads the files already in the folder
   * @throws vn.cchc.model.error.CchcException when a file has another shape, a province is not
   *     known, or the files together would contradict one another
   */
  public static UnitsPlan plan(UnitsRequest request, ConfReader reader) {
    NationalUnits national = NationalUnits.read(request.units());
    Mergers mergers = Mergers.read(request.merges(), request.splits());
    Map<Path, ProvinceFile> planned = new TreeMap<>();
    for (String code : selected(request.provinces(), national)) {
      ProvinceFile file = new ProvinceFile(national.provinces().get(code));
      planned.put(request.folder().resolve(name(request, file.province)), file);
    }
    UnitFiles others = UnitFiles.read(reader, others(request.folder(), planned.keySet()));
    List<ImportNote> notes = new ArrayList<>();
    UnitsSummary summary = fill(request, national, mergers, others, planned, notes);
    check(others, planned);
    SortedMap<Path, String> texts = new TreeMap<>();
    planned.forEach((path, file) -> texts.put(path, UnitsText.of(request, file)));
    return new UnitsPlan(texts, summary, notes);
  }

  private static Set<String> selected(Set<String> asked, NationalUnits national) {
    Set<String> known = national.provinces().keySet();
    Set<String> unknown = new TreeSet<>(asked);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw CatalogueErrors.unknownProvince(unknown, known);
    }
    return asked.isEmpty() ? known : new TreeSet<>(asked);
  }

  private static String name(UnitsRequest request, NationalUnits.Province province) {
    String slug = Slug.of(UnitName.parse(province.name()).bare());
    return request.validFrom().getYear() + "-" + slug + ".yaml";
  }

  private static List<Path> others(Path folder, Set<Path> planned) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !planned.contains(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnitsSummary fill(
      UnitsRequest request,
      NationalUnits national,
      Mergers mergers,
      UnitFiles others,
      Map<Path, ProvinceFile> planned,
      List<ImportNote> notes) {
    KeptUnits kept = new KeptUnits(others.units());
    NewUnits newUnits = new NewUnits(national, mergers, kept, request.validFrom(), notes);
    Set<String> codes = new TreeSet<>();
    planned.values().forEach(file -> codes.add(file.province.code()));
    OldUnits oldUnits = new OldUnits(mergers, newUnits, kept, codes, request.validFrom(), notes);
    Map<String, Integer> types = new TreeMap<>();
    int oldProvinces = 0;
    for (ProvinceFile file : planned.values()) {
      newUnits.add(file).forEach((type, count) -> types.merge(type, count, Integer::sum));
      for (Mergers.OldProvince old : mergers.provinces().values()) {
        if (old.next().equals(file.province.code())) {
          oldUnits.add(file, old);
          oldProvinces++;
        }
      }
    }
    if (request.provinces().isEmpty()) {
      oldUnits.noteHomeless();
    }
    int known = (int) notes.stream().filter(n -> n.kind() == ImportNote.Kind.KEPT).count();
    return new UnitsSummary(
        planned.size(),
        types,
        oldProvinces,
        oldUnits.count(),
        oldUnits.whole(),
        oldUnits.split(),
        known,
        national.ignored() + mergers.ignored());
  }

  /** Builds the catalogue that all files will make, so that nothing unusable is written. */
  private static void check(UnitFiles others, Map<Path, ProvinceFile> planned) {
    List<Unit> units = new ArrayList<>(others.units());
    List<PeerGroup> groups = new ArrayList<>(others.groups());
    List<UnitAddition> additions = new ArrayList<>(others.additions());
    for (ProvinceFile file : planned.values()) {
      units.addAll(file.units);
      groups.addAll(file.groups);
      additions.addAll(file.additions);
    }
    int size = new UnitFiles(units, groups, additions).catalogue().all().size();
    if (size != units.size()) {
      throw new IllegalStateException("units got lost: " + size + " of " + units.size());
    }
  }
}
