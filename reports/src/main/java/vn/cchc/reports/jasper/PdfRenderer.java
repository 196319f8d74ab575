package vn.cchc.reports.jasper;

import java.nio.file.Path;
import java.util.Iterator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import vn.cchc.model.error.CchcException;
import vn.cchc.reports.ReportErrors;
import vn.cchc.reports.ReportRenderer;
import vn.cchc.reports.ScorecardData;
import vn.cchc.reports.pdf.WholeFile;
import vn.cchc.reports.view.ScorecardView;
import vn.cchc.reports.view.ScorecardViewBuilder;

/**
 * Prints reports as PDF. One instance serves all threads; templates are loaded when the first one
 * is made and shared after that.
 */
public final class PdfRenderer implements ReportRenderer {

  private static final int MOST_PAGES = 2;

  private final JasperReportsContext context = JasperSettings.context();
  private final CompiledReport scorecard = CompiledReport.load(context, "scorecard");

  @Override
  public byte[] render(ScorecardData data) {
    try {
      String title = scorecard.folder().nameVi() + " – " + data.unitName();
      return PdfExport.bytes(context, pages(data), title, data.provenance().cutOff());
    } catch (CchcException e) {
      throw e;
    } catch (JRException | RuntimeException e) {
      throw ReportErrors.cannotPrint(scorecard.folder().id(), data.unitName(), e);
    }
  }

  @Override
  public void render(ScorecardData data, Path target) {
    WholeFile.write(target, render(data));
  }

  /** The laid-out pages before export: two at most, fewer peers and fields listed where needed. */
  JasperPrint pages(ScorecardData data) throws JRException {
    JasperPrint pages = null;
    Iterator<ScorecardView> views =
        new ScorecardViewBuilder(scorecard.texts()).everShorter(data).iterator();
    while (views.hasNext() && (pages == null || pages.getPages().size() > MOST_PAGES)) {
      pages = scorecard.fill(views.next());
    }
    return pages;
  }
}
