package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.encoding.TextContent;

/**
 * Says why a JSON file is refused, with its line. What the parser says itself is never passed on:
 * it quotes the text at fault, which may be personal.
 */
final class JsonErrors {

  private JsonErrors() {}

  /** The error for a file that cannot be read to its end. */
  static RuntimeException refused(
      String fileName, JsonParser parser, SourceReader.Content content, IOException e) {
    if (e instanceof CharConversionException
        || e instanceof CharacterCodingException
        || (begins(e, "Invalid UTF-8") && !isEncoded(content))) {
      return IngestErrors.notEncoded(fileName, content.encoding(), line(parser));
    }
    if (e instanceof JsonProcessingException) {
      return IngestErrors.brokenJson(fileName, line(parser), why(e));
    }
    return IngestErrors.unreadable(fileName, e);
  }

  /**
   * Whether all bytes are in their encoding. The parser takes the rest of a misplaced letter for a
   * wrong byte, so a file that it blames is read once more.
   */
  private static boolean isEncoded(SourceReader.Content content) {
    try (Reader reader = TextContent.reader(content.open(), content.encoding())) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The error for JSON that is whole but no sequence of records. */
  static RuntimeException misshapen(String fileName, JsonParser parser, String why) {
    return IngestErrors.misshapenJson(fileName, line(parser), why);
  }

  /** The line at which the parser stands. */
  static long line(JsonParser parser) {
    return parser.currentLocation().getLineNr();
  }

  private static String why(IOException e) {
    if (e instanceof JsonEOFException || begins(e, "Unexpected end-of-input")) {
      return "the file ends inside a record";
    }
    if (e instanceof StreamConstraintsException) {
      return "nested too deeply, or a text too long";
    }
    return "a character that does not belong there";
  }

  private static boolean begins(IOException e, String words) {
    return e.getMessage() != null && e.getMessage().startsWith(words);
  }
}
