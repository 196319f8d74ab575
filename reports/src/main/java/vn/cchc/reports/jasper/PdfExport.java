package vn.cchc.reports.jasper;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import vn.cchc.reports.pdf.FixedStamp;

/** Laid-out pages as the bytes of a PDF, fonts embedded, streams compressed. */
final class PdfExport {

  private PdfExport() {}

  /** The document; the same pages, title and time of making give the same bytes. */
  static byte[] bytes(
      JasperReportsContext context, JasperPrint pages, String title, LocalDateTime made)
      throws JRException {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    // Streams are compressed anyway; "compressed" would hide the font names from FixedStamp.
    configuration.setCompressed(false);
    configuration.setMetadataTitle(title);
    configuration.setMetadataCreator("cchc");
    configuration.setDisplayMetadataTitle(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    DatedPdfExporter exporter = new DatedPdfExporter(context, made);
    exporter.setExporterInput(new SimpleExporterInput(pages));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
    return FixedStamp.apply(out.toByteArray());
  }
}
