package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.encoding.TextContent;
import vn.cchc.model.source.SourceSpec;

/**
 * JSON, read as a stream: envelopes with an array of records, one after another; one array alone;
 * or records one after another, as in NDJSON.
 */
final class JsonSourceReader implements SourceReader {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxStringLength(4 * 1024 * 1024)
                  .build())
          .build();

  @Override
  public RecordStream open(String fileName, Content content, SourceSpec spec) {
    return new JsonRecords(fileName, content, spec);
  }

  /** A parser at the start of the content. */
  static JsonParser parser(String fileName, Content content) {
    try {
      return TextContent.isPlainUtf8(content.encoding())
          ? JSON.createParser(TextContent.withoutMark(content.open()))
          : JSON.createParser(TextContent.reader(content.open(), content.encoding()));
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }
}
