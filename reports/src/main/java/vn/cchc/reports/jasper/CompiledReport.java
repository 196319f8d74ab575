package vn.cchc.reports.jasper;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import vn.cchc.reports.ReportErrors;
import vn.cchc.reports.view.Messages;

/**
 * A report ready to be filled, by any number of threads at once: nothing here changes after
 * loading. Expressions are references only ({@code $F{}}, {@code $P{}}, {@code $R{}}), which the
 * engine evaluates without compiling Java, so loading takes a fraction of a second.
 */
final class CompiledReport {

  private final JasperReportsContext context;
  private final ReportFolder folder;
  private final JasperReport report;
  private final Messages texts;

  private CompiledReport(
      JasperReportsContext context, ReportFolder folder, JasperReport report, Messages texts) {
    this.context = context;
    this.folder = folder;
    this.report = report;
    this.texts = texts;
  }

  /**
   * Loads the folder of a report.
   *
   * @throws vn.cchc.model.error.CchcException {@code R-003} when a file is missing or unreadable
   */
  static CompiledReport load(JasperReportsContext context, String id) {
    ReportFolder folder = ReportFolder.load(id);
    String layout = folder.resource(folder.template());
    try (InputStream template = ReportFolder.open(layout);
        InputStream styles = ReportFolder.open(folder.styles())) {
      JasperDesign design = JRXmlLoader.load(context, template);
      SharedStyles.add(JRXmlTemplateLoader.load(styles), design);
      return new CompiledReport(
          context,
          folder,
          JasperCompileManager.getInstance(context).compile(design),
          Messages.load(folder.resource(folder.messages())));
    } catch (IOException | JRException e) {
      throw ReportErrors.brokenFolder(layout, e);
    }
  }

  /** Lays one view record out on pages. */
  JasperPrint fill(Record view) throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts.bundle());
    parameters.put(JRParameter.REPORT_LOCALE, Locale.forLanguageTag("vi-VN"));
    parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    return JasperFillManager.getInstance(context).fill(report, parameters, RecordSource.of(view));
  }

  ReportFolder folder() {
    return folder;
  }

  Messages texts() {
    return texts;
  }
}
