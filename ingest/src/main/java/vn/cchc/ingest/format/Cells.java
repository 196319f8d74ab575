package vn.cchc.ingest.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The texts of one record as they were found along the paths of a {@link CellTree}. */
final class Cells {

  /** What is remarkable about a cell. */
  private enum Mark {
    ABSENT,
    PLAIN,
    FRACTION,
    REPEATED,
    MISSHAPEN
  }

  private final String[] texts;
  private final Mark[] marks;
  private List<Cells> supplements;
  private boolean supplementsRepeated;
  private boolean doubtful;

  Cells(int size) {
    texts = new String[size];
    marks = new Mark[size];
    Arrays.fill(marks, Mark.ABSENT);
  }

  /**
   * Puts a text; null is a member without a value. A second, different one makes the cell
   * ambiguous.
   */
  void put(int cell, String text, boolean fraction) {
    if (marks[cell] == Mark.ABSENT) {
      texts[cell] = text;
      marks[cell] = fraction ? Mark.FRACTION : Mark.PLAIN;
      doubtful |= fraction;
    } else if (!Objects.equals(texts[cell], text)) {
      mark(cell, Mark.REPEATED);
    }
  }

  /** Notes an object or array where a text was declared. */
  void markMisshapen(int cell) {
    mark(cell, Mark.MISSHAPEN);
  }

  private void mark(int cell, Mark mark) {
    marks[cell] = mark;
    doubtful = true;
  }

  /** Whether any text needs a closer look before it is used. */
  boolean doubtful() {
    return doubtful;
  }

  /** Takes over a cell of an element. */
  void take(int cell, Cells element, int from) {
    switch (element.marks[from]) {
      case ABSENT -> {}
      case PLAIN -> put(cell, element.texts[from], false);
      case FRACTION -> put(cell, element.texts[from], true);
      case REPEATED, MISSHAPEN -> mark(cell, element.marks[from]);
    }
  }

  /** The text of a cell; null when absent. */
  String text(int cell) {
    return texts[cell];
  }

  /** Whether the member stood there, with or without a value. */
  boolean present(int cell) {
    return marks[cell] != Mark.ABSENT;
  }

  /** Whether the text was written as a number with a fraction or an exponent. */
  boolean fraction(int cell) {
    return marks[cell] == Mark.FRACTION;
  }

  /** Whether the member stood there twice with different texts. */
  boolean repeated(int cell) {
    return marks[cell] == Mark.REPEATED;
  }

  /** Whether an object or array stood where a text was declared. */
  boolean misshapen(int cell) {
    return marks[cell] == Mark.MISSHAPEN;
  }

  /** Whether any declared member stood in the record. */
  boolean anyPresent() {
    for (Mark mark : marks) {
      if (mark != Mark.ABSENT) {
        return true;
      }
    }
    return supplements != null;
  }

  /** Sets the requests for papers; a second, different list makes them ambiguous. */
  void putSupplements(List<Cells> found) {
    if (supplements == null) {
      supplements = new ArrayList<>(found);
    } else if (!same(supplements, found)) {
      supplementsRepeated = true;
    }
  }

  /** The requests for papers. */
  List<Cells> supplements() {
    return supplements == null ? List.of() : supplements;
  }

  /** Whether the list of requests stood there twice with different content. */
  boolean supplementsRepeated() {
    return supplementsRepeated;
  }

  private static boolean same(List<Cells> one, List<Cells> other) {
    return texts(one).equals(texts(other));
  }

  private static List<List<String>> texts(List<Cells> cells) {
    return cells.stream().map(c -> Arrays.asList(c.texts)).toList();
  }
}
