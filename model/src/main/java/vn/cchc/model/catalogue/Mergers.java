package vn.cchc.model.catalogue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which old units went into which new ones, read from either or both directions (the shapes of
 * dvhcvn/20250701): {@code merges} lists the old units of each new one with {@code full} or {@code
 * partial}, {@code splits} the new units of each old one.
 */
final class Mergers {

  private static final Pattern TYPE = Pattern.compile("full|partial");
  private static final Set<String> MERGE_MEMBERS =
      Set.of("level1_id", "level2_id", "name", "merges", "level2s");
  private static final Set<String> SPLIT_MEMBERS =
      Set.of("level1_id", "level2_id", "level3_id", "name", "splits", "level2s", "level3s");

  /** An old unit and what both files say of each new unit it went to. */
  static final class OldUnit {
    private final String code;
    private final String name;
    private final boolean inSplits;
    private String province;
    private final Map<String, Claim> claims = new TreeMap<>();

    private OldUnit(String code, String name, boolean inSplits) {
      this.code = code;
      this.name = name;
      this.inSplits = inSplits;
    }

    String code() {
      return code;
    }

    String name() {
      return name;
    }

    boolean inSplits() {
      return inSplits;
    }

    /** Code of the old province, where the files tell. */
    Optional<String> province() {
      return Optional.ofNullable(province);
    }

    /** What is said, by code of the new unit. */
    Map<String, Claim> claims() {
      return claims;
    }

    private void claim(String to, Claim claim) {
      claims.merge(to, claim, Claim::and);
    }
  }

  /**
   * What is said about an old and a new unit.
   *
   * @param merged whether the merges name the pair
   * @param split whether the splits do
   * @param full whether the merges say that all of the old unit went there
   */
  record Claim(boolean merged, boolean split, boolean full) {
    private Claim and(Claim other) {
      return new Claim(merged || other.merged, split || other.split, full || other.full);
    }
  }

  /** An old province and the new one it went to. */
  record OldProvince(String code, String name, String next) {}

  /** A new unit as these files name it. */
  record NewUnit(String code, String name, String province) {}

  private final Map<String, OldUnit> units = new TreeMap<>();
  private final Map<String, OldProvince> provinces = new TreeMap<>();
  private final Map<String, NewUnit> newUnits = new TreeMap<>();
  private final Map<String, String> newProvinces = new TreeMap<>();
  private final boolean both;
  private int ignored;

  private Mergers(boolean both) {
    this.both = both;
  }

  /**
   * Reads one file or both.
   *
   * @throws vn.cchc.model.error.CchcException when one has another shape
   */
  static Mergers read(Optional<Path> merges, Optional<Path> splits) {
    Mergers mergers = new Mergers(merges.isPresent() && splits.isPresent());
    splits.ifPresent(mergers::readSplits);
    merges.ifPresent(mergers::readMerges);
    mergers.settleProvinces();
    return mergers;
  }

  Map<String, OldUnit> units() {
    return units;
  }

  Map<String, OldProvince> provinces() {
    return provinces;
  }

  /** New communes as these files name them, by code. */
  Map<String, NewUnit> newUnits() {
    return newUnits;
  }

  /** Names of new provinces by code. */
  Map<String, String> newProvinces() {
    return newProvinces;
  }

  /** Whether both directions were read and can be compared. */
  boolean both() {
    return both;
  }

  int ignored() {
    return ignored;
  }

  private void readSplits(Path file) {
    for (JsonPart level1 : JsonPart.read(file).objects("data")) {
      String province = level1.text("level1_id", CatalogueForms.PROVINCE);
      String name = CatalogueForms.name(level1.text("name", CatalogueForms.NAME));
      ignored += level1.unknown(SPLIT_MEMBERS);
      String next = null;
      for (JsonPart to : level1.objects("splits")) {
        if (next != null) {
          throw to.wrong("one new province is expected for an old one");
        }
        next = to.text("new_id", CatalogueForms.PROVINCE);
        newProvinces.putIfAbsent(next, CatalogueForms.name(to.text("name", CatalogueForms.NAME)));
      }
      if (next == null || provinces.put(province, new OldProvince(province, name, next)) != null) {
        throw level1.wrong("each old province is expected once, with one new province");
      }
      for (String level : new String[] {"level2s", "level3s"}) {
        if (level1.has(level)) {
          for (JsonPart old : level1.objects(level)) {
            readSplit(old, level.replace("s", "_id"), province, next);
          }
        }
      }
    }
  }

  private void readSplit(JsonPart part, String id, String province, String next) {
    String code = part.text(id, CatalogueForms.OLD_UNIT);
    ignored += part.unknown(SPLIT_MEMBERS);
    OldUnit old =
        new OldUnit(code, CatalogueForms.name(part.text("name", CatalogueForms.NAME)), true);
    if (units.put(code, old) != null) {
      throw part.wrong("a code of its own is expected here, not " + code + " again");
    }
    old.province = province;
    for (JsonPart to : part.objects("splits")) {
      String newCode = to.text("new_id", CatalogueForms.COMMUNE);
      String name = CatalogueForms.name(to.text("name", CatalogueForms.NAME));
      newUnits.putIfAbsent(newCode, new NewUnit(newCode, name, next));
      old.claim(newCode, new Claim(false, true, false));
    }
  }

  private void readMerges(Path file) {
    for (JsonPart level1 : JsonPart.read(file).objects("data")) {
      String province = level1.text("level1_id", CatalogueForms.PROVINCE);
      newProvinces.put(province, CatalogueForms.name(level1.text("name", CatalogueForms.NAME)));
      ignored += level1.unknown(MERGE_MEMBERS);
      for (JsonPart from : level1.objects("merges")) {
        String code = from.text("old_id", CatalogueForms.PROVINCE);
        String name = CatalogueForms.name(from.text("name", CatalogueForms.NAME));
        provinces.putIfAbsent(code, new OldProvince(code, name, province));
      }
      for (JsonPart level2 : level1.objects("level2s")) {
        readMerge(level2, province);
      }
    }
  }

  private void readMerge(JsonPart part, String province) {
    String code = part.text("level2_id", CatalogueForms.COMMUNE);
    String name = CatalogueForms.name(part.text("name", CatalogueForms.NAME));
    ignored += part.unknown(MERGE_MEMBERS);
    newUnits.put(code, new NewUnit(code, name, province));
    for (JsonPart from : part.objects("merges")) {
      String oldCode = from.text("old_id", CatalogueForms.OLD_UNIT);
      String oldName = CatalogueForms.name(from.text("name", CatalogueForms.NAME));
      boolean full = from.text("type", TYPE).equals("full");
      units
          .computeIfAbsent(oldCode, c -> new OldUnit(c, oldName, false))
          .claim(code, new Claim(true, false, full));
    }
  }

  /** Where only merges tell: the one old province of the new one, if there is only one. */
  private void settleProvinces() {
    Map<String, Set<String>> before = new HashMap<>();
    provinces
        .values()
        .forEach(p -> before.computeIfAbsent(p.next, n -> new TreeSet<>()).add(p.code));
    for (OldUnit old : units.values()) {
      Set<String> possible = new TreeSet<>();
      for (String to : old.claims.keySet()) {
        possible.addAll(before.getOrDefault(newUnits.get(to).province(), Set.of()));
      }
      if (old.province == null && possible.size() == 1) {
        old.province = possible.iterator().next();
      }
    }
  }
}
