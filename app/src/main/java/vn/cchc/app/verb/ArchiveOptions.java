package vn.cchc.app.verb;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.cchc.ingest.archive.ArchiveFolder;

/** Where the original files are kept. */
final class ArchiveOptions {

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Nơi lưu tệp gốc, chỉ chủ sở hữu vào được (mặc định: KHO-archive)")
  private Path archive;

  /** The archive given, or the one beside the lake. */
  ArchiveFolder open(Path lake) {
    return ArchiveFolder.open(archive != null ? archive : beside(lake));
  }

  /** The archive of a lake for which none is given. */
  static Path beside(Path lake) {
    Path folder = lake.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + "-archive");
  }
}
