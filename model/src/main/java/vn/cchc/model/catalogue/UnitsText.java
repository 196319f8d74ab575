package vn.cchc.model.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.conf.SealedText;
import vn.cchc.model.unit.Unit;

/** The text of an imported file of units. */
final class UnitsText {

  private UnitsText() {}

  static String of(UnitsRequest request, ProvinceFile file) {
    List<String> comments =
        List.of(
            "%s from %s, and the units that went into it."
                .formatted(file.province.name(), request.validFrom()),
            "Written by 'cchc units import' from %s.".formatted(request.sources()),
            "Units valid from %s may have begun later or earlier: the sources do not tell."
                .formatted(OldUnits.EARLY),
            "Do not edit: put aliases and agency codes under 'additions' in a file of your own.");
    List<String> parts = new ArrayList<>();
    parts.add("\"province\": " + ConfLines.line(file.province.code()));
    parts.addAll(ConfLines.list("peer-groups", file.groups));
    parts.addAll(ConfLines.list("units", file.units.stream().map(UnitsText::entry).toList()));
    parts.addAll(ConfLines.list("additions", file.additions));
    return SealedText.of(comments, ConfLines.object(parts));
  }

  private static Map<String, Object> entry(Unit unit) {
    Map<String, Object> entry = new LinkedHashMap<>();
    if (!unit.key().equals(unit.code())) {
      entry.put("key", unit.key());
    }
    entry.put("code", unit.code());
    entry.put("name", unit.name());
    entry.put("type", unit.type());
    entry.put("parent", unit.parent());
    entry.put("peer-group", unit.peerGroup());
    entry.put("valid-from", unit.validFrom());
    entry.put("valid-to", unit.validTo());
    entry.put("agency-codes", unit.agencyCodes());
    entry.put("aliases", unit.aliases());
    entry.put("successors", unit.successors());
    entry.values().removeIf(value -> value == null || List.of().equals(value));
    return entry;
  }
}
