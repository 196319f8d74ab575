package vn.cchc.reports.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader gets from a PDF: pictures, text, and the fonts and bitmaps inside. */
public final class PdfPages {

  private static final float DPI = 72;

  private final byte[] document;

  public PdfPages(byte[] document) {
    this.document = document;
  }

  /** One picture a page, one pixel a point. */
  public List<BufferedImage> pictures() {
    return read(
        pdf -> {
          List<BufferedImage> pictures = new ArrayList<>();
          PDFRenderer renderer = new PDFRenderer(pdf);
          for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            pictures.add(renderer.renderImageWithDPI(page, DPI, ImageType.RGB));
          }
          return pictures;
        });
  }

  /** The text in reading order, lines trimmed. */
  public String text() {
    return String.join("", texts());
  }

  /** The text in the order in which it was written, cell by cell. */
  public String cells() {
    return read(pdf -> new PDFTextStripper().getText(pdf));
  }

  /** The text page by page. */
  public List<String> texts() {
    return read(
        pdf -> {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setSortByPosition(true);
          List<String> texts = new ArrayList<>();
          for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            StringBuilder text = new StringBuilder();
            stripper.getText(pdf).lines().forEach(line -> text.append(line.strip()).append('\n'));
            texts.add(text.toString());
          }
          return texts;
        });
  }

  /** Names of fonts whose letters are not in the document. */
  public List<String> foreignFonts() {
    return read(
        pdf -> {
          List<String> foreign = new ArrayList<>();
          for (PDPage page : pdf.getPages()) {
            collectForeignFonts(page.getResources(), foreign);
          }
          return foreign;
        });
  }

  /** How many bitmaps the document holds. */
  public long bitmaps() {
    return read(
        pdf -> {
          long bitmaps = 0;
          for (PDPage page : pdf.getPages()) {
            bitmaps += countBitmaps(page.getResources());
          }
          return bitmaps;
        });
  }

  private static void collectForeignFonts(PDResources resources, List<String> foreign)
      throws IOException {
    for (COSName name : resources.getFontNames()) {
      if (!resources.getFont(name).isEmbedded()) {
        foreign.add(resources.getFont(name).getName());
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        collectForeignFonts(form.getResources(), foreign);
      }
    }
  }

  private static long countBitmaps(PDResources resources) throws IOException {
    long bitmaps = 0;
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject) {
        bitmaps++;
      } else if (object instanceof PDFormXObject form && form.getResources() != null) {
        bitmaps += countBitmaps(form.getResources());
      }
    }
    return bitmaps;
  }

  private <T> T read(Reading<T> reading) {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      return reading.of(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Reading<T> {
    T of(PDDocument pdf) throws IOException;
  }
}
