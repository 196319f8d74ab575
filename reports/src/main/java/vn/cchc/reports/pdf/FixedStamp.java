package vn.cchc.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a PDF the same for the same pages. The writer puts the clock and the free memory into the
 * document id, and six random letters before the name of each font subset; both have a fixed
 * length, so they are overwritten in place and no offset moves.
 */
public final class FixedStamp {

  private static final List<String> FONT_KEYS = List.of("/BaseFont/", "/FontName/");
  private static final int PREFIX = 6;
  private static final Pattern ID =
      Pattern.compile("/ID\\s?\\[<([0-9a-f]{32})>\\s?<([0-9a-f]{32})>]");

  private FixedStamp() {}

  /**
   * The same document, its id taken from its content.
   *
   * @throws IllegalStateException when the document has no id to fix: another version of the writer
   *     lays it out differently
   */
  public static byte[] apply(byte[] document) {
    byte[] fixed = document.clone();
    String text = new String(document, StandardCharsets.ISO_8859_1);
    nameSubsets(text, fixed);
    Matcher id = ID.matcher(text).region(Math.max(0, text.lastIndexOf("/ID")), text.length());
    if (!id.lookingAt()) {
      throw new IllegalStateException("no /ID in the document");
    }
    put("0".repeat(32), fixed, id.start(1));
    put("0".repeat(32), fixed, id.start(2));
    String digest = digest(fixed);
    put(digest, fixed, id.start(1));
    put(digest, fixed, id.start(2));
    return fixed;
  }

  /** Names the subsets in the order of their appearance: AAAAAA, AAAAAB … */
  private static void nameSubsets(String text, byte[] fixed) {
    SortedSet<Integer> places = new TreeSet<>();
    for (String key : FONT_KEYS) {
      for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        int start = at + key.length();
        if (text.startsWith("+", start + PREFIX)) {
          places.add(start);
        }
      }
    }
    Map<String, String> names = new HashMap<>();
    for (int start : places) {
      String random = text.substring(start, start + PREFIX);
      put(names.computeIfAbsent(random, key -> subset(names.size())), fixed, start);
    }
  }

  private static String subset(int index) {
    return "AAAA" + (char) ('A' + index / 26 % 26) + (char) ('A' + index % 26);
  }

  private static void put(String text, byte[] into, int at) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, into, at, bytes.length);
  }

  private static String digest(byte[] document) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
