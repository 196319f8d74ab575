package vn.cchc.transform.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.DossierCondition;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;

/** The records beside the dossiers, each kind read once, by what they are about. */
final class Companions {

  private static final String ANY = "*";
  private static final String DOSSIER = "dossier";

  private final UnitCatalogue units;
  private final Function<RecordKind, List<CompanionRecord>> read;
  private final Map<String, List<CompanionRecord>> all = new HashMap<>();
  private final Map<String, Map<String, List<CompanionRecord>>> byDossier = new HashMap<>();
  private final Map<String, Set<String>> provinces = new HashMap<>();
  private final Map<String, Set<String>> provincesOfDossiers = new HashMap<>();

  /** Records that are read when first asked for. */
  Companions(UnitCatalogue units, Function<RecordKind, List<CompanionRecord>> read) {
    this.units = units;
    this.read = read;
  }

  /** Every record of a kind. */
  List<CompanionRecord> all(String kind) {
    return all.computeIfAbsent(kind, k -> read.apply(Kinds.require(k)));
  }

  /** The records of a kind about a dossier. */
  List<CompanionRecord> of(String kind, String dossier) {
    return byDossier.computeIfAbsent(kind, this::byDossier).getOrDefault(dossier, List.of());
  }

  private Map<String, List<CompanionRecord>> byDossier(String kind) {
    Map<String, List<CompanionRecord>> found = new HashMap<>();
    for (CompanionRecord record : all(kind)) {
      record
          .text(DOSSIER)
          .ifPresent(d -> found.computeIfAbsent(d, k -> new ArrayList<>(1)).add(record));
    }
    return found;
  }

  /**
   * Whether records of a kind reach the lake from the provinces of these units at all: where none
   * ever came, nothing can be said, and zero would be an accusation.
   */
  boolean told(String kind, Set<String> unitKeys) {
    return told(provinces.computeIfAbsent(kind, k -> provinces(all(k))), unitKeys);
  }

  /** The same of records that name a dossier. */
  private boolean toldOfDossiers(String kind, Set<String> unitKeys) {
    return told(
        provincesOfDossiers.computeIfAbsent(
            kind,
            k -> provinces(all(k).stream().filter(r -> r.text(DOSSIER).isPresent()).toList())),
        unitKeys);
  }

  private boolean told(Set<String> known, Set<String> unitKeys) {
    return known.contains(ANY) || unitKeys.stream().map(this::province).anyMatch(known::contains);
  }

  /**
   * Which records about dossiers a term needs that never came from the provinces of these units,
   * for people.
   */
  Optional<String> silent(DossierTerm term, Set<String> unitKeys) {
    return term.where().stream()
        .map(DossierCondition::records)
        .filter(kind -> kind != null && !toldOfDossiers(kind, unitKeys))
        .map(kind -> notLoaded(Kinds.require(kind)))
        .findFirst();
  }

  /** Says that records of a kind never came. */
  static String notLoaded(RecordKind kind) {
    return "chưa nạp: " + kind.name();
  }

  /** Provinces with records; records that name no unit speak for every province. */
  private Set<String> provinces(List<CompanionRecord> records) {
    Set<String> found = new HashSet<>();
    for (CompanionRecord record : records) {
      found.add(record.text("unit").map(this::province).orElse(ANY));
    }
    return found;
  }

  private String province(String unitKey) {
    return units.find(unitKey).map(units::province).map(Unit::key).orElse(unitKey);
  }
}
