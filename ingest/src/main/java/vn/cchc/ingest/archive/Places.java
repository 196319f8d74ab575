package vn.cchc.ingest.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.ingest.IngestErrors;

/** Where a path really leads. */
public final class Places {

  private Places() {}

  /** The path with all links resolved, of which the last parts need not exist yet. */
  public static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path there = whole;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there.toRealPath().resolve(there.relativize(whole).toString()).normalize();
    } catch (IOException e) {
      throw IngestErrors.unreadable(there.toString(), e);
    }
  }
}
