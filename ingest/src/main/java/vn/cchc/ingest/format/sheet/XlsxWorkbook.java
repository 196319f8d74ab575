package vn.cchc.ingest.format.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.table.CellRange;
import vn.cchc.ingest.format.table.RowSource;
import vn.cchc.model.source.DateTimeStyle;

/**
 * An .xlsx workbook (ECMA-376, SpreadsheetML), read part by part as a stream. Links to other files,
 * macros and everything but sheets, styles and texts are never looked at.
 */
final class XlsxWorkbook implements SheetBook {

  /** The part without which an archive is no workbook. */
  static final String MAIN_PART = "xl/workbook.xml";

  private final String fileName;
  private final ZipFile zip;
  private final SheetLimits limits;
  private final List<Tab> tabs = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final CellStyles styles;
  private final SharedTexts texts;
  private final CellTexts numbers;

  private XlsxWorkbook(String fileName, ZipFile zip, DateTimeStyle dates, SheetLimits limits) {
    this.fileName = fileName;
    this.zip = zip;
    this.limits = limits;
    ZipGuard.check(fileName, zip, limits);
    Map<String, String> sheets = new HashMap<>();
    Map<String, String> single = new HashMap<>();
    readRelations(sheets, single);
    boolean from1904 = readMainPart(sheets);
    this.numbers = new CellTexts(dates, from1904);
    String stylesPart = single.get("styles");
    String textsPart = single.get("sharedStrings");
    try (XmlPart xml = stylesPart == null ? null : part(stylesPart)) {
      this.styles = xml == null ? CellStyles.none() : CellStyles.read(xml);
    }
    try (XmlPart xml = textsPart == null ? null : part(textsPart)) {
      this.texts = xml == null ? SharedTexts.none() : SharedTexts.read(fileName, xml, limits);
    }
  }

  /**
   * Opens a workbook after its archive was checked.
   *
   * @throws vn.cchc.model.error.CchcException when it must be refused
   */
  static XlsxWorkbook open(String fileName, Path file, DateTimeStyle dates, SheetLimits limits) {
    ZipFile zip = null;
    try {
      zip = new ZipFile(file.toFile());
      return new XlsxWorkbook(fileName, zip, dates, limits);
    } catch (ZipException e) {
      throw ZipGuard.broken(fileName, e);
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    } catch (RuntimeException e) {
      close(zip);
      throw e;
    }
  }

  private void readRelations(Map<String, String> sheets, Map<String, String> single) {
    try (XmlPart xml = part("xl/_rels/workbook.xml.rels")) {
      while (xml.advance()) {
        String target = xml.begins("Relationship") ? xml.attribute("Target") : null;
        String type = target == null ? null : xml.attribute("Type");
        if (type == null || "External".equals(xml.attribute("TargetMode"))) {
          continue;
        }
        String kind = type.substring(type.lastIndexOf('/') + 1);
        if (kind.equals("worksheet")) {
          sheets.put(String.valueOf(xml.attribute("Id")), resolved(target));
        } else if (kind.equals("styles") || kind.equals("sharedStrings")) {
          single.put(kind, resolved(target));
        }
      }
    }
  }

  /** The name of a part that the main part points to. */
  private static String resolved(String target) {
    Deque<String> path = new ArrayDeque<>();
    String absolute = target.startsWith("/") ? target : "xl/" + target;
    for (String step : absolute.split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  private boolean readMainPart(Map<String, String> sheets) {
    boolean from1904 = false;
    try (XmlPart xml = part(MAIN_PART)) {
      while (xml.advance()) {
        if (xml.begins("workbookPr")) {
          String flag = xml.attribute("date1904");
          from1904 = "1".equals(flag) || "true".equals(flag);
        } else if (xml.begins("sheet")) {
          String part = sheets.get(String.valueOf(xml.attribute("id")));
          if (part != null) {
            String state = xml.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            tabs.add(new Tab(String.valueOf(xml.attribute("name")), hidden));
            parts.add(part);
          }
          if (tabs.size() > limits.sheets()) {
            throw IngestErrors.overLimit(fileName, "more sheets", limits.sheets());
          }
        }
      }
    }
    return from1904;
  }

  @Override
  public List<Tab> tabs() {
    return List.copyOf(tabs);
  }

  @Override
  public RowSource rows(int tab) {
    return new XlsxRows(fileName, part(parts.get(tab)), texts, styles, numbers, limits);
  }

  @Override
  public List<CellRange> merged(int tab, long rows) {
    List<CellRange> merged = new ArrayList<>();
    try (XmlPart xml = part(parts.get(tab))) {
      while (xml.advance()) {
        CellRange range = xml.begins("mergeCell") ? CellNames.range(xml.attribute("ref")) : null;
        if (range != null && range.firstRow() <= rows) {
          merged.add(range);
          if (merged.size() > limits.mergedBlocks()) {
            throw IngestErrors.overLimit(fileName, "more merged cells", limits.mergedBlocks());
          }
        }
      }
    }
    return merged;
  }

  private XmlPart part(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw IngestErrors.brokenWorkbook(fileName, "without " + name);
    }
    try {
      return new XmlPart(fileName, name, zip.getInputStream(entry));
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }

  /** An attribute as a number; the default when absent or no number. */
  static int number(XmlPart xml, String attribute, int otherwise) {
    String text = xml.attribute(attribute);
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
