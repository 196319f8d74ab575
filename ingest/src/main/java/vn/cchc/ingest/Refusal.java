package vn.cchc.ingest;

import java.io.Serializable;
import java.util.Objects;
import vn.cchc.model.error.CchcException;

/**
 * A file of which nothing was loaded, and why.
 *
 * @param reason a user's or an outside error, never a bug
 */
public record Refusal(SourceFile file, CchcException reason) implements Serializable {

  /** Rejects missing parts. */
  public Refusal {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reason, "reason");
  }
}
