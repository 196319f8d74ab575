package vn.cchc.model.text.legacy;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * How a file is to be read.
 *
 * @param encoding the encoding of its bytes
 * @param font where Vietnamese was typed with legacy fonts, so that the characters of a well-formed
 *     Unicode file still have to be turned into letters; else null
 */
public record FileEncoding(TextEncoding encoding, LegacyEncoding font) implements Serializable {

  /** Plain UTF-8. */
  public static final FileEncoding UTF_8 = of(TextEncoding.UTF_8);

  /** Rejects a missing encoding. */
  public FileEncoding {
    Objects.requireNonNull(encoding, "encoding");
  }

  /** Bytes in this encoding, letters as they are. */
  public static FileEncoding of(TextEncoding encoding) {
    return new FileEncoding(encoding, null);
  }

  /** The legacy font, if there is one. */
  public Optional<LegacyEncoding> legacyFont() {
    return Optional.ofNullable(font);
  }

  /** For people and for the record: {@code tcvn3}, {@code utf-8+vni}. */
  public String id() {
    return font == null ? encoding.id() : encoding.id() + "+" + font.id();
  }
}
