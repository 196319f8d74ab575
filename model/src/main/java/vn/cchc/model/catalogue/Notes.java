package vn.cchc.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitName;

/** Makes notes. */
final class Notes {

  private Notes() {}

  static ImportNote of(ImportNote.Kind kind, String code, String name, String detail) {
    return new ImportNote(kind, code, name, detail);
  }

  /** That a unit is kept, and whether its name differs. */
  static List<ImportNote> kept(Unit kept, String code, String name) {
    List<ImportNote> notes = new ArrayList<>();
    notes.add(of(ImportNote.Kind.KEPT, code, name, "unit " + kept.key()));
    if (!UnitName.parse(kept.name()).equals(UnitName.parse(name))) {
      notes.add(
          of(
              ImportNote.Kind.KEPT_NAME_DIFFERS,
              code,
              name,
              "unit " + kept.key() + " " + kept.name()));
    }
    return notes;
  }
}
