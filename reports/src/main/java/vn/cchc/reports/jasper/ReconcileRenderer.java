package vn.cchc.reports.jasper;

import java.nio.file.Path;
import java.time.LocalDateTime;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import vn.cchc.model.error.CchcException;
import vn.cchc.reports.ReportErrors;
import vn.cchc.reports.pdf.WholeFile;
import vn.cchc.reports.reconcile.ReconcileView;

/** Prints judged figures as PDF; one instance serves all threads. */
public final class ReconcileRenderer {

  private final JasperReportsContext context = JasperSettings.context();
  private final CompiledReport report = CompiledReport.load(context, "reconcile");

  /**
   * The document; the same view and time of making give the same bytes.
   *
   * @param made creation date of the document, local time of Vietnam
   * @throws CchcException {@code R-001} when the pages cannot be made
   */
  public byte[] render(ReconcileView view, LocalDateTime made) {
    try {
      String title = report.folder().nameVi() + " – " + view.subject();
      return PdfExport.bytes(context, pages(view), title, made);
    } catch (CchcException e) {
      throw e;
    } catch (JRException | RuntimeException e) {
      throw ReportErrors.cannotPrint(report.folder().id(), view.subject(), e);
    }
  }

  /**
   * The document as a file, written aside and moved into place.
   *
   * @throws CchcException {@code R-001} when the pages cannot be made, {@code R-002} when the file
   *     cannot be written
   */
  public void render(ReconcileView view, LocalDateTime made, Path target) {
    WholeFile.write(target, render(view, made));
  }

  /** The laid-out pages before export. */
  JasperPrint pages(ReconcileView view) throws JRException {
    return report.fill(view);
  }
}
