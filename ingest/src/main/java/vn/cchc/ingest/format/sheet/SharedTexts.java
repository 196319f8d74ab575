package vn.cchc.ingest.format.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.ingest.IngestErrors;

/** The table of texts that the cells of a workbook refer to; held in memory, within limits. */
final class SharedTexts {

  private final List<String> texts = new ArrayList<>();

  private SharedTexts() {}

  /** A workbook without such a table. */
  static SharedTexts none() {
    return new SharedTexts();
  }

  static SharedTexts read(String fileName, XmlPart xml, SheetLimits limits) {
    SharedTexts shared = new SharedTexts();
    StringBuilder text = new StringBuilder();
    long chars = 0;
    while (xml.advance()) {
      if (xml.begins("si")) {
        text.setLength(0);
        xml.readText(text, limits.cellChars());
        chars += text.length();
        if (chars > limits.sharedChars()) {
          throw IngestErrors.overLimit(
              fileName, "more characters in its texts", limits.sharedChars());
        }
        if (shared.texts.size() == limits.sharedTexts()) {
          throw IngestErrors.overLimit(fileName, "more texts", limits.sharedTexts());
        }
        shared.texts.add(XlsxRows.unescaped(text.toString()));
      }
    }
    return shared;
  }

  /** The text with this number, or null when there is none. */
  String get(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : null;
  }
}
