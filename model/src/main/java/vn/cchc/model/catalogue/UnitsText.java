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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.model.conf.SealedText;
import vn.cchc.model.unit.Unit;

/**
 * The text of an imported file: YAML in its JSON form, one entry a line, because it is read many
 * times faster than indented YAML.
 */
final class UnitsText {

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

  private UnitsText() {}

  static String of(UnitsRequest request, ProvinceFile file) {
    List<String> comments =
        List.of(
            "%s from %s, and the units that went into it."
                .formatted(file.province.name(), request.validFrom()),
            "Written by 'cchc units import' from %s.".formatted(request.sources()),
            "Units valid from %s may have begun later or earlier: the sources do not tell."
                .formatted(OldUnits.EARLY),
            "Do not edit: put aliases and agency codes under 'additions' in a file of your own.");
    List<String> parts = new ArrayList<>();
    parts.add("\"province\": " + line(file.province.code()));
    parts.addAll(list("peer-groups", file.groups));
    parts.addAll(list("units", file.units.stream().map(UnitsText::entry).toList()));
    parts.addAll(list("additions", file.additions));
    return SealedText.of(comments, "{\n" + String.join(",\n", parts) + "\n}\n");
  }

  private static Map<String, Object> entry(Unit unit) {
    Map<String, Object> entry = new LinkedHashMap<>();
    if (!unit.key().equals(unit.code())) {
      entry.put("key", unit.key());
    }
    entry.put("code", unit.code());
    entry.put("name", unit.name());
    entry.put("type", unit.type());
    entry.put("parent", unit.parent());
    entry.put("peer-group", unit.peerGroup());
    entry.put("valid-from", unit.validFrom());
    entry.put("valid-to", unit.validTo());
    entry.put("agency-codes", unit.agencyCodes());
    entry.put("aliases", unit.aliases());
    entry.put("successors", unit.successors());
    entry.values().removeIf(value -> value == null || List.of().equals(value));
    return entry;
  }

  private static List<String> list(String name, List<?> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return List.of(
        items.stream()
            .map(UnitsText::line)
            .collect(Collectors.joining(",\n", "\"" + name + "\": [\n", "\n]")));
  }

  private static String line(Object item) {
    try {
      return LINE.writeValueAsString(item);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
