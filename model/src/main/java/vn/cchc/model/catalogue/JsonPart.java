package vn.cchc.model.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/** A place in a JSON file that knows where it lies, so that errors can say it. */
final class JsonPart {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Path file;
  private final String place;
  private final JsonNode node;

  private JsonPart(Path file, String place, JsonNode node) {
    this.file = file;
    this.place = place;
    this.node = node;
  }

  /**
   * The whole of a file.
   *
   * @throws vn.cchc.model.error.CchcException when it is missing or no JSON in UTF-8
   */
  static JsonPart read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CatalogueErrors.noFile(file);
    }
    try {
      String text = Files.readString(file);
      JsonNode tree = JSON.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
      return new JsonPart(file, "", tree);
    } catch (JsonProcessingException e) {
      throw CatalogueErrors.noJson(
          file, "line " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    } catch (CharacterCodingException e) {
      throw CatalogueErrors.noJson(file, "bytes that are not UTF-8");
    } catch (NoSuchFileException e) {
      throw CatalogueErrors.noFile(file);
    } catch (IOException e) {
      throw CatalogueErrors.noJson(file, e.getMessage());
    }
  }

  /** The objects of the list under a name; the list itself for an empty name. */
  List<JsonPart> objects(String name) {
    JsonNode list = name.isEmpty() ? node : node.path(name);
    String at = name.isEmpty() ? place : place + "/" + name;
    if (!list.isArray()) {
      throw CatalogueErrors.wrongShape(file, at, "a list is expected here");
    }
    List<JsonPart> parts = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      JsonPart part = new JsonPart(file, at + "/" + i, list.get(i));
      if (!list.get(i).isObject()) {
        throw CatalogueErrors.wrongShape(file, part.place, "an object is expected here");
      }
      parts.add(part);
    }
    return parts;
  }

  boolean has(String name) {
    return node.has(name);
  }

  boolean isList() {
    return node.isArray();
  }

  /** The text under a name, cleaned. */
  String text(String name, Pattern allowed) {
    JsonNode value = node.path(name);
    String text = value.isTextual() ? VietnameseText.clean(value.textValue()) : "";
    if (!allowed.matcher(text).matches()) {
      throw CatalogueErrors.wrongShape(
          file, place + "/" + name, "text of the form " + allowed + " is expected here");
    }
    return text;
  }

  /** How many members this object has that are not among the known ones. */
  int unknown(Set<String> known) {
    int count = 0;
    for (var names = node.fieldNames(); names.hasNext(); ) {
      count += known.contains(names.next()) ? 0 : 1;
    }
    return count;
  }

  RuntimeException wrong(String expected) {
    return CatalogueErrors.wrongShape(file, place, expected);
  }

  JsonNode node() {
    return node;
  }

  String place() {
    return place;
  }
}
