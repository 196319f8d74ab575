package vn.cchc.reports.drawing;

import java.awt.Color;

/**
 * How each outcome of a dossier is filled: plain areas are resolved, hatched ones still open, the
 * alert colour is overdue; colour is never the only difference.
 */
public enum Tone {
  EARLY(Ink.DEEP, Hatch.NONE, Ink.DEEP, Ink.PAPER),
  ON_TIME(Ink.LIGHT, Hatch.NONE, Ink.LIGHT, Ink.TEXT),
  OVERDUE(Ink.ALERT, Hatch.RISING, Ink.PAPER, Ink.PAPER),
  NO_DUE(Ink.GREY, Hatch.NONE, Ink.GREY, Ink.TEXT),
  RETURNED(Ink.PAPER, Hatch.NONE, Ink.PAPER, Ink.TEXT),
  OPEN_WITHIN_DUE(Ink.PAPER, Hatch.RISING, Ink.DEEP, Ink.TEXT),
  OPEN_OVERDUE(Ink.PAPER, Hatch.CROSSED, Ink.ALERT, Ink.TEXT),
  OPEN_NO_DUE(Ink.GREY, Hatch.RISING, Ink.PAPER, Ink.TEXT);

  private final Color fill;
  private final Hatch hatch;
  private final Color lines;
  private final Color letters;

  Tone(Color fill, Hatch hatch, Color lines, Color letters) {
    this.fill = fill;
    this.hatch = hatch;
    this.lines = lines;
    this.letters = letters;
  }

  Color fill() {
    return fill;
  }

  Hatch hatch() {
    return hatch;
  }

  Color lines() {
    return lines;
  }

  Color letters() {
    return letters;
  }

  /** What is drawn over the fill. */
  enum Hatch {
    NONE,
    RISING,
    CROSSED
  }
}
