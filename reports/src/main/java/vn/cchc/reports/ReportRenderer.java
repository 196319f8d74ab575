package vn.cchc.reports;

import java.nio.file.Path;

/** Prints report data as documents. Implementations may be used by many threads at once. */
public interface ReportRenderer {

  /**
   * The scorecard of one unit. The same data gives the same bytes.
   *
   * @throws vn.cchc.model.error.CchcException {@code R-001} when the page cannot be made
   */
  byte[] render(ScorecardData data);

  /**
   * The scorecard of one unit as a file, written aside and moved into place, so that a reader never
   * sees half of it; an older file of that name is replaced, missing folders are made.
   *
   * @throws vn.cchc.model.error.CchcException {@code R-001} when the page cannot be made, {@code
   *     R-002} when the file cannot be written
   */
  void render(ScorecardData data, Path target);
}
