package vn.cchc.transform.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.model.conf.Conf;

/**
 * What a ledger was made from; kept with each of its commits, so that the ledger and the last
 * change applied to it can never disagree.
 *
 * @param silver newest version of silver that is in the ledger
 * @param rules hash of everything besides silver that decides the ledger
 * @param increments changes added since the rows were last written as a whole
 */
public record LedgerBasis(long silver, String rules, int increments) {

  /** Raised when the same dossiers and definitions give other flows than before. */
  private static final String FLOWS = "2";

  private static final List<String> DECIDING = List.of("calendars", "procedures", "timeliness");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The basis in the note of a commit; empty when the note holds none. */
  public static Optional<LedgerBasis> of(Optional<String> note) {
    try {
      return note.isEmpty() || !note.get().startsWith("{")
          ? Optional.empty()
          : Optional.of(JSON.readValue(note.get(), LedgerBasis.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The note for a commit. */
  String note() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of the calendars, procedures and definitions of a configuration. */
  public static String rules(Conf conf) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update(FLOWS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (String folder : DECIDING) {
      for (Path file : conf.files(folder)) {
        digest.update(DigestUtils.sha256(folder + "/" + file.getFileName()));
        digest.update(DigestUtils.sha256(bytes(file)));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
