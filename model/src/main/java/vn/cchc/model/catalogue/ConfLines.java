package vn.cchc.model.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entries of imported files: YAML in its JSON form, one a line, because it is read many times
 * faster than indented YAML.
 */
final class ConfLines {

  private static final ObjectWriter LINE =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build()
          .writer(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                          .withObjectEntrySpacing(Separators.Spacing.AFTER)
                          .withArrayValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
                  .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter()));

  private ConfLines() {}

  /** One value on one line. */
  static String line(Object item) {
    try {
      return LINE.writeValueAsString(item);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A named list, one item a line; nothing for an empty one. */
  static List<String> list(String name, List<?> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return List.of(
        items.stream()
            .map(ConfLines::line)
            .collect(Collectors.joining(",\n", "\"" + name + "\": [\n", "\n]")));
  }

  /** The whole of a file's content. */
  static String object(List<String> parts) {
    return "{\n" + String.join(",\n", parts) + "\n}\n";
  }
}
