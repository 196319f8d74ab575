package vn.cchc.transform.quality;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.lake.Retractions;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;
import vn.cchc.lake.TableReader;
import vn.cchc.model.quality.QualityRule;
import vn.cchc.model.quality.QualityRules;
import vn.cchc.model.quality.QualityScope;
import vn.cchc.model.table.Tables;

/** Reads what the loads and the dossiers say about the quality of data, without Spark. */
public final class QualityReading {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");

  private QualityReading() {}

  /** The counts of every acknowledged file that was not retracted. */
  public static List<QualityCount> ofFiles(TableReader reader) {
    return ofFiles(reader, true);
  }

  /** The counts of the files that were retracted. */
  public static List<QualityCount> ofRetracted(TableReader reader) {
    return ofFiles(reader, false);
  }

  private static List<QualityCount> ofFiles(TableReader reader, boolean standing) {
    List<QualityCount> counts = new ArrayList<>();
    Retractions retractions = Retractions.read(reader);
    reader.scan(
        Tables.FILE_LOAD,
        List.of("load_id", "file_hash", "source", "extracted_at", "loaded_at", "quality"),
        Map.of(),
        batch -> add(batch, retractions, standing, counts));
    return List.copyOf(counts);
  }

  private static void add(
      RowBatch batch, Retractions retractions, boolean standing, List<QualityCount> counts) {
    for (int row = 0; row < batch.size(); row++) {
      if (batch.selected(row) && retractions.stands(batch, row) == standing) {
        LocalDate day = day(batch, row);
        String source = batch.column("source").text(row);
        for (RowColumn.RowStruct count : batch.column("quality").structs(row)) {
          counts.add(
              new QualityCount(
                  source, count.text("unit"), day, count.text("measure"), count.number("records")));
        }
      }
    }
  }

  private static LocalDate day(RowBatch batch, int row) {
    LocalDateTime extracted = batch.column("extracted_at").time(row);
    return extracted != null
        ? extracted.toLocalDate()
        : batch
            .column("loaded_at")
            .time(row)
            .atOffset(ZoneOffset.UTC)
            .atZoneSameInstant(LOCAL)
            .toLocalDate();
  }

  /** The dossiers whose newest state breaks a rule over dossiers, by unit and source. */
  public static List<QualityCount> ofDossiers(TableReader reader, QualityRules rules) {
    List<QualityRule> over = rules.conditional(QualityScope.DOSSIER);
    if (over.isEmpty()) {
      return List.of();
    }
    record Key(String source, String unit, LocalDate day, String rule) {}
    Map<Key, Long> broken = new HashMap<>();
    reader.scan(
        Tables.SILVER_DOSSIER,
        StoredDossier.COLUMNS,
        Map.of(),
        batch -> {
          for (int row = 0; row < batch.size(); row++) {
            if (!batch.selected(row)) {
              continue;
            }
            StoredDossier dossier = new StoredDossier(batch, row);
            for (QualityRule rule : over) {
              if (rule.brokenBy(dossier)) {
                Key key = new Key(dossier.source(), dossier.unit(), dossier.day(), rule.id());
                broken.merge(key, 1L, Long::sum);
              }
            }
          }
        });
    return broken.entrySet().stream()
        .map(
            e ->
                new QualityCount(
                    e.getKey().source(),
                    e.getKey().unit(),
                    e.getKey().day(),
                    e.getKey().rule(),
                    e.getValue()))
        .toList();
  }
}
