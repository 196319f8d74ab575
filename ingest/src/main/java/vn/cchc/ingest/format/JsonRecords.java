package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;

/** The elements of a JSON array as records; the rest of the envelope is read to its end. */
final class JsonRecords implements RecordStream {

  private final String fileName;
  private final JsonParser parser;
  private final String context;
  private final SourceSpec spec;
  private final Map<String, Integer> slots;
  private final Map<String, Integer> supplementSlots;
  private long number;
  private NumberedRecord ahead;
  private boolean finished;

  JsonRecords(String fileName, JsonParser parser, String context, SourceSpec spec) {
    this.fileName = fileName;
    this.parser = parser;
    this.context = context;
    this.spec = spec;
    this.slots = slots(spec.fields());
    this.supplementSlots = slots(spec.supplementFields());
  }

  @Override
  public boolean hasNext() {
    if (ahead == null && !finished) {
      try {
        advance();
      } catch (IOException e) {
        throw JsonSourceReader.refused(fileName, parser, e);
      }
    }
    return ahead != null;
  }

  @Override
  public NumberedRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    NumberedRecord record = ahead;
    ahead = null;
    return record;
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }

  private void advance() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw JsonSourceReader.broken(fileName, parser, "the file ends inside the records");
    }
    if (token == JsonToken.END_ARRAY) {
      finished = true;
      readEnvelopeToItsEnd();
    } else {
      ahead = new NumberedRecord(++number, context, record());
    }
  }

  private void readEnvelopeToItsEnd() throws IOException {
    while (parser.nextToken() != null) {
      parser.skipChildren();
    }
  }

  private RawRecord record() throws IOException {
    RawRecord record = new RawRecord(spec.fields().size());
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      record.markBroken();
      return record;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      Integer slot = slots.get(name);
      if (slot != null && value.isScalarValue()) {
        record.put(slot, parser.getValueAsString());
      } else if (name.equals(spec.supplements()) && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          readSupplement(record);
        }
      } else {
        parser.skipChildren();
      }
    }
    return record;
  }

  private void readSupplement(RawRecord record) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    String[] supplement = new String[spec.supplementFields().size()];
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Integer slot = supplementSlots.get(parser.currentName());
      JsonToken value = parser.nextToken();
      if (slot != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        supplement[slot] = parser.getValueAsString();
      } else {
        parser.skipChildren();
      }
    }
    record.addSupplement(supplement);
  }

  private static Map<String, Integer> slots(List<FieldMapping> mappings) {
    Map<String, Integer> slots = new HashMap<>();
    for (int slot = 0; slot < mappings.size(); slot++) {
      for (String name : mappings.get(slot).from()) {
        slots.put(name, slot);
      }
    }
    return slots;
  }
}
