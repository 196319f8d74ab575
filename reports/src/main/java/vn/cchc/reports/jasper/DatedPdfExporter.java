package vn.cchc.reports.jasper;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;

/** The engine's exporter, but the document is dated by its data instead of the clock. */
final class DatedPdfExporter extends JRPdfExporter {

  private static final DateTimeFormatter DIGITS =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

  private final String date;

  /** An exporter of documents made at {@code made}, local time of Vietnam. */
  DatedPdfExporter(JasperReportsContext context, LocalDateTime made) {
    super(context);
    this.date = "D:" + DIGITS.format(made) + "+07'00'";
  }

  @Override
  protected PdfProducer createPdfProducer() {
    return new ClassicPdfProducer(createPdfProducerContext()) {
      @Override
      public void close() {
        PdfDictionary info = getPdfWriter().getInfo();
        info.put(PdfName.CREATIONDATE, new PdfString(date));
        info.put(PdfName.MODDATE, new PdfString(date));
        super.close();
      }
    };
  }
}
