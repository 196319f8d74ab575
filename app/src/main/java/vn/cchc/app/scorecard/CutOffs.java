package vn.cchc.app.scorecard;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.TableReader;
import vn.cchc.model.table.Tables;

/** The latest extraction in which each unit's dossiers were seen. */
final class CutOffs {

  private final Map<String, LocalDateTime> byUnit = new HashMap<>();

  private CutOffs() {}

  static CutOffs read(TableReader reader) {
    CutOffs cutOffs = new CutOffs();
    reader.scan(Tables.SILVER_DOSSIER, List.of("unit", "extracted_at"), Map.of(), cutOffs::collect);
    return cutOffs;
  }

  /** The latest over some units; empty when no source told. */
  Optional<LocalDateTime> latest(Set<String> units) {
    return units.stream().map(byUnit::get).filter(Objects::nonNull).max(LocalDateTime::compareTo);
  }

  private void collect(RowBatch batch) {
    for (int row = 0; row < batch.size(); row++) {
      LocalDateTime time = batch.selected(row) ? batch.column("extracted_at").time(row) : null;
      if (time != null) {
        byUnit.merge(batch.column("unit").text(row), time, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
  }
}
