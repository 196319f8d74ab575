package vn.cchc.ingest.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.archive.Places;

/**
 * The secret under which officials get their codes: 32 random bytes in a file of its owner, outside
 * the lake. The lake keeps its fingerprint, so that codes of two keys never mix.
 */
public final class OfficialKey {

  /** The file in the lake with the fingerprint of its key. */
  public static final String FINGERPRINT = "official-key.fingerprint";

  private static final int BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "cchc officials, fingerprint of the key";
  private static final Set<PosixFilePermission> OWNER =
      Set.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final SecretKeySpec key;

  private OfficialKey(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The key of a lake for which no file is named. */
  public static Path beside(Path lake) {
    Path folder = lake.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + "-official.key");
  }

  /**
   * The key in a file, made when neither it nor a fingerprint in the lake is there.
   *
   * @throws vn.cchc.model.error.CchcException when the file lies in the lake, is readable by
   *     others, is damaged, is lost, or is not the key of this lake
   */
  public static OfficialKey open(Path file, Path lake) {
    if (Places.real(file).startsWith(Places.real(lake))) {
      throw IngestErrors.keyInLake(file);
    }
    Path fingerprint = lake.resolve(FINGERPRINT);
    try {
      if (!Files.exists(file)) {
        if (Files.exists(fingerprint)) {
          throw IngestErrors.keyLost(file, lake);
        }
        create(file, HexFormat.of().formatHex(random()));
      }
      if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw IngestErrors.keyOpen(file);
      }
      OfficialKey found = new OfficialKey(secret(file));
      create(fingerprint, found.fingerprint());
      if (!Files.readString(fingerprint).strip().equals(found.fingerprint())) {
        throw IngestErrors.otherKey(file, lake);
      }
      return found;
    } catch (IOException e) {
      throw IngestErrors.unreadable(file.toString(), e);
    }
  }

  /** A fresh computation with this key. */
  Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private String fingerprint() {
    byte[] sum = mac().doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sum);
  }

  private static byte[] random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] secret(Path file) throws IOException {
    try {
      byte[] bytes = HexFormat.of().parseHex(Files.readString(file).strip());
      if (bytes.length == BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
      throw IngestErrors.keyBroken(file);
    }
    throw IngestErrors.keyBroken(file);
  }

  /** Writes a file as a whole unless it is there; tasks of one load may come here at once. */
  private static void create(Path file, String text) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    Path aside = Files.createTempFile(folder, "official-", ".part");
    try {
      Files.writeString(aside, text + "\n");
      Files.createLink(file, aside);
    } catch (FileAlreadyExistsException e) {
      return; // another task was first, its file counts
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
