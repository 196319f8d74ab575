package vn.cchc.reports;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The head of an official page (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param superiorBody the body above the issuing one, printed in plain capitals; may be empty
 * @param issuingBody who issues the page, printed in bold capitals
 * @param place where it is issued, such as {@code Tây Ninh}
 * @param issuedOn the day printed beside the place
 */
public record Letterhead(
    String superiorBody, String issuingBody, String place, LocalDate issuedOn) {

  /** Rejects missing parts. */
  public Letterhead {
    Objects.requireNonNull(superiorBody, "superiorBody");
    Objects.requireNonNull(issuingBody, "issuingBody");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(issuedOn, "issuedOn");
  }
}
