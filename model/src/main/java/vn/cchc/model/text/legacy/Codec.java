package vn.cchc.model.text.legacy;

/** The two directions of one encoding. */
interface Codec {

  /** The text, NFC; U+FFFD for a byte that means nothing. */
  String decode(byte[] bytes);

  /**
   * The bytes of a text.
   *
   * @throws IllegalArgumentException when the encoding lacks a character
   */
  byte[] encode(String text);

  /** The error for a character that an encoding lacks. */
  static IllegalArgumentException lacking(Object encoding, char c) {
    return new IllegalArgumentException(
        "%s has no character U+%s; write the text as UTF-8"
            .formatted(encoding, Integer.toHexString(c)));
  }
}
