package vn.cchc.ingest.format.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say it is, whatever its name. */
enum Magic {
  ZIP,
  /** The container of old Office documents, and of encrypted new ones. */
  OLE,
  OTHER_ARCHIVE,
  /** A table on a web page; many systems export it under the name of a workbook. */
  HTML,
  XML_2003,
  OTHER_XML,
  PDF,
  TEXT,
  EMPTY;

  private static final byte[][] ARCHIVES = {
    {0x1F, (byte) 0x8B},
    {'7', 'z', (byte) 0xBC, (byte) 0xAF},
    {'R', 'a', 'r', '!'},
    {'B', 'Z', 'h'},
    {(byte) 0xFD, '7', 'z', 'X', 'Z'}
  };
  private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
  private static final byte[] OLE_HEAD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Reads the kind off the first bytes. */
  static Magic of(byte[] bytes, int length) {
    if (length == 0) {
      return EMPTY;
    }
    if (starts(bytes, length, ZIP_HEAD)) {
      return ZIP;
    }
    if (starts(bytes, length, OLE_HEAD)) {
      return OLE;
    }
    for (byte[] archive : ARCHIVES) {
      if (starts(bytes, length, archive)) {
        return OTHER_ARCHIVE;
      }
    }
    return ofText(bytes, length);
  }

  private static Magic ofText(byte[] bytes, int length) {
    String head =
        new String(bytes, 0, Math.min(length, 4096), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("%pdf")) {
      return PDF;
    }
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && head.contains("<workbook")) {
      return XML_2003;
    }
    if (head.contains("<html") || head.contains("<table") || head.contains("<!doctype html")) {
      return HTML;
    }
    return head.contains("<?xml") ? OTHER_XML : TEXT;
  }

  /** In words, as the end of "the file is …". */
  String words() {
    return switch (this) {
      case ZIP -> "a ZIP archive";
      case OLE -> "an old Office document";
      case OTHER_ARCHIVE -> "a packed archive";
      case HTML -> "a web page (HTML) under the name of a workbook";
      case XML_2003 -> "an XML spreadsheet of 2003";
      case OTHER_XML -> "an XML file";
      case PDF -> "a PDF";
      case TEXT -> "plain text";
      case EMPTY -> "empty";
    };
  }

  private static boolean starts(byte[] bytes, int length, byte[] head) {
    return length >= head.length
        && java.util.Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }
}
