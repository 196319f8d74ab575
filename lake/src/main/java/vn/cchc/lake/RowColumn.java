package vn.cchc.lake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Values of one column of a batch. */
public interface RowColumn {

  /** Whether the value is missing. */
  boolean isNull(int row);

  /** A text, or null. */
  String text(int row);

  /** A whole number of any width. */
  long number(int row);

  /** A flag; false when missing. */
  boolean flag(int row);

  /** A day, or null. */
  LocalDate day(int row);

  /** A local date and time, or null. */
  LocalDateTime time(int row);

  /** The elements of an array of structures, each by member name; empty when missing. */
  List<RowStruct> structs(int row);

  /** One structure inside an array. */
  interface RowStruct {

    /** A text member, or null. */
    String text(String member);

    /** A whole number member; 0 when missing. */
    long number(String member);

    /** A local date and time member, or null. */
    LocalDateTime time(String member);
  }
}
