package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TargetField;

/** JSON: an envelope with an array of records, or the array alone; read as a stream. */
final class JsonSourceReader implements SourceReader {

  private static final long serialVersionUID = 1L;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxStringLength(4 * 1024 * 1024)
                  .build())
          .build();

  @Override
  public void read(String fileName, Content content, SourceSpec spec, RecordSink sink)
      throws IOException {
    String context = context(fileName, content, spec);
    try (InputStream in = Utf8.withoutBom(content.open());
        JsonParser parser = JSON.createParser(in)) {
      try {
        if (!moveToRecords(parser, spec)) {
          throw IngestErrors.noRecords(fileName, spec.records());
        }
        Map<String, TargetField> fields = targets(spec.fields());
        Map<String, TargetField> supplementFields = targets(spec.supplementFields());
        long recordNo = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (parser.currentToken() == null) {
            throw broken(fileName, parser, "the file ends inside the records");
          }
          sink.accept(++recordNo, context, record(parser, spec, fields, supplementFields));
        }
        finish(fileName, parser);
      } catch (JsonProcessingException e) {
        throw broken(fileName, parser, e.getOriginalMessage());
      } catch (CharConversionException e) {
        throw IngestErrors.notUtf8(fileName);
      }
    }
  }

  private static void finish(String fileName, JsonParser parser) throws IOException {
    int depth = parser.getParsingContext().inRoot() ? 0 : 1;
    JsonToken token = parser.nextToken();
    while (token != null) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      token = parser.nextToken();
    }
    if (depth > 0) {
      throw broken(fileName, parser, "the file ends before its envelope is closed");
    }
  }

  private static RuntimeException broken(String fileName, JsonParser parser, String why) {
    return IngestErrors.brokenJson(fileName, parser.currentLocation().getLineNr(), why);
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

  private static String context(String fileName, Content content, SourceSpec spec)
      throws IOException {
    if (spec.contextMember().isEmpty()) {
      return null;
    }
    try (InputStream in = Utf8.withoutBom(content.open());
        JsonParser parser = JSON.createParser(in)) {
      try {
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
      } catch (JsonProcessingException e) {
        throw broken(fileName, parser, e.getOriginalMessage());
      } catch (CharConversionException e) {
        throw IngestErrors.notUtf8(fileName);
      }
    }
  }

  private static RawRecord record(
      JsonParser parser,
      SourceSpec spec,
      Map<String, TargetField> fields,
      Map<String, TargetField> supplementFields)
      throws IOException {
    RawRecord record = new RawRecord();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      record.markBroken();
      return record;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      TargetField target = fields.get(name);
      if (target != null && value.isScalarValue()) {
        record.put(target, parser.getValueAsString());
      } else if (name.equals(spec.supplements()) && value == JsonToken.START_ARRAY) {
        readSupplements(parser, supplementFields, record);
      } else {
        parser.skipChildren();
      }
    }
    return record;
  }

  private static void readSupplements(
      JsonParser parser, Map<String, TargetField> fields, RawRecord record) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        continue;
      }
      Map<TargetField, String> supplement = new EnumMap<>(TargetField.class);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        TargetField target = fields.get(parser.currentName());
        JsonToken value = parser.nextToken();
        if (target != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          supplement.put(target, parser.getValueAsString());
        } else {
          parser.skipChildren();
        }
      }
      record.addSupplement(supplement);
    }
  }

  private static Map<String, TargetField> targets(List<FieldMapping> mappings) {
    Map<String, TargetField> targets = new HashMap<>();
    mappings.forEach(m -> targets.put(m.from(), m.to()));
    return targets;
  }
}
