package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import vn.cchc.ingest.IngestErrors;

/**
 * Finds the province's code of an envelope that names it only after its records, by reading ahead
 * in a second pass over the file. Opened only when an envelope needs it.
 */
final class ContextAhead implements AutoCloseable {

  private final String fileName;
  private final SourceReader.Content content;
  private final String member;
  private JsonParser parser;
  private long envelopes;

  ContextAhead(String fileName, SourceReader.Content content, String member) {
    this.fileName = fileName;
    this.content = content;
    this.member = member;
  }

  /** The code in the envelope of this number, from 1, which only grows; null when it has none. */
  String of(long envelope) {
    if (parser == null) {
      parser = JsonSourceReader.parser(fileName, content);
    }
    try {
      String code = null;
      while (envelopes < envelope) {
        parser.nextToken();
        code = read();
        envelopes++;
      }
      return code;
    } catch (IOException e) {
      throw JsonErrors.refused(fileName, parser, content, e);
    }
  }

  private String read() throws IOException {
    String code = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals(member);
      parser.nextToken();
      if (wanted && code == null) {
        code = parser.getValueAsString();
      }
      parser.skipChildren();
    }
    return code;
  }

  @Override
  public void close() {
    try {
      if (parser != null) {
        parser.close();
      }
    } catch (IOException e) {
      throw IngestErrors.unreadable(fileName, e);
    }
  }
}
