package vn.cchc.model.conf;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.text.Suggestion;

/**
 * Reads one YAML file into a record after checking it against {@code
 * conf/schemas/<name>.schema.json}. All faults of a file are listed at once; an unknown key comes
 * with the nearest known one.
 */
public final class ConfReader {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Pattern JSON_FORM = Pattern.compile("(?:#[^\\n]*\\n)*\\{");

  private final Path schemas;
  private final Map<String, Rules> known = new ConcurrentHashMap<>();

  /** Reads schemas from this folder. */
  public ConfReader(Path schemas) {
    this.schemas = schemas;
  }

  /**
   * The record in a file.
   *
   * @param schemaName name of the schema without {@code .schema.json}
   * @throws CchcException when the file is no YAML or breaks its schema
   */
  public <T> T read(Path file, String schemaName, Class<T> type) {
    JsonNode tree = tree(file);
    List<String> faults = faults(tree, schemaName);
    if (!faults.isEmpty()) {
      throw ConfErrors.faults(file, faults);
    }
    try {
      return YAML.treeToValue(tree, type);
    } catch (IOException | IllegalArgumentException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw cause instanceof CchcException known ? known : ConfErrors.unreadable(file, cause);
    }
  }

  private static JsonNode tree(Path file) {
    try {
      String text = Files.readString(file);
      return JSON_FORM.matcher(text).lookingAt() ? json(text) : YAML.readTree(text);
    } catch (IOException e) {
      throw ConfErrors.unreadable(file, e);
    }
  }

  /** YAML that is JSON below some comments, as imports write it; the fast reader knows it. */
  private static JsonNode json(String text) throws IOException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return YAML.readTree(text);
    }
  }

  private List<String> faults(JsonNode tree, String schemaName) {
    Rules rules = known.computeIfAbsent(schemaName, this::rules);
    List<String> faults = new ArrayList<>();
    for (Error error : rules.schema.validate(tree)) {
      faults.add(describe(error, rules.definition));
    }
    return faults;
  }

  private record Rules(JsonNode definition, Schema schema) {}

  private Rules rules(String schemaName) {
    Path file = schemas.resolve(schemaName + ".schema.json");
    try {
      JsonNode definition = JSON.readTree(Files.readString(file));
      return new Rules(definition, REGISTRY.getSchema(definition));
    } catch (IOException e) {
      throw ConfErrors.unreadable(file, e);
    }
  }

  private static String describe(Error error, JsonNode definition) {
    String at = error.getInstanceLocation().toString();
    String where = at.isEmpty() ? "top level" : at;
    if (!"additionalProperties".equals(error.getKeyword())) {
      return where + ": " + error.getMessage();
    }
    List<String> nearest = Suggestion.nearest(error.getProperty(), known(error, definition), 1);
    String hint = nearest.isEmpty() ? "" : ", did you mean '" + nearest.get(0) + "'?";
    return where + ": unknown key '" + error.getProperty() + "'" + hint;
  }

  /** The keys that the schema knows at the place of the unknown one. */
  private static Set<String> known(Error error, JsonNode definition) {
    JsonPointer rule = JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
    Set<String> known = new TreeSet<>();
    definition.at(rule.head()).path("properties").fieldNames().forEachRemaining(known::add);
    return known;
  }
}
