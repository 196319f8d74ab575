package vn.cchc.reports;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Where the figures of a page come from, so that the same page can be made again.
 *
 * @param cutOff up to when data was taken in, local time of Vietnam; also the creation date of the
 *     document, so that the same data gives the same bytes
 * @param lakeVersion the state of the lake that was read, in words
 * @param origin whether the dossiers are real
 * @param quality what the records are worth
 */
public record Provenance(
    LocalDateTime cutOff, String lakeVersion, Origin origin, DataQuality quality) {

  /** Rejects missing parts. */
  public Provenance {
    Objects.requireNonNull(cutOff, "cutOff");
    Objects.requireNonNull(lakeVersion, "lakeVersion");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(quality, "quality");
  }

  /** Whether the dossiers are real. */
  public enum Origin {
    /** Dossiers of real localities. */
    RECORDED,
    /** Invented dossiers; every page says so. */
    SIMULATED
  }
}
