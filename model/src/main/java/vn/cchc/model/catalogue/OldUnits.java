package vn.cchc.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.unit.Successor;
import vn.cchc.model.unit.Successor.Part;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitAddition;
import vn.cchc.model.unit.UnitType;

/** The units that ended and who succeeded them. */
final class OldUnits {

  /** First day of units whose own is not known, as in the hand-kept files. */
  static final LocalDate EARLY = LocalDate.of(2004, 1, 1);

  private final Mergers mergers;
  private final NewUnits newUnits;
  private final KeptUnits kept;
  private final Set<String> selected;
  private final LocalDate validFrom;
  private final List<ImportNote> notes;
  private int count;
  private int whole;
  private int split;

  OldUnits(
      Mergers mergers,
      NewUnits newUnits,
      KeptUnits kept,
      Set<String> selected,
      LocalDate validFrom,
      List<ImportNote> notes) {
    this.mergers = mergers;
    this.newUnits = newUnits;
    this.kept = kept;
    this.selected = selected;
    this.validFrom = validFrom;
    this.notes = notes;
  }

  /** Adds an old province and its old units to the file of the province it went to. */
  void add(ProvinceFile file, Mergers.OldProvince province) {
    String key =
        put(
            file,
            province.code(),
            province.name(),
            UnitType.PROVINCE,
            null,
            List.of(new Successor(newUnits.key(province.next()), Part.WHOLE)));
    for (Mergers.OldUnit old : mergers.units().values()) {
      if (old.province().filter(province.code()::equals).isPresent()) {
        UnitType type = old.code().length() == 3 ? UnitType.DISTRICT : UnitType.COMMUNE;
        put(file, old.code(), old.name(), type, key, successors(old, province));
        count++;
      }
    }
  }

  /** Says which old units no file gives a province, in an import of everything. */
  void noteHomeless() {
    for (Mergers.OldUnit old : mergers.units().values()) {
      if (old.province().isEmpty()) {
        notes.add(Notes.of(ImportNote.Kind.NO_PROVINCE, old.code(), old.name(), ""));
      }
    }
  }

  int count() {
    return count;
  }

  int whole() {
    return whole;
  }

  int split() {
    return split;
  }

  private String put(
      ProvinceFile file,
      String code,
      String name,
      UnitType type,
      String parent,
      List<Successor> successors) {
    LocalDate last = validFrom.minusDays(1);
    Optional<Unit> known = kept.on(code, last);
    if (known.isPresent()) {
      addTo(file, known.get(), code, name, successors);
      return known.get().key();
    }
    LocalDate first = kept.free(code, EARLY, last);
    String key = first.equals(EARLY) && !kept.hasKey(code) ? code : code + "@" + first;
    file.units.add(
        new Unit(key, code, name, type, parent, null, first, last, null, null, successors));
    return key;
  }

  private void addTo(
      ProvinceFile file, Unit known, String code, String name, List<Successor> successors) {
    notes.addAll(Notes.kept(known, code, name));
    if (known.successors().isEmpty() && !successors.isEmpty()) {
      file.additions.add(new UnitAddition(known.key(), null, null, successors));
    } else if (!known.successors().equals(successors)) {
      notes.add(Notes.of(ImportNote.Kind.KEPT_SUCCESSORS, code, name, "unit " + known.key()));
    }
  }

  private List<Successor> successors(Mergers.OldUnit old, Mergers.OldProvince province) {
    List<String> keys = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Mergers.Claim> entry : old.claims().entrySet()) {
      noteOneSided(old, entry.getKey(), entry.getValue());
      Optional<NationalUnits.Commune> next = newUnits.commune(entry.getKey());
      if (next.isEmpty()) {
        note(ImportNote.Kind.UNKNOWN_SUCCESSOR, old, entry.getKey());
        continue;
      }
      NationalUnits.Commune commune = next.get();
      names.add(commune.code() + " " + commune.name());
      if (!commune.province().equals(province.next())) {
        note(ImportNote.Kind.CROSSES, old, commune.code() + " " + commune.name());
      }
      if (selected.contains(commune.province()) || kept.on(commune.code(), validFrom).isPresent()) {
        keys.add(newUnits.key(commune.code()));
      } else {
        note(ImportNote.Kind.OUTSIDE, old, commune.code() + " " + commune.name());
      }
    }
    boolean all = isWhole(old) && keys.size() == 1;
    whole += all ? 1 : 0;
    if (old.claims().size() > 1) {
      split++;
      note(ImportNote.Kind.SPLIT, old, String.join("; ", names));
    }
    return keys.stream().map(k -> new Successor(k, all ? Part.WHOLE : Part.PART)).toList();
  }

  /** One successor that no file calls partial; contradictions count as not whole. */
  private boolean isWhole(Mergers.OldUnit old) {
    boolean one = old.claims().size() == 1;
    boolean contradicted =
        old.claims().values().stream().anyMatch(c -> c.merged() && c.full() != one);
    if (contradicted) {
      note(ImportNote.Kind.PART_CONTRADICTION, old, String.join("; ", old.claims().keySet()));
    }
    return one && !contradicted;
  }

  private void noteOneSided(Mergers.OldUnit old, String to, Mergers.Claim claim) {
    if (mergers.both() && !claim.split()) {
      note(ImportNote.Kind.NOT_IN_SPLITS, old, to);
    }
    if (mergers.both() && !claim.merged()) {
      note(ImportNote.Kind.NOT_IN_MERGES, old, to);
    }
  }

  private void note(ImportNote.Kind kind, Mergers.OldUnit old, String detail) {
    notes.add(Notes.of(kind, old.code(), old.name(), detail));
  }
}
