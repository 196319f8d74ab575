package vn.cchc.app.scorecard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.app.AppErrors;
import vn.cchc.reports.ReportRenderer;
import vn.cchc.reports.jasper.PdfRenderer;

/** Prints scorecards into a folder, on all cores. */
public final class ScorecardPress {

  private final Path folder;
  private final ReportRenderer renderer;

  /**
   * Prints into this folder.
   *
   * @throws vn.cchc.model.error.CchcException when the folder cannot be made or written
   */
  public ScorecardPress(Path folder) {
    this(folder, new PdfRenderer());
  }

  /** As above, with a renderer that was made before. */
  public ScorecardPress(Path folder, ReportRenderer renderer) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw AppErrors.unwritable(folder, e);
    }
    this.folder = folder;
    this.renderer = renderer;
  }

  /** Told how many pages are printed. */
  @FunctionalInterface
  public interface Watcher {

    /** So many of all are done. */
    void printed(long done, long total);
  }

  /** Prints every page; the files in the order of the pages. */
  public List<Path> print(List<ScorecardDesk.Page> pages, Watcher watcher) {
    AtomicLong done = new AtomicLong();
    return pages.parallelStream()
        .map(
            page -> {
              Path file = folder.resolve(page.fileName());
              renderer.render(page.data(), file);
              synchronized (done) {
                watcher.printed(done.incrementAndGet(), pages.size());
              }
              return file;
            })
        .toList();
  }
}
