package vn.cchc.app.verb;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReader;
import vn.cchc.lake.TableReaders;

/** Which lake is meant. */
final class LakeOptions {

  @Option(
      names = "--lake",
      paramLabel = "DIR",
      defaultValue = "lake",
      description = "Kho dữ liệu (mặc định: ./lake)")
  private Path lake;

  /** The folder as given. */
  Path path() {
    return lake;
  }

  /** The lake, which must exist. */
  LakeFolder existing() {
    return LakeFolder.open(lake);
  }

  /** Reads the lake without Spark. */
  TableReader reader() {
    return TableReaders.of(existing());
  }
}
