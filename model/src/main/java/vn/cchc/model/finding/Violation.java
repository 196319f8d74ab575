package vn.cchc.model.finding;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A dossier that breaks a rule.
 *
 * @param times the times that break it, in the order in which they are read
 * @param days days late, or beyond what is allowed; null where the rule is not about days
 */
public record Violation(CaseFile caseFile, List<Moment> times, Long days) {

  /** Copies the list. */
  public Violation {
    Objects.requireNonNull(caseFile, "caseFile");
    times = List.copyOf(times);
  }

  /**
   * A time with its meaning.
   *
   * @param meaning what happened
   * @param at local; midnight means the whole day
   */
  public record Moment(Meaning meaning, LocalDateTime at) {

    /** Rejects missing parts. */
    public Moment {
      Objects.requireNonNull(meaning, "meaning");
      Objects.requireNonNull(at, "at");
    }
  }

  /** What a time is, for people. */
  public enum Meaning {
    SUBMITTED("nộp"),
    RECEIVED("tiếp nhận"),
    DUE("hẹn trả"),
    NEW_DUE("hẹn lại"),
    LIMIT("hạn tối đa"),
    ASKED("yêu cầu bổ sung"),
    BROUGHT("bổ sung xong"),
    APOLOGISED("xin lỗi"),
    ENDED("kết thúc");

    private final String vietnamese;

    Meaning(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** What programs read. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What people read. */
    public String vietnamese() {
      return vietnamese;
    }
  }

  /** The same with the official that other records name. */
  public Violation withOfficial(String official) {
    return new Violation(caseFile.withOfficial(official), times, days);
  }
}
