package vn.cchc.ingest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.error.CchcException;

/**
 * Unpacks every part of a workbook once, keeping nothing, before any of it is read: sizes in an
 * archive may lie, so bytes are counted as they come out.
 */
final class ZipGuard {

  /** Macros; never run, never read, and stored as an archive of their own. */
  private static final String MACROS = "vbaProject.bin";

  private final String fileName;
  private final SheetLimits limits;
  private final Set<String> names = new HashSet<>();
  private final byte[] buffer = new byte[1 << 16];
  private long total;

  private ZipGuard(String fileName, SheetLimits limits) {
    this.fileName = fileName;
    this.limits = limits;
  }

  /**
   * Refuses an archive that is too large, ambiguous or hostile, or no workbook.
   *
   * @throws CchcException with the reason
   */
  static void check(String fileName, ZipFile zip, SheetLimits limits) {
    if (zip.size() > limits.entries()) {
      throw IngestErrors.overLimit(fileName, zip.size() + " parts", limits.entries());
    }
    new ZipGuard(fileName, limits).checkAll(zip);
  }

  private void checkAll(ZipFile zip) {
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      checkName(entries.nextElement().getName());
    }
    checkKind();
    entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        checkContent(zip, entry);
      }
    }
  }

  private void checkName(String name) {
    boolean walks = name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
    for (String part : name.split("/", -1)) {
      walks |= part.equals("..") || part.equals(".");
    }
    if (walks || name.chars().anyMatch(Character::isISOControl)) {
      throw IngestErrors.unsafeWorkbook(fileName, "a part whose name leads elsewhere");
    }
    String same = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (!names.add(same)) {
      throw IngestErrors.unsafeWorkbook(fileName, "two parts under one name");
    }
  }

  private void checkKind() {
    if (names.contains(XlsxWorkbook.MAIN_PART)) {
      return;
    }
    if (names.contains("xl/workbook.bin")) {
      throw IngestErrors.noWorkbook(fileName, "a binary workbook (.xlsb)");
    }
    if (names.contains("content.xml") && names.contains("mimetype")) {
      throw IngestErrors.noWorkbook(fileName, "an OpenDocument file (.ods)");
    }
    if (names.contains("word/document.xml")) {
      throw IngestErrors.noWorkbook(fileName, "a text document (.docx)");
    }
    throw IngestErrors.noWorkbook(fileName, "a ZIP archive without " + XlsxWorkbook.MAIN_PART);
  }

  private void checkContent(ZipFile zip, ZipEntry entry) {
    boolean xml = isXml(entry.getName());
    DoctypeScan doctype = new DoctypeScan();
    long bytes = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      int read = in.readNBytes(buffer, 0, buffer.length);
      if (!entry.getName().endsWith(MACROS)) {
        checkNesting(Magic.of(buffer, read));
      }
      for (; read > 0; read = in.read(buffer)) {
        bytes += read;
        total += read;
        checkSizes(bytes, Math.max(1, entry.getCompressedSize()));
        if (xml && doctype.found(buffer, read)) {
          throw doctype(fileName);
        }
      }
    } catch (ZipException e) {
      throw broken(fileName, e);
    } catch (IOException e) {
      throw IngestErrors.brokenWorkbook(fileName, "a part cannot be unpacked");
    }
  }

  private void checkNesting(Magic magic) {
    if (magic == Magic.ZIP || magic == Magic.OLE || magic == Magic.OTHER_ARCHIVE) {
      throw IngestErrors.unsafeWorkbook(fileName, "an archive or a document inside");
    }
  }

  private void checkSizes(long bytes, long packed) {
    if (total > limits.totalBytes()) {
      throw IngestErrors.overLimit(fileName, "more bytes unpacked", limits.totalBytes());
    }
    if (bytes > limits.ratioFromBytes() && bytes / packed > limits.ratio()) {
      throw IngestErrors.overLimit(
          fileName, "a part that unpacks to " + bytes / packed + " times its size", limits.ratio());
    }
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  /** The error for a part with a document type, the door to entities. */
  static CchcException doctype(String fileName) {
    return IngestErrors.unsafeWorkbook(fileName, "a part with a document type definition");
  }

  /** The error for an archive that cannot be opened. */
  static CchcException broken(String fileName, ZipException e) {
    boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
    return encrypted
        ? IngestErrors.unsafeWorkbook(fileName, "encrypted parts")
        : IngestErrors.brokenWorkbook(fileName, "the archive cannot be unpacked");
  }
}
