package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.encoding.TextContent;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.legacy.FileEncoding;

/** JSON: an envelope with an array of records, or the array alone; read as a stream. */
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
    String context = spec.contextMember().isEmpty() ? null : context(fileName, content, spec);
    JsonParser parser = parser(fileName, content);
    try {
      if (!moveToRecords(parser, spec)) {
        throw IngestErrors.noRecords(fileName, spec.records());
      }
    } catch (IOException e) {
      throw refused(fileName, parser, content.encoding(), e);
    }
    return new JsonRecords(fileName, parser, context, spec, content.encoding());
  }

  private static String context(String fileName, Content content, SourceSpec spec) {
    JsonParser parser = parser(fileName, content);
    try (parser) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals(spec.context())) {
          return parser.getValueAsString();
        }
        parser.skipChildren();
      }
      return null;
    } catch (IOException e) {
      throw refused(fileName, parser, content.encoding(), e);
    }
  }

  private static JsonParser parser(String fileName, Content content) {
    try {
      return TextContent.isPlainUtf8(content.encoding())
          ? JSON.createParser(TextContent.withoutMark(content.open()))
          : JSON.createParser(TextContent.reader(content.open(), content.encoding()));
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }

  private static boolean moveToRecords(JsonParser parser, SourceSpec spec) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      return true;
    }
    if (first != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals(spec.records()) && value == JsonToken.START_ARRAY) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** The error for a file that cannot be read to its end. */
  static RuntimeException refused(
      String fileName, JsonParser parser, FileEncoding encoding, IOException e) {
    if (e instanceof CharConversionException || e instanceof CharacterCodingException) {
      return IngestErrors.notEncoded(fileName, encoding, parser.currentLocation().getLineNr());
    }
    if (e instanceof JsonProcessingException json) {
      return broken(fileName, parser, json.getOriginalMessage());
    }
    return IngestErrors.unreadable(fileName, e);
  }

  /** The error for a file that is no JSON, with the line. */
  static RuntimeException broken(String fileName, JsonParser parser, String why) {
    String firstLine = why.lines().findFirst().orElse("");
    return IngestErrors.brokenJson(fileName, parser.currentLocation().getLineNr(), firstLine);
  }
}
