package vn.cchc.reports.view;

import java.util.List;

/** Breaks a long name into lines of about the same length, so that no word stands alone. */
final class BalancedLines {

  private BalancedLines() {}

  /** The words of a name in as few lines as fit, the longest line as short as possible. */
  static String of(String name, int fitting) {
    int count = (name.length() + fitting - 1) / fitting;
    if (count < 2) {
      return name;
    }
    List<String> words = List.of(name.split(" ", -1));
    int width = (name.length() + count - 1) / count;
    while (fill(words, width).lines().count() > count) {
      width++;
    }
    return fill(words, width);
  }

  private static String fill(List<String> words, int width) {
    StringBuilder text = new StringBuilder();
    int used = 0;
    for (String word : words) {
      boolean fits = used > 0 && used + 1 + word.length() <= width;
      if (used > 0) {
        text.append(fits ? ' ' : '\n');
      }
      text.append(word);
      used = fits ? used + 1 + word.length() : word.length();
    }
    return text.toString();
  }
}
