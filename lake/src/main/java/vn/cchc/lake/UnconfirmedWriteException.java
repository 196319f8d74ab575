package vn.cchc.lake;

import java.io.IOException;
import java.nio.file.Path;

/** A file has got its name, but the disk did not confirm that it will survive power loss. */
public final class UnconfirmedWriteException extends IOException {

  private static final long serialVersionUID = 1L;

  UnconfirmedWriteException(Path file, IOException cause) {
    super("not confirmed by the disk: " + file, cause);
  }
}
