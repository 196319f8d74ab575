package vn.cchc.ingest.official;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import org.apache.commons.codec.binary.Base32;
import vn.cchc.model.text.VietnameseText;

/**
 * Turns the name or account of an official into a code such as {@code cb-k2x4q7m5tzab}: the same
 * person in the same unit always gets the same code, and without the key no code leads back to a
 * name. The key is opened, or made, at the first name. Not thread-safe.
 */
public final class OfficialCoder implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LETTERS = 12;

  private final String keyFile;
  private final String lake;
  private transient Mac mac;

  /** Codes with the key in a file, for a lake. */
  public OfficialCoder(Path keyFile, Path lake) {
    this.keyFile = keyFile.toString();
    this.lake = lake.toString();
  }

  /**
   * The code of a person in a unit. Spaces, case and the place of tone marks do not matter.
   *
   * @throws vn.cchc.model.error.CchcException when the key cannot be used
   */
  public String code(String unit, String name) {
    if (mac == null) {
      mac = OfficialKey.open(Path.of(keyFile), Path.of(lake)).mac();
    }
    String text = unit + '\u001f' + VietnameseText.canonical(name);
    byte[] sum = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    String letters = new Base32().encodeAsString(Arrays.copyOf(sum, 10));
    return "cb-" + letters.substring(0, LETTERS).toLowerCase(Locale.ROOT);
  }
}
