package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.source.SourceSpec;

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

  /** What a parser quotes comes from the file and may name a person; single characters may stay. */
  private static final Pattern QUOTED = Pattern.compile("'[^']{2,}'|\"[^\"]{2,}\"");

  @Override
  public RecordStream open(String fileName, Content content, SourceSpec spec) {
    String context = spec.contextMember().isEmpty() ? null : context(fileName, content, spec);
    JsonParser parser = parser(fileName, content);
    try {
      if (!moveToRecords(parser, spec)) {
        throw IngestErrors.noRecords(fileName, spec.records());
      }
    } catch (IOException e) {
      throw refused(fileName, parser, e);
    }
    return new JsonRecords(fileName, parser, context, spec);
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
      throw refused(fileName, parser, e);
    }
  }

  private static JsonParser parser(String fileName, Content content) {
    try {
      return JSON.createParser(Utf8.withoutBom(content.open()));
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
  static RuntimeException refused(String fileName, JsonParser parser, IOException e) {
    if (e instanceof CharConversionException) {
      return IngestErrors.notUtf8(fileName);
    }
    if (e instanceof JsonProcessingException json) {
      return broken(fileName, parser, json.getOriginalMessage());
    }
    return IngestErrors.unreadable(fileName, e);
  }

  /** The error for a file that is no JSON, with the line. */
  static RuntimeException broken(String fileName, JsonParser parser, String why) {
    String firstLine = QUOTED.matcher(why.lines().findFirst().orElse("")).replaceAll("'…'");
    return IngestErrors.brokenJson(fileName, parser.currentLocation().getLineNr(), firstLine);
  }
}
