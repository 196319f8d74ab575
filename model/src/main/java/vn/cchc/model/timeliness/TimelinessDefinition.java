package vn.cchc.model.timeliness;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * A named, versioned meaning of "on time". At least eight are in live use (DESIGN §5), so every
 * output prints the one it used. What a definition does not declare is as in DESIGN §5.
 *
 * @param id such as {@code day}
 * @param version rises when the rule changes
 * @param nameVi short name for people
 * @param textVi the rule in one sentence, printed at the foot of a page
 * @param granularity what is compared
 * @param due which due date counts
 * @param end what ends a dossier that has a result
 * @param papersTime whether the time of waiting for papers counts
 * @param mostRequests more requests for papers than this make a dossier overdue; null for no limit
 * @param withoutDue what becomes of dossiers without a due date
 * @param returned what becomes of dossiers that ended without a result
 * @param paused what becomes of dossiers that wait for the applicant past their due date
 * @param basis where the rule is written or seen
 */
public record TimelinessDefinition(
    String id,
    int version,
    String nameVi,
    String textVi,
    Granularity granularity,
    DueDate due,
    End end,
    PapersTime papersTime,
    Integer mostRequests,
    WithoutDue withoutDue,
    Returned returned,
    Paused paused,
    String basis)
    implements Serializable {

  /** Rejects missing parts; fills in what DESIGN §5 says where nothing is declared. */
  public TimelinessDefinition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(nameVi, "nameVi");
    Objects.requireNonNull(textVi, "textVi");
    Objects.requireNonNull(granularity, "granularity");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(basis, "basis");
    end = Objects.requireNonNullElse(end, End.HANDLING);
    papersTime = Objects.requireNonNullElse(papersTime, PapersTime.COUNTED);
    withoutDue = Objects.requireNonNullElse(withoutDue, WithoutDue.APART);
    returned = Objects.requireNonNullElse(returned, Returned.APART);
    paused = Objects.requireNonNullElse(paused, Paused.JUDGED);
  }

  /** What is compared with what. */
  public enum Granularity {
    /** The day of the end with the day of the due date: before is early, equal is on time. */
    @JsonProperty("day")
    DAY,
    /** Early before the half-day of the due time; not later than the due time is on time. */
    @JsonProperty("half-day")
    HALF_DAY,
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

  /** What ends a dossier that has a result. */
  public enum End {
    /** The end of handling; for statuses 9 and 10 without one, the handing out. */
    @JsonProperty("handling")
    HANDLING,
    /** The handing out; until then the dossier is open. */
    @JsonProperty("handed-out")
    HANDED_OUT
  }

  /** Whether the time of waiting for papers counts. */
  public enum PapersTime {
    /** The due date alone decides. */
    @JsonProperty("counted")
    COUNTED,
    /** It is taken off the end; while the applicant has not brought them, time stands still. */
    @JsonProperty("subtracted")
    SUBTRACTED
  }

  /** What becomes of dossiers without a due date. */
  public enum WithoutDue {
    /** One is computed from the limit of the procedure; without a limit they are counted apart. */
    @JsonProperty("apart")
    APART,
    /** They are on time and within due, as in the vendor's reports. */
    @JsonProperty("on-time")
    ON_TIME
  }

  /** What becomes of dossiers that ended without a result. */
  public enum Returned {
    /** They are counted apart. */
    @JsonProperty("apart")
    APART,
    /** They are on time whenever they ended, as in the vendor's reports. */
    @JsonProperty("on-time")
    ON_TIME
  }

  /** What becomes of dossiers that wait for the applicant past their due date. */
  public enum Paused {
    /** They are overdue like any other. */
    @JsonProperty("judged")
    JUDGED,
    /** They are within due as long as they wait, as in the vendor's reports. */
    @JsonProperty("within-due")
    WITHIN_DUE
  }
}
