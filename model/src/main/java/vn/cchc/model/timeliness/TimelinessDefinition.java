package vn.cchc.model.timeliness;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * A named, versioned meaning of "on time". At least eight are in live use (DESIGN §5), so every
 * output prints the one it used.
 *
 * @param id such as {@code day}
 * @param version rises when the rule changes
 * @param nameVi short name for people
 * @param textVi the rule in one sentence, printed at the foot of a page
 * @param granularity what is compared
 * @param due which due date counts
 * @param basis where the rule is written or seen
 */
public record TimelinessDefinition(
    String id,
    int version,
    String nameVi,
    String textVi,
    Granularity granularity,
    DueDate due,
    String basis)
    implements Serializable {

  /** Rejects missing parts. */
  public TimelinessDefinition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(nameVi, "nameVi");
    Objects.requireNonNull(textVi, "textVi");
    Objects.requireNonNull(granularity, "granularity");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(basis, "basis");
  }

  /** What is compared with what. */
  public enum Granularity {
    /** The day of the end with the day of the due date: before is early, equal is on time. */
    @JsonProperty("day")
    DAY,
    /** An earlier day is early; on the due day, not later than the due time is on time. */
    @JsonProperty("timestamp")
    TIMESTAMP
  }

  /** Which due date counts. */
  public enum DueDate {
    /** The due date of the newest state. */
    @JsonProperty("current")
    CURRENT,
    /** The earliest due date known, before any rescheduling. */
    @JsonProperty("original")
    ORIGINAL
  }
}
