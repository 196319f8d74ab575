package vn.cchc.transform.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.lake.DurableFiles;
import vn.cchc.lake.LakeFolder;
import vn.cchc.model.conf.SealedText;

/** The file in which an edition says what it is, sealed by a hash of its own. */
final class EditionFile {

  private static final List<String> COMMENTS =
      List.of("Frozen figures of a closed period. Never edit: every file here is checked by hash.");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private EditionFile() {}

  /** Writes the file into the folder of the edition. */
  static void write(Path folder, Edition edition) throws IOException {
    String text = SealedText.of(COMMENTS, JSON.writeValueAsString(edition) + "\n");
    DurableFiles.create(folder.resolve(LakeFolder.EDITION), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the file of an edition.
   *
   * @throws vn.cchc.model.error.CchcException when it is missing or not as it was written
   */
  static Edition read(Path folder) {
    try {
      String text = Files.readString(folder.resolve(LakeFolder.EDITION), StandardCharsets.UTF_8);
      if (!SealedText.isIntact(text)) {
        throw EditionErrors.damaged(folder, LakeFolder.EDITION + " is not as it was written");
      }
      Edition edition = JSON.readValue(text, Edition.class);
      if (!edition.id().equals(folder.getFileName().toString())) {
        throw EditionErrors.damaged(folder, "the folder is of edition " + edition.id());
      }
      return edition;
    } catch (JsonProcessingException e) {
      throw EditionErrors.damaged(folder, LakeFolder.EDITION + " cannot be read");
    } catch (NoSuchFileException e) {
      throw EditionErrors.damaged(folder, LakeFolder.EDITION + " is missing");
    } catch (IOException e) {
      throw EditionErrors.failed(folder, "reading", e);
    }
  }

  /** SHA-256 of every file in a folder but this one, by its place. */
  static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String place = folder.relativize(file).toString().replace('\\', '/');
        if (!place.equals(LakeFolder.EDITION)) {
          try (InputStream in = Files.newInputStream(file)) {
            hashes.put(place, DigestUtils.sha256Hex(in));
          }
        }
      }
    }
    return hashes;
  }

  /**
   * Compares every file of an edition with what was frozen.
   *
   * @throws vn.cchc.model.error.CchcException naming the first file that differs, is missing or is
   *     too many
   */
  static void verify(Path folder, Edition edition) {
    try {
      Map<String, String> found = hashes(folder);
      for (Map.Entry<String, String> file : edition.files().entrySet()) {
        String hash = found.remove(file.getKey());
        if (!file.getValue().equals(hash)) {
          String how = hash == null ? " is missing" : " is not as it was frozen";
          throw EditionErrors.damaged(folder, file.getKey() + how);
        }
      }
      if (!found.isEmpty()) {
        String more = found.keySet().iterator().next();
        throw EditionErrors.damaged(folder, more + " does not belong to it");
      }
    } catch (IOException e) {
      throw EditionErrors.failed(folder, "reading", e);
    }
  }
}
