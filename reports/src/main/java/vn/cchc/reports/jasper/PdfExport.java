package vn.cchc.reports.jasper;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Laid-out pages as the bytes of a PDF, fonts embedded, streams compressed. */
final class PdfExport {

  private PdfExport() {}

  /** The document, with its title and language for readers and archives. */
  static byte[] bytes(JasperReportsContext context, JasperPrint pages, String title)
      throws JRException {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setCompressed(true);
    configuration.setMetadataTitle(title);
    configuration.setMetadataCreator("cchc");
    configuration.setDisplayMetadataTitle(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(new SimpleExporterInput(pages));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
    return out.toByteArray();
  }
}
