package vn.cchc.transform.indicator;

/** What a side of an indicator counts, or why it counts nothing. */
public sealed interface Answer {

  /** A count that stands for something. */
  record Counted(long value) implements Answer {}

  /**
   * No count can be given; none is guessed.
   *
   * @param vietnamese for people: what is missing
   */
  record NotApplicable(String vietnamese) implements Answer {}
}
