package vn.cchc.app.verb;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.official.OfficialKey;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;

/** What a load needs besides lake and configuration. */
final class LoadOptions {

  private static final String KEY_VARIABLE = "CCHC_OFFICIAL_KEY_FILE";

  @Mixin private ArchiveOptions archive;

  @Option(
      names = "--official-key",
      paramLabel = "FILE",
      description =
          "Khóa đổi tên cán bộ thành mã, nằm ngoài kho (mặc định: biến CCHC_OFFICIAL_KEY_FILE, rồi"
              + " KHO-official.key)")
  private Path officialKey;

  /** Refuses places that do not fit the lake, before anything starts. */
  void check(Path lake) {
    archive.path(lake);
  }

  /** The job. */
  IngestJob job(SparkLake open, Path lake, Conf conf, Terminal terminal) {
    return new IngestJob(
        open,
        conf,
        archive.open(lake),
        terminal.clock(),
        key(lake, terminal),
        terminal.environment()::get);
  }

  private Path key(Path lake, Terminal terminal) {
    String variable = terminal.environment().get(KEY_VARIABLE);
    if (officialKey != null) {
      return officialKey;
    }
    return variable != null && !variable.isBlank() ? Path.of(variable) : OfficialKey.beside(lake);
  }
}
