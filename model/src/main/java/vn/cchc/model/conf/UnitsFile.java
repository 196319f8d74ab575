package vn.cchc.model.conf;

import java.util.List;
import vn.cchc.model.unit.PeerGroup;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitAddition;

/**
 * One file below {@code units/}.
 *
 * @param province code of the province it deals with
 * @param additions what it says about units of other files
 */
record UnitsFile(
    String province, List<PeerGroup> peerGroups, List<Unit> units, List<UnitAddition> additions) {

  /** Lists may be null and become empty. */
  UnitsFile {
    peerGroups = peerGroups == null ? List.of() : List.copyOf(peerGroups);
    units = units == null ? List.of() : List.copyOf(units);
    additions = additions == null ? List.of() : List.copyOf(additions);
  }
}
