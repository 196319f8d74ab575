package vn.cchc.reports.jasper;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/**
 * The engine's switches. Its defaults trust templates, addresses and queries; ours come only from
 * our own class path and hold no code, so everything that could reach further is off
 * (CVE-2025-10492, CVE-2026-6009).
 */
final class JasperSettings {

  /** The only values, besides text and numbers, that an expression of a template may hold. */
  private static final String VISIBLE =
      "net.sf.jasperreports.engine.JRDataSource" + ",net.sf.jasperreports.renderers.Renderable";

  private JasperSettings() {}

  /**
   * A context of its own; the settings of other users of the engine in this JVM stay as they are.
   */
  static JasperReportsContext context() {
    SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    context.setProperty("net.sf.jasperreports.report.class.filter.enabled", "true");
    context.setProperty("net.sf.jasperreports.report.class.whitelist.cchc", VISIBLE);
    context.setProperty("net.sf.jasperreports.repository.url.filter.enabled", "true");
    context.setProperty("net.sf.jasperreports.query.parameter.clause.enabled", "false");
    context.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
    context.setProperty("net.sf.jasperreports.export.pdf.force.svg.shapes", "false");
    context.setProperty("net.sf.jasperreports.export.pdf.classic.document.language", "vi-VN");
    return context;
  }
}
