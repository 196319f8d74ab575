package vn.cchc.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.unit.PeerGroup;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitAddition;

/** What one imported file will hold. */
final class ProvinceFile {

  final NationalUnits.Province province;
  final List<PeerGroup> groups = new ArrayList<>();
  final List<Unit> units = new ArrayList<>();
  final List<UnitAddition> additions = new ArrayList<>();

  ProvinceFile(NationalUnits.Province province) {
    this.province = province;
  }
}
