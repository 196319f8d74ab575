package vn.cchc.simulate.internal.write;

import java.nio.charset.StandardCharsets;

/** Texts as they stand in a file. */
enum Quoting {
  /** RFC 8259, quotes included. */
  JSON {
    @Override
    String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  },
  /** RFC 4180, quotes only where needed. */
  CSV {
    @Override
    String quoted(String text) {
      boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
  };

  abstract String quoted(String text);

  /** The quoted text in UTF-8. */
  byte[] bytes(String text) {
    return quoted(text).getBytes(StandardCharsets.UTF_8);
  }
}
