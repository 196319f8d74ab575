package vn.cchc.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.lake.Retractions;
import vn.cchc.lake.TableReader;
import vn.cchc.model.table.Tables;
import vn.cchc.model.text.PersonalShape;

/**
 * Finds acknowledged files by what people call them.
 *
 * @param standing files whose records are in the lake
 * @param retracted files that were taken out of it again
 */
record LoadedFiles(List<LoadedFile> standing, List<LoadedFile> retracted) {

  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

  static LoadedFiles read(TableReader reader) {
    Retractions retractions = Retractions.read(reader);
    List<LoadedFile> standing = new ArrayList<>();
    List<LoadedFile> retracted = new ArrayList<>();
    reader.scan(
        Tables.FILE_LOAD,
        List.of("load_id", "source", "file_hash", "file_name", "records_in"),
        Map.of(),
        batch -> {
          for (int row = 0; row < batch.size(); row++) {
            if (batch.selected(row)) {
              (retractions.stands(batch, row) ? standing : retracted)
                  .add(
                      new LoadedFile(
                          batch.column("load_id").number(row),
                          batch.column("source").text(row),
                          batch.column("file_hash").text(row),
                          batch.column("file_name").text(row),
                          batch.column("records_in").number(row)));
            }
          }
        });
    return new LoadedFiles(standing, retracted);
  }

  /**
   * The one file in the lake that is meant.
   *
   * @param called the SHA-256 of its content, the path of a file with the same content, or its name
   *     as it was acknowledged
   * @throws vn.cchc.model.error.CchcException when there is none, it was retracted already, or
   *     several have the name
   */
  LoadedFile require(String called) {
    String hash = hash(called);
    String masked = PersonalShape.masked(called);
    Predicate<LoadedFile> meant =
        hash == null ? file -> file.name().equals(masked) : file -> file.hash().equals(hash);
    List<LoadedFile> found = standing.stream().filter(meant).toList();
    if (found.size() > 1) {
      throw IngestErrors.ambiguousFile(masked, found.stream().map(LoadedFile::hash).toList());
    }
    if (found.isEmpty()) {
      throw retracted.stream().anyMatch(meant)
          ? IngestErrors.retractedAlready(masked)
          : IngestErrors.unknownFile(masked);
    }
    return found.get(0);
  }

  /** The content hash that is given or can be computed; null when only a name is. */
  private static String hash(String called) {
    if (HASH.matcher(called).matches()) {
      return called.toLowerCase(Locale.ROOT);
    }
    try {
      Path path = Path.of(called);
      if (!Files.isRegularFile(path)) {
        return null;
      }
      try (InputStream content = Files.newInputStream(path)) {
        return DigestUtils.sha256Hex(content);
      }
    } catch (InvalidPathException e) {
      return null;
    } catch (IOException e) {
      throw IngestErrors.unreadable(called, e);
    }
  }
}
