package vn.cchc.lake.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
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

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("\\d{20}\\.json");

  /** The entry of a version, which must be there. */
  static CommitEntry read(Path table, long version) throws IOException {
    try (MappingIterator<JsonNode> actions =
        JSON.readerFor(JsonNode.class).readValues(file(table, version).toFile())) {
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

  /** The file of a version. */
  static Path file(Path table, long version) {
    return table.resolve("_delta_log").resolve(String.format(Locale.ROOT, "%020d.json", version));
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
