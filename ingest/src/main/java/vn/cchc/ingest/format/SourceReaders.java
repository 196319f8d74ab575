package vn.cchc.ingest.format;

import java.util.Map;
import vn.cchc.ingest.format.sheet.XlsxSourceReader;
import vn.cchc.model.source.SourceFormat;

/** Every format with its reader. */
public final class SourceReaders {

  private static final Map<SourceFormat, SourceReader> READERS =
      Map.of(
          SourceFormat.JSON, new JsonSourceReader(),
          SourceFormat.CSV, new CsvSourceReader(),
          SourceFormat.XLSX, new XlsxSourceReader(),
          SourceFormat.JDBC, new CsvSourceReader());

  private SourceReaders() {}

  /** The reader of a format; files of any format may be packed with gzip. */
  public static SourceReader of(SourceFormat format) {
    SourceReader reader = READERS.get(format);
    return (fileName, content, spec) -> reader.open(fileName, unpacked(fileName, content), spec);
  }

  /** Whether content that begins so is packed with gzip. */
  public static boolean packed(byte[] head) {
    return Gunzip.packed(head);
  }

  /** The content, unpacked within limits where it is packed. */
  public static SourceReader.Content unpacked(String fileName, SourceReader.Content content) {
    return Gunzip.of(fileName, content, GunzipLimits.DEFAULT);
  }
}
