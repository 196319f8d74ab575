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
          SourceFormat.XLSX, new XlsxSourceReader());

  private SourceReaders() {}

  /** The reader of a format. */
  public static SourceReader of(SourceFormat format) {
    return READERS.get(format);
  }
}
