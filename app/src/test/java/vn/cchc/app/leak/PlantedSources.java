package vn.cchc.app.leak;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.cchc.model.source.SourceSpec;

/** Writes planted records in the format that a source declares. */
final class PlantedSources {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PlantedSources() {}

  /** Writes one file, or fills the database; false where the format has no writer here. */
  static boolean write(SourceSpec spec, Path folder, String name, DataSource database)
      throws IOException, SQLException {
    switch (spec.format().name()) {
      case "CSV" -> csv(spec, Files.createDirectories(folder).resolve(name + ".csv"));
      case "JSON" -> json(spec, Files.createDirectories(folder).resolve(name + ".json"));
      case "JDBC" -> fill(spec, database);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void csv(SourceSpec spec, Path file) throws IOException {
    List<Map<String, String>> records = PlantedRecords.of(spec);
    List<String> columns = new ArrayList<>(records.get(0).keySet());
    columns.addAll(PlantedRecords.UNDECLARED.keySet());
    columns.add(Planted.NAME);
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(columns);
      for (Map<String, String> record : records) {
        csv.writeRecord(
            columns.stream()
                .map(c -> record.getOrDefault(c, PlantedRecords.UNDECLARED.getOrDefault(c, "")))
                .toList());
      }
      csv.writeRecord(Planted.TEXTS);
    }
  }

  private static void json(SourceSpec spec, Path file) throws IOException {
    List<Object> records = new ArrayList<>();
    for (Map<String, String> record : PlantedRecords.of(spec)) {
      Map<String, Object> members = new LinkedHashMap<>();
      record.forEach((path, value) -> put(members, path, value));
      members.putAll(PlantedRecords.UNDECLARED);
      members.put("NguoiNop", Map.of("Ten", Planted.NAME, "GiayTo", List.of(Planted.TEXTS)));
      members.put(Planted.NAME, Planted.NAME);
      if (spec.supplements() != null) {
        put(members, spec.supplements(), List.of(PlantedRecords.supplement(spec), Planted.NAME));
      }
      records.add(members);
    }
    records.add(Planted.FREE_TEXT);
    records.add(Planted.TEXTS);
    Object whole = records;
    if (spec.records() != null) {
      Map<String, Object> envelope = new LinkedHashMap<>(PlantedRecords.UNDECLARED);
      if (spec.context() != null) {
        envelope.put(spec.context(), "H53");
      }
      envelope.put(spec.records(), records);
      envelope.put("NguoiGui", Planted.NAME);
      whole = envelope;
    }
    JSON.writeValue(file.toFile(), whole);
  }

  /** Sets a member, inside others where the name is a path. */
  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> members, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      members.put(path, value);
    } else {
      Object inner = members.computeIfAbsent(path.substring(0, dot), m -> new LinkedHashMap<>());
      put((Map<String, Object>) inner, path.substring(dot + 1), value);
    }
  }

  private static void fill(SourceSpec spec, DataSource database) throws SQLException {
    List<Map<String, String>> records = PlantedRecords.of(spec);
    Set<String> columns = new LinkedHashSet<>(records.get(0).keySet());
    columns.addAll(PlantedRecords.UNDECLARED.keySet());
    String table = spec.jdbc().table();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (table.contains(".")) {
        statement.execute("create schema if not exists " + table.split("\\.", -1)[0]);
      }
      statement.execute(
          "create table %s (%s, %s timestamptz)"
              .formatted(
                  table,
                  columns.stream()
                      .map(column -> '"' + column + "\" text")
                      .collect(Collectors.joining(", ")),
                  spec.jdbc().watermark()));
      for (Map<String, String> record : records) {
        statement.addBatch(
            "insert into %s values (%s, '2023-02-01Z')"
                .formatted(
                    table,
                    columns.stream()
                        .map(c -> record.getOrDefault(c, PlantedRecords.UNDECLARED.get(c)))
                        .map(value -> "'" + value + "'")
                        .collect(Collectors.joining(", "))));
      }
      statement.executeBatch();
    }
  }
}
