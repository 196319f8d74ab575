package vn.cchc.model.law;

import java.time.LocalDate;
import java.util.Objects;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * A legal text that another one replaced. Whether a clause lives on in the new text is not said.
 *
 * @param id name of its file
 * @param text how a basis names it, such as {@code Nghị định 61/2018/NĐ-CP}
 * @param from first day on which the other one is in force
 * @param by what replaced it
 */
public record ReplacedText(String id, String text, LocalDate from, String by) {

  /** Rejects missing parts. */
  public ReplacedText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(by, "by");
  }

  /** A basis as it is named for what ends on a day: with the new text where it was in force. */
  public String name(String basis, LocalDate lastDay) {
    return basis.contains(text) && !lastDay.isBefore(from)
        ? "%s (từ %s %s được thay bằng %s)".formatted(basis, VietnameseNumbers.date(from), text, by)
        : basis;
  }
}
