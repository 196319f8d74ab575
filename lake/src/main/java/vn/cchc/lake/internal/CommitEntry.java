package vn.cchc.lake.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one entry of a log says about its commit.
 *
 * @param moment when the commit was made; empty in tables that do not keep it inside the entry
 * @param note what was kept with it
 */
record CommitEntry(Optional<Instant> moment, Optional<String> note) {

  private static final Pattern NAME = Pattern.compile("\\d{20}\\.json");

  /** The entry of a version, which must be there. */
  static CommitEntry read(Path table, long version) throws IOException {
    try (MappingIterator<JsonNode> actions = CommitActions.of(table, version)) {
      while (actions.hasNext()) {
        JsonNode info = actions.next().path("commitInfo");
        if (info.isObject()) {
          JsonNode moment = info.path("inCommitTimestamp");
          return new CommitEntry(
              moment.isNumber()
                  ? Optional.of(Instant.ofEpochMilli(moment.longValue()))
                  : Optional.empty(),
              Optional.ofNullable(info.path("userMetadata").textValue()));
        }
      }
    }
    return new CommitEntry(Optional.empty(), Optional.empty());
  }

  /** The earliest version whose entry is there. */
  static OptionalLong earliest(Path table) throws IOException {
    try (Stream<Path> inside = Files.list(table.resolve("_delta_log"))) {
      return inside
          .map(file -> file.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .mapToLong(name -> Long.parseLong(name.substring(0, name.indexOf('.'))))
          .min();
    }
  }
}
