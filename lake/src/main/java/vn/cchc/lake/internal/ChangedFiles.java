package vn.cchc.lake.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.lake.LakeErrors;

/** Tells whether the files are still there from which the changes of some versions are read. */
final class ChangedFiles {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ACTIONS = List.of("cdc", "add", "remove");

  private ChangedFiles() {}

  /** Whether every version has its log entry, and every file named there lies on the disk. */
  static boolean arePresent(Path table, long from, long to) {
    try {
      for (long version = from; version <= to; version++) {
        Path entry = CommitEntry.file(table, version);
        if (!Files.exists(entry) || !allPresent(table, entry)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw LakeErrors.unreadable(table.getFileName().toString(), e);
    }
  }

  private static boolean allPresent(Path table, Path entry) throws IOException {
    try (MappingIterator<JsonNode> actions =
        JSON.readerFor(JsonNode.class).readValues(entry.toFile())) {
      while (actions.hasNext()) {
        JsonNode action = actions.next();
        for (String kind : ACTIONS) {
          JsonNode path = action.path(kind).path("path");
          if (path.isTextual()
              && !Files.exists(table.resolve(URI.create(path.asText()).getPath()))) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
