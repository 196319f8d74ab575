package vn.cchc.ingest.format.table;

import java.util.HashSet;
import java.util.Set;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.text.VietnameseText;

/**
 * What may stand last above the column of a field.
 *
 * @param texts as declared and in canonical form
 * @param numbered whether any of them holds a digit
 */
record Headings(Set<String> texts, boolean numbered) {

  /** The declared names of a field. */
  static Headings of(FieldMapping field) {
    Set<String> texts = new HashSet<>();
    for (String name : field.from()) {
      int below = name.lastIndexOf(TableHeader.BELOW);
      String last = below < 0 ? name : name.substring(below + TableHeader.BELOW.length());
      texts.add(last);
      texts.add(VietnameseText.canonical(last));
    }
    return new Headings(Set.copyOf(texts), texts.stream().anyMatch(Headings::holdsDigit));
  }

  /** Whether the text stands there to the letter. */
  boolean declare(String text) {
    return texts.contains(text);
  }

  /** Whether the text is one of them, case and tone marks aside. */
  boolean include(String text) {
    return (numbered || !holdsDigit(text)) && texts.contains(VietnameseText.canonical(text));
  }

  private static boolean holdsDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
