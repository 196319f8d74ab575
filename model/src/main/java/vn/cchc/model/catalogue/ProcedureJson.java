package vn.cchc.model.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.text.VietnameseText;

/**
 * Procedures in JSON: a list of objects, or an object with the list under {@code data}. Members are
 * named as in {@link ProcedureColumn}; the ways to hand in, {@code channels} or {@code
 * cachThucThucHien}, are objects with a time limit each.
 */
public final class ProcedureJson {

  private static final Set<String> CHANNELS =
      Set.of("channels", "methods", "cachthucthuchien", "cachthuc");

  private ProcedureJson() {}

  /**
   * The rows of a file.
   *
   * @throws vn.cchc.model.error.CchcException when it has another shape
   */
  public static List<ProcedureRow> read(Path file) {
    JsonPart whole = JsonPart.read(file);
    List<ProcedureRow> rows = new ArrayList<>();
    for (JsonPart part : whole.objects(whole.isList() ? "" : "data")) {
      rows.add(row(file, part));
    }
    boolean coded = rows.stream().anyMatch(r -> !r.get(ProcedureColumn.CODE).isEmpty());
    if (!coded) {
      throw CatalogueErrors.wrongShape(file, "", "procedures with a code are expected");
    }
    return rows;
  }

  private static ProcedureRow row(Path file, JsonPart part) {
    Map<ProcedureColumn, String> values = new EnumMap<>(ProcedureColumn.class);
    List<String> limits = new ArrayList<>();
    part.node()
        .properties()
        .forEach(
            entry -> {
              String plain = VietnameseText.folded(entry.getKey()).replaceAll("[^a-z0-9]", "");
              if (CHANNELS.contains(plain)) {
                limits.addAll(limits(entry.getValue()));
              } else {
                ProcedureColumn.of(entry.getKey())
                    .ifPresent(column -> values.putIfAbsent(column, text(entry.getValue())));
              }
            });
    return new ProcedureRow(file.getFileName() + " " + part.place(), values, limits);
  }

  private static List<String> limits(JsonNode channels) {
    List<String> limits = new ArrayList<>();
    for (JsonNode channel : channels) {
      channel
          .properties()
          .forEach(
              member -> {
                if (ProcedureColumn.of(member.getKey()).orElse(null) == ProcedureColumn.LIMIT) {
                  limits.add(text(member.getValue()));
                }
              });
    }
    return limits;
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return value.isEmpty() ? "" : text(value.get(0));
    }
    return value.isValueNode() && !value.isNull() ? VietnameseText.clean(value.asText()) : "";
  }
}
