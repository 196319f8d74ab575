package vn.cchc.ingest.field;

import java.util.List;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.source.TargetField;
import vn.cchc.model.text.legacy.FontEncodedText;
import vn.cchc.model.text.legacy.Mojibake;

/** Texts whose characters are not those that were typed; they are refused, never repaired. */
final class GarbledText {

  private GarbledText() {}

  /** The fault of a field that could not be understood: garbled if it is, else the other one. */
  static Fault or(Fault other, TargetField field, String text) {
    return text != null && in(text) ? fault(field) : other;
  }

  /** Whether a text was spoilt between two encodings or typed with a legacy font. */
  static boolean in(String text) {
    return Mojibake.in(text) || FontEncodedText.detect(List.of(text)).isPresent();
  }

  static Fault fault(TargetField field) {
    return fault(RecordParser.name(field));
  }

  static Fault fault(String column) {
    return new Fault(
        column, FaultCode.GARBLED_TEXT, "đề nghị nơi gửi xuất lại tệp bằng Unicode (UTF-8)");
  }
}
