package vn.cchc.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.period.DateRange;

/**
 * A numerator over a denominator: a share in percent, or a mean in working days where the numerator
 * adds up such days. The same counts read over "received", "resolved" and "due in the period" are
 * different indicators with different names.
 *
 * @param code ascii id such as {@code on-time-over-resolved}
 * @param nameVi what people read
 * @param nameEn English name
 * @param numerator what is counted above
 * @param denominator what is counted below
 * @param numeratorVi the numerator in words
 * @param denominatorVi the denominator in words, printed beside the ratio
 * @param direction whether more is better
 * @param decimals decimals of the printed percentage or mean; 2 unless given
 * @param whenZero what a score takes a zero denominator for; the ratio itself prints "–"
 * @param timeliness definition of on time that the rule prescribes; null for the one asked for
 * @param validFrom first day on which the indicator means something; null for all days before
 * @param validTo last such day; null while it does
 * @param component number of the component of Quyết định 766/QĐ-TTg it feeds; null for none
 * @param basis legal basis or source of the rule
 */
public record Indicator(
    String code,
    String nameVi,
    String nameEn,
    Term numerator,
    Term denominator,
    String numeratorVi,
    String denominatorVi,
    Direction direction,
    Integer decimals,
    WhenZero whenZero,
    String timeliness,
    LocalDate validFrom,
    LocalDate validTo,
    @JsonProperty("component-766") String component,
    String basis) {

  /** Rejects missing parts and validity the wrong way round. */
  public Indicator {
    if (numerator == null || denominator == null) {
      throw new IllegalArgumentException(
          "indicator " + code + " needs a numerator and a denominator");
    }
    decimals = decimals == null ? 2 : decimals;
    whenZero = whenZero == null ? WhenZero.NONE : whenZero;
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException("indicator " + code + " ends before it begins");
    }
    if (inWorkingDays(denominator)) {
      throw new IllegalArgumentException("indicator " + code + " divides by working days");
    }
  }

  /** An indicator over plain figures that holds for ever. */
  public Indicator(
      String code,
      String nameVi,
      String nameEn,
      List<Figure> numerator,
      List<Figure> denominator,
      String denominatorVi,
      Direction direction,
      String basis) {
    this(
        code,
        nameVi,
        nameEn,
        numerator.isEmpty() ? null : DossierTerm.of(numerator),
        denominator.isEmpty() ? null : DossierTerm.of(denominator),
        nameVi,
        denominatorVi,
        direction,
        null,
        null,
        null,
        null,
        null,
        null,
        basis);
  }

  /** Which way is better. */
  public enum Direction {
    /** More is better. */
    @JsonProperty("up")
    UP,
    /** Less is better. */
    @JsonProperty("down")
    DOWN
  }

  /** What a score takes a zero denominator for. */
  public enum WhenZero {
    /** No score: the indicator does not apply. */
    @JsonProperty("none")
    NONE,
    /** Full marks, as 766 gives where there was no petition. */
    @JsonProperty("full")
    FULL,
    /** No marks, as 766 gives for satisfaction. */
    @JsonProperty("zero")
    ZERO
  }

  /** One side of the ratio. */
  public enum Part {
    NUMERATOR,
    DENOMINATOR
  }

  /** What one side counts. */
  public Term term(Part part) {
    return part == Part.NUMERATOR ? numerator : denominator;
  }

  /** One side in words. */
  public String words(Part part) {
    return part == Part.NUMERATOR ? numeratorVi : denominatorVi;
  }

  /** Both sides. */
  public Stream<Term> terms() {
    return Stream.of(numerator, denominator);
  }

  /** Whether it is a mean in working days and no share. */
  public boolean inWorkingDays() {
    return inWorkingDays(numerator);
  }

  private static boolean inWorkingDays(Term term) {
    return term instanceof DossierTerm dossiers && dossiers.inWorkingDays();
  }

  /** Whether the indicator means something on every day of a range. */
  public boolean validThroughout(DateRange range) {
    return (validFrom == null || !range.from().isBefore(validFrom))
        && (validTo == null || !range.to().isAfter(validTo));
  }

  /** Whether the figures of a unit alone answer it. */
  public boolean plain() {
    return terms().allMatch(term -> term instanceof DossierTerm dossiers && dossiers.plain());
  }

  /**
   * The exact ratio of these figures.
   *
   * @throws IllegalStateException when figures alone do not answer it ({@link #plain})
   */
  public Ratio ratio(Figures figures) {
    return new Ratio(sum(numerator, figures), sum(denominator, figures));
  }

  private long sum(Term term, Figures figures) {
    if (term instanceof DossierTerm dossiers && dossiers.plain()) {
      return figures.sum(dossiers.figures());
    }
    throw new IllegalStateException("indicator " + code + " needs more than figures");
  }
}
