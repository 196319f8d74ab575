package vn.cchc.model.text.legacy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * An encoding declared as a table of one or two bytes per letter; bytes not listed are those of
 * windows-1252, which these encodings share for punctuation.
 */
final class TableCodec implements Codec {

  private final String name;
  private final char[] single = new char[256];
  private final char[][] pairs = new char[256][];
  private final Map<Character, byte[]> bytes = new HashMap<>();

  TableCodec(String name) {
    this.name = name;
    for (int i = 0; i < single.length; i++) {
      single[i] = Cp1252View.charOf((byte) i);
    }
    try (InputStream in = TableCodec.class.getResourceAsStream(name + ".txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] parts = line.split(" ", -1);
    byte[] code = HexFormat.of().parseHex(parts[0]);
    char letter =
        parts[1].startsWith("U+")
            ? (char) Integer.parseInt(parts[1].substring(2), 16)
            : parts[1].charAt(0);
    int first = code[0] & 0xff;
    if (code.length == 1) {
      single[first] = letter;
    } else {
      if (pairs[first] == null) {
        pairs[first] = new char[256];
      }
      pairs[first][code[1] & 0xff] = letter;
    }
    if (parts.length == 2) {
      bytes.put(letter, code);
    }
  }

  @Override
  public String decode(byte[] input) {
    StringBuilder text = new StringBuilder(input.length);
    boolean plain = true;
    for (int i = 0; i < input.length; i++) {
      int b = input[i] & 0xff;
      char[] second = pairs[b];
      char letter = second == null || i + 1 == input.length ? 0 : second[input[i + 1] & 0xff];
      if (letter == 0) {
        letter = single[b];
      } else {
        i++;
      }
      plain &= letter < 0x80;
      text.append(letter);
    }
    return plain ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @Override
  public byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      out.writeBytes(code(composed.charAt(i)));
    }
    return out.toByteArray();
  }

  private byte[] code(char c) {
    byte[] code = bytes.get(c);
    if (code == null) {
      code = bytes.get(String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0));
    }
    if (code != null) {
      return code;
    }
    int same = Cp1252View.byteOf(c);
    if (same < 0 || single[same] != c) {
      throw Codec.lacking(name, c);
    }
    return new byte[] {(byte) same};
  }
}
