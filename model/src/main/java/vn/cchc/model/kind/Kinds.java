package vn.cchc.model.kind;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.model.text.Suggestion;

/** Every kind of record beside the dossiers, found by scanning the declarations. */
public final class Kinds {

  private static final String FOLDER = "vn/cchc/model/kind";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build();

  private Kinds() {}

  /** All of them in the order of their ids. */
  public static List<RecordKind> all() {
    return List.copyOf(Holder.KINDS.values());
  }

  /**
   * The kind of this id.
   *
   * @throws IllegalArgumentException naming the nearest one when there is none
   */
  public static RecordKind require(String id) {
    RecordKind kind = Holder.KINDS.get(id);
    if (kind == null) {
      List<String> nearest = Suggestion.nearest(id, Holder.KINDS.keySet(), 1);
      throw new IllegalArgumentException(
          "unknown kind '"
              + id
              + "', "
              + (nearest.isEmpty()
                  ? "known are " + String.join(", ", Holder.KINDS.keySet())
                  : "did you mean '" + nearest.get(0) + "'?"));
    }
    return kind;
  }

  /**
   * What is wrong with a source of another kind than dossiers; empty when it can be used.
   *
   * @param fields the fields that the source gives
   */
  public static List<String> faults(String kind, List<String> fields) {
    RecordKind declared;
    try {
      declared = require(kind);
    } catch (IllegalArgumentException e) {
      return List.of(e.getMessage());
    }
    List<String> known = declared.fieldNames();
    return fields.stream()
        .filter(field -> !known.contains(field))
        .map(
            field ->
                "unknown field '%s', did you mean '%s'?"
                    .formatted(field, String.join("", Suggestion.nearest(field, known, 1))))
        .toList();
  }

  /** Read at first use. */
  private static final class Holder {

    static final Map<String, RecordKind> KINDS = read();

    private static Map<String, RecordKind> read() {
      try {
        Path place =
            Path.of(Kinds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
          return read(place.resolve(FOLDER));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          return read(jar.getPath(FOLDER));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Map<String, RecordKind> read(Path folder) throws IOException {
      Map<String, RecordKind> kinds = new LinkedHashMap<>();
      List<Path> files;
      try (Stream<Path> inside = Files.list(folder)) {
        files = inside.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      }
      for (Path file : files) {
        RecordKind kind = YAML.readValue(Files.readString(file), RecordKind.class);
        if (!file.getFileName().toString().equals(kind.id() + ".yaml")) {
          throw new IllegalStateException(file + " declares the kind " + kind.id());
        }
        kinds.put(kind.id(), kind);
      }
      return kinds;
    }
  }
}
