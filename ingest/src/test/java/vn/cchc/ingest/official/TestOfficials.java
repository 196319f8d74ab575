package vn.cchc.ingest.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Codes of officials under a key that never changes, so that samples can name them. */
public final class TestOfficials {

  private TestOfficials() {}

  /** A coder with the key of zeros. */
  public static OfficialCoder coder() {
    try {
      Path folder = Files.createTempDirectory("officials");
      Path key =
          Files.createFile(
              folder.resolve("key"),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(key, "0".repeat(64));
      Path lake = Files.createDirectory(folder.resolve("lake"));
      List.of(folder, key, lake).forEach(path -> path.toFile().deleteOnExit());
      return new OfficialCoder(key, lake);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
