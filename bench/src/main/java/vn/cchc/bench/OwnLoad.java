package vn.cchc.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.bench.duck.DuckPeer;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReader;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.table.Tables;

/**
 * Our own side: {@code cchc ingest} into a new lake, from a cold process to the acknowledgement.
 */
final class OwnLoad {

  /** Name of the step in which Spark starts. */
  static final String SPARK_START = "Khởi động Spark";

  private static final int DONE_WITH_QUARANTINE = 1;

  private final Programs programs;
  private final Path work;

  OwnLoad(Programs programs, Path work) {
    this.programs = programs;
    this.work = work;
  }

  /** Loads a folder into a lake that must not exist yet. */
  MeasuredRun run(String name, Path landing, Path lake) {
    List<String> command =
        programs.cchc(
            "ingest",
            "--source",
            Landing.SOURCE,
            "--lake",
            lake.toString(),
            "--conf",
            programs.conf().toString(),
            landing.toString());
    return ChildProcess.run(
        name, command, work.resolve(name + ".log"), Set.of(0, DONE_WITH_QUARANTINE));
  }

  /**
   * What the lake holds, read without Spark. Faults are read from the data files as they lie, which
   * is right for a lake of one load.
   */
  static Counts counts(Path lake) {
    TableReader reader = TableReaders.of(LakeFolder.open(lake));
    long[] sums = new long[3];
    reader.scan(
        Tables.FILE_LOAD,
        List.of("records_in", "quarantined"),
        Map.of(),
        batch -> {
          for (int row = 0; row < batch.size(); row++) {
            if (batch.selected(row)) {
              sums[0] += batch.column("records_in").number(row);
              sums[1] += batch.column("quarantined").number(row);
            }
          }
        });
    reader.scan(
        Tables.SILVER_DOSSIER,
        List.of("status"),
        Map.of(),
        batch -> {
          for (int row = 0; row < batch.size(); row++) {
            sums[2] += batch.selected(row) ? 1 : 0;
          }
        });
    String bronze = LakeFolder.open(lake).table(Tables.BRONZE_DOSSIER) + "/**/*.parquet";
    return new Counts(sums[0], sums[1], sums[2], DuckPeer.faults(bronze));
  }
}
