package vn.cchc.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a PDF the same for the same pages. The writer puts the clock and the free memory into the
 * document id, and six random letters before the name of each font subset; both have a fixed
 * length, so they are overwritten in place and no offset moves.
 */
public final class FixedStamp {

  private static final Pattern ID =
      Pattern.compile("(/ID\\s?\\[)<[0-9a-f]{32}>(\\s?)<[0-9a-f]{32}>(\\])");
  private static final Pattern SUBSET =
      Pattern.compile("(/(?:BaseFont|FontName)\\s?/)([A-Z]{6})\\+");

  private FixedStamp() {}

  /**
   * The same document, its id taken from its content.
   *
   * @throws IllegalStateException when the document has no id to fix: another version of the writer
   *     lays it out differently
   */
  public static byte[] apply(byte[] document) {
    String text = new String(document, StandardCharsets.ISO_8859_1);
    text = subsets(text);
    text = replace(ID, text, "$1<" + "0".repeat(32) + ">$2<" + "0".repeat(32) + ">$3");
    String id = digest(text);
    text = replace(ID, text, "$1<" + id + ">$2<" + id + ">$3");
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String replace(Pattern pattern, String text, String by) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in the document");
    }
    return matcher.replaceAll(by);
  }

  /** Names the subsets in the order of their appearance: AAAAAA, AAAAAB … */
  private static String subsets(String text) {
    Map<String, String> names = new LinkedHashMap<>();
    return SUBSET
        .matcher(text)
        .replaceAll(
            found ->
                found.group(1)
                    + names.computeIfAbsent(found.group(2), key -> subset(names.size()))
                    + "+");
  }

  private static String subset(int index) {
    return "AAAA" + (char) ('A' + index / 26 % 26) + (char) ('A' + index % 26);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
