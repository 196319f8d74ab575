package vn.cchc.transform.edition;

import java.util.Objects;

/**
 * What closing a period did.
 *
 * @param edition the edition that holds the figures now
 * @param made whether it was made now; false when the figures are those already frozen
 */
public record CloseSummary(Edition edition, boolean made) {

  /** Rejects missing parts. */
  public CloseSummary {
    Objects.requireNonNull(edition, "edition");
  }
}
