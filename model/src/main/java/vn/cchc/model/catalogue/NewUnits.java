package vn.cchc.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.model.text.Slug;
import vn.cchc.model.unit.PeerGroup;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitName;
import vn.cchc.model.unit.UnitType;

/** The new provinces and communes, with what the mergers call them where that differs. */
final class NewUnits {

  private final NationalUnits national;
  private final Mergers mergers;
  private final KeptUnits kept;
  private final LocalDate validFrom;
  private final List<ImportNote> notes;
  private final Map<String, String> sameAs = new HashMap<>();
  private final Map<String, String> otherCodes = new HashMap<>();

  NewUnits(
      NationalUnits national,
      Mergers mergers,
      KeptUnits kept,
      LocalDate validFrom,
      List<ImportNote> notes) {
    this.national = national;
    this.mergers = mergers;
    this.kept = kept;
    this.validFrom = validFrom;
    this.notes = notes;
    matchCodes();
  }

  /** Pairs communes that each set has under a code of its own, by province and name. */
  private void matchCodes() {
    for (Mergers.NewUnit merged : mergers.newUnits().values()) {
      if (national.communes().containsKey(merged.code())) {
        continue;
      }
      List<NationalUnits.Commune> alike =
          national.communes().values().stream()
              .filter(c -> !mergers.newUnits().containsKey(c.code()))
              .filter(c -> c.province().equals(merged.province()) && same(c.name(), merged.name()))
              .toList();
      if (alike.size() == 1) {
        sameAs.put(merged.code(), alike.get(0).code());
        otherCodes.put(alike.get(0).code(), merged.code());
      }
    }
  }

  /** The commune meant by a code of the mergers. */
  Optional<NationalUnits.Commune> commune(String mergedCode) {
    String code = sameAs.getOrDefault(mergedCode, mergedCode);
    return Optional.ofNullable(national.communes().get(code));
  }

  /** The key of a new province or commune: that of the kept unit, else code and first day. */
  String key(String code) {
    return kept.on(code, validFrom).map(Unit::key).orElse(code + "@" + validFrom);
  }

  /** Adds the province and its communes to its file; returns the communes by type word. */
  Map<String, Integer> add(ProvinceFile file) {
    NationalUnits.Province province = file.province;
    if (!isKept(province.code(), province.name())) {
      file.units.add(province(province));
    }
    Map<String, Integer> types = new TreeMap<>();
    Map<String, PeerGroup> groups = new LinkedHashMap<>();
    for (NationalUnits.Commune commune : national.of(province.code())) {
      String type = UnitName.parse(commune.name()).typeWord().orElse("");
      types.merge(type, 1, Integer::sum);
      List<String> aliases = aliases(commune);
      if (!isKept(commune.code(), commune.name())) {
        PeerGroup group = groups.computeIfAbsent(type, t -> group(t, province));
        file.units.add(commune(commune, group, aliases));
      }
    }
    file.groups.addAll(groups.values());
    return types;
  }

  private boolean isKept(String code, String name) {
    Optional<Unit> unit = kept.on(code, validFrom);
    unit.ifPresent(u -> notes.addAll(Notes.kept(u, code, name)));
    return unit.isPresent();
  }

  private Unit province(NationalUnits.Province province) {
    List<String> agencyCodes = new ArrayList<>();
    List<String> aliases = new ArrayList<>();
    UnitName name = UnitName.parse(province.name());
    for (Mergers.OldProvince old : mergers.provinces().values()) {
      if (old.next().equals(province.code())) {
        kept.on(old.code(), validFrom.minusDays(1))
            .ifPresent(unit -> agencyCodes.addAll(unit.agencyCodes()));
        UnitName before = UnitName.parse(old.name());
        if (before.bare().equals(name.bare()) && !before.equals(name)) {
          aliases.add(old.name());
        }
      }
    }
    return new Unit(
        key(province.code()),
        province.code(),
        province.name(),
        UnitType.PROVINCE,
        null,
        null,
        validFrom,
        null,
        agencyCodes.stream().sorted().toList(),
        aliases,
        null);
  }

  private Unit commune(NationalUnits.Commune commune, PeerGroup group, List<String> aliases) {
    return new Unit(
        key(commune.code()),
        commune.code(),
        commune.name(),
        UnitType.COMMUNE,
        key(commune.province()),
        group.id(),
        validFrom,
        null,
        null,
        aliases,
        null);
  }

  private PeerGroup group(String type, NationalUnits.Province province) {
    String of =
        province.name().substring(0, 1).toLowerCase(Locale.ROOT) + province.name().substring(1);
    String id = validFrom.getYear() + "-" + province.code() + "-" + Slug.of(type);
    return new PeerGroup(id, "Các " + type + " thuộc " + of);
  }

  private List<String> aliases(NationalUnits.Commune commune) {
    String other = otherCodes.get(commune.code());
    if (other != null) {
      String codes = commune.code() + "-" + other;
      notes.add(
          new ImportNote(ImportNote.Kind.CODE_DIFFERS, codes, commune.name(), "alias " + other));
      return List.of(other);
    }
    Mergers.NewUnit merged = mergers.newUnits().get(commune.code());
    if (merged == null) {
      if (!mergers.newUnits().isEmpty()) {
        notes.add(Notes.of(ImportNote.Kind.NO_PREDECESSOR, commune.code(), commune.name(), ""));
      }
      return List.of();
    }
    if (same(merged.name(), commune.name())) {
      return List.of();
    }
    boolean taken =
        national.of(commune.province()).stream().anyMatch(c -> same(c.name(), merged.name()));
    notes.add(
        Notes.of(
            ImportNote.Kind.NAME_DIFFERS,
            commune.code(),
            commune.name(),
            (taken ? "no alias, another commune has the name " : "alias ") + merged.name()));
    return taken ? List.of() : List.of(merged.name());
  }

  private static boolean same(String one, String other) {
    return UnitName.parse(one).equals(UnitName.parse(other));
  }
}
