package vn.cchc.transform.edition;

import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.unit.Unit;

/** Which units an edition freezes. */
final class EditionScope {

  private EditionScope() {}

  /**
   * Keys of the units that ever belonged to a province, or of all units.
   *
   * @param province key; empty for all
   */
  static Set<String> units(Conf conf, String province) {
    Set<String> keys = new TreeSet<>();
    for (Unit unit : conf.units().all()) {
      if (province.isEmpty() || conf.units().province(unit).key().equals(province)) {
        keys.add(unit.key());
      }
    }
    return keys;
  }
}
