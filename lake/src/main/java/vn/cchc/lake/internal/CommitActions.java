package vn.cchc.lake.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The actions that entries of a log consist of. */
final class CommitActions {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CommitActions() {}

  /** The file of a version. */
  static Path entry(Path table, long version) {
    return table.resolve("_delta_log").resolve(String.format(Locale.ROOT, "%020d.json", version));
  }

  /** The actions of a version, whose entry must be there, one after the other. */
  static MappingIterator<JsonNode> of(Path table, long version) throws IOException {
    return JSON.readerFor(JsonNode.class).readValues(entry(table, version).toFile());
  }

  /** The data file that an action names. */
  static Path file(Path table, JsonNode action) {
    return table.resolve(URI.create(action.path("path").asText()).getPath());
  }

  /** The data files of a commit that did nothing but add whole files; empty when it did more. */
  static Optional<List<Path>> addedAlone(Path table, long version) throws IOException {
    List<Path> files = new ArrayList<>();
    try (MappingIterator<JsonNode> actions = of(table, version)) {
      while (actions.hasNext()) {
        JsonNode action = actions.next();
        JsonNode added = action.path("add");
        if (action.has("remove") || added.has("deletionVector")) {
          return Optional.empty();
        }
        if (added.isObject()) {
          files.add(file(table, added));
        }
      }
    }
    return Optional.of(files);
  }

  /**
   * Whether some versions, both included, have their entries, and every file lies on the disk from
   * which what they changed is read.
   */
  static boolean changesArePresent(Path table, long from, long to) throws IOException {
    for (long version = from; version <= to; version++) {
      if (!Files.exists(entry(table, version)) || !changesArePresent(table, version)) {
        return false;
      }
    }
    return true;
  }

  private static boolean changesArePresent(Path table, long version) throws IOException {
    try (MappingIterator<JsonNode> actions = of(table, version)) {
      while (actions.hasNext()) {
        JsonNode action = actions.next();
        for (String kind : List.of("cdc", "add", "remove")) {
          JsonNode named = action.path(kind);
          boolean ofChange = kind.equals("cdc") || named.path("dataChange").asBoolean();
          if (named.isObject() && ofChange && !Files.exists(file(table, named))) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
