package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.source.SourceSpec;

/**
 * The records of a JSON file. The first value at the top decides how the file is laid out: an
 * array, an envelope or a record; the values after it must be laid out alike, and an array stands
 * alone.
 */
final class JsonRecords implements RecordStream {

  private enum Layout {
    OPEN,
    ARRAY,
    ENVELOPES,
    RECORDS
  }

  private final String fileName;
  private final SourceSpec spec;
  private final JsonParser parser;
  private final SourceReader.Content content;
  private final JsonLayout layout;
  private final ContextAhead contextAhead;
  private final UnknownMembers unknown = new UnknownMembers();
  private Layout shape = Layout.OPEN;
  private boolean inArray;
  private boolean anyDeclared;
  private long envelopes;
  private long number;
  private String context;
  private NumberedRecord ahead;
  private boolean finished;

  JsonRecords(String fileName, SourceReader.Content content, SourceSpec spec) {
    this.fileName = fileName;
    this.spec = spec;
    this.content = content;
    this.layout = new JsonLayout(spec);
    this.contextAhead = new ContextAhead(fileName, content, spec.context());
    this.parser = JsonSourceReader.parser(fileName, content);
  }

  @Override
  public boolean hasNext() {
    try {
      while (ahead == null && !finished) {
        if (inArray) {
          readElement();
        } else {
          readTop();
        }
      }
    } catch (IOException e) {
      throw JsonErrors.refused(fileName, parser, content, e);
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
  public FileFacts facts() {
    return new FileFacts(unknown.count(), Map.of());
  }

  @Override
  public void close() {
    try (contextAhead) {
      parser.close();
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }

  private void readTop() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      finish();
    } else if (shape == Layout.ARRAY) {
      throw JsonErrors.misshapen(fileName, parser, "something follows the array of records");
    } else if (token == JsonToken.START_ARRAY && shape == Layout.OPEN) {
      shape = Layout.ARRAY;
      inArray = true;
    } else if (token == JsonToken.START_OBJECT) {
      readObject();
    } else {
      throw JsonErrors.misshapen(fileName, parser, "a value that is no record");
    }
  }

  private void finish() {
    finished = true;
    if (shape == Layout.OPEN || (number > 0 && !anyDeclared)) {
      throw IngestErrors.noRecords(fileName, JsonErrors.line(parser), wanted());
    }
  }

  private String wanted() {
    return number > 0 ? null : spec.records();
  }

  /** An envelope up to its records, or a whole record. */
  private void readObject() throws IOException {
    context = null;
    Cells record = layout.empty();
    UnknownMembers names = new UnknownMembers();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals(spec.records())) {
        enterEnvelope(value);
        return;
      }
      if (name.equals(spec.context())) {
        readContext();
      } else {
        layout.readMember(parser, name, record, names);
      }
    }
    boolean strange = shape == Layout.OPEN && !record.anyPresent();
    if (shape == Layout.ENVELOPES || strange) {
      throw IngestErrors.noRecords(fileName, JsonErrors.line(parser), spec.records());
    }
    shape = Layout.RECORDS;
    unknown.addAll(names);
    found(record);
  }

  private void enterEnvelope(JsonToken value) {
    if (shape == Layout.RECORDS) {
      throw JsonErrors.misshapen(fileName, parser, "an envelope among single records");
    }
    if (value != JsonToken.START_ARRAY) {
      throw IngestErrors.noRecords(fileName, JsonErrors.line(parser), spec.records());
    }
    shape = Layout.ENVELOPES;
    inArray = true;
    envelopes++;
    if (context == null && spec.context() != null) {
      context = contextAhead.of(envelopes);
    }
  }

  private void readContext() throws IOException {
    String code = parser.getValueAsString();
    if (context != null && !Objects.equals(context, code)) {
      throw JsonErrors.misshapen(fileName, parser, "two different '" + spec.context() + "'");
    }
    context = code;
    parser.skipChildren();
  }

  private void readElement() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      inArray = false;
      if (shape == Layout.ENVELOPES) {
        leaveEnvelope();
      }
    } else if (token == JsonToken.START_OBJECT) {
      Cells record = layout.empty();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        layout.readMember(parser, name, record, unknown);
      }
      found(record);
    } else {
      parser.skipChildren();
      RawRecord broken = new RawRecord(spec.fields().size());
      broken.markBroken();
      ahead = new NumberedRecord(++number, context, broken);
    }
  }

  private void leaveEnvelope() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals(spec.records())) {
        throw JsonErrors.misshapen(fileName, parser, "two members '" + name + "' in one envelope");
      }
      if (name.equals(spec.context())) {
        readContext();
      } else {
        parser.skipChildren();
      }
    }
  }

  private void found(Cells record) {
    anyDeclared |= record.anyPresent();
    ahead = new NumberedRecord(++number, context, layout.record(record));
  }
}
