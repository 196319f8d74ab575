package vn.cchc.model.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.cchc.model.unit.PeerGroup;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitAddition;
import vn.cchc.model.unit.UnitCatalogue;

/**
 * What some files below {@code units/} declare together.
 *
 * @param additions what they say about units of one another
 */
public record UnitFiles(List<Unit> units, List<PeerGroup> groups, List<UnitAddition> additions) {

  /** Copies the lists. */
  public UnitFiles {
    units = List.copyOf(units);
    groups = List.copyOf(groups);
    additions = List.copyOf(additions);
  }

  /**
   * Reads files.
   *
   * @throws vn.cchc.model.error.CchcException when one is no YAML or breaks the schema
   */
  public static UnitFiles read(ConfReader reader, Collection<Path> files) {
    List<Unit> units = new ArrayList<>();
    List<PeerGroup> groups = new ArrayList<>();
    List<UnitAddition> additions = new ArrayList<>();
    for (Path file : files) {
      UnitsFile content = reader.read(file, "units", UnitsFile.class);
      units.addAll(content.units());
      groups.addAll(content.peerGroups());
      additions.addAll(content.additions());
    }
    return new UnitFiles(units, groups, additions);
  }

  /**
   * The catalogue they make.
   *
   * @throws vn.cchc.model.error.CchcException listing every contradiction
   */
  public UnitCatalogue catalogue() {
    return UnitCatalogue.of(units, groups, additions);
  }
}
