package vn.cchc.model.text.legacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/**
 * windows-1258: letters with combining tone marks, which become single letters when read and are
 * split again, only where needed, when written.
 */
final class Windows1258Codec implements Codec {

  private static final Charset CHARSET = Charset.forName("windows-1258");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  @Override
  public String decode(byte[] bytes) {
    return Normalizer.normalize(new String(bytes, CHARSET), Normalizer.Form.NFC);
  }

  @Override
  public byte[] encode(String text) {
    CharsetEncoder encoder = CHARSET.newEncoder();
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      String written = encoder.canEncode(c) ? String.valueOf(c) : split(c);
      if (!encoder.canEncode(written)) {
        throw Codec.lacking("windows-1258", c);
      }
      out.writeBytes(written.getBytes(CHARSET));
    }
    return out.toByteArray();
  }

  private static String split(char c) {
    StringBuilder base = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
        .chars()
        .forEach(part -> (TONES.indexOf(part) < 0 ? base : tone).append((char) part));
    return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
  }
}
