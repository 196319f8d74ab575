package vn.cchc.model.conf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A configuration file written by an import: comments that say so, the hash of what follows, then
 * the content. The hash tells such a file from one that somebody edited.
 */
public final class SealedText {

  private static final String SEAL = "# sha-256: ";
  private static final int HEX = 64;

  private SealedText() {}

  /** The text of a file. */
  public static String of(List<String> comments, String content) {
    StringBuilder text = new StringBuilder();
    comments.forEach(line -> text.append("# ").append(line).append('\n'));
    return text.append(SEAL).append(hash(content)).append('\n').append(content).toString();
  }

  /** Whether an import wrote this text and nobody changed its content since. */
  public static boolean isIntact(String text) {
    int seal = text.startsWith(SEAL) ? 0 : text.indexOf("\n" + SEAL) + 1;
    int begin = seal + SEAL.length();
    if (!text.startsWith(SEAL, seal) || text.length() <= begin + HEX) {
      return false;
    }
    return text.charAt(begin + HEX) == '\n'
        && text.substring(begin, begin + HEX).equals(hash(text.substring(begin + HEX + 1)));
  }

  private static String hash(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
