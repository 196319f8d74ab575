package vn.cchc.app.verb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.transform.state.LakeState;

/**
 * What a verb reads: one state of a lake, with the configuration that names what is in it.
 *
 * @param moment the past moment asked for; empty for the newest state
 */
record Reading(Conf conf, LakeFolder folder, LakeState state, Optional<Moment> moment) {

  /** Reads what the figures are made from. */
  TableReader figures() {
    return state.figures();
  }

  /** The period asked for. */
  Period period(PeriodOptions options) {
    return options.period();
  }

  /** The day that stands on what is printed, where none is given: today, or that of the moment. */
  LocalDate today(Terminal terminal) {
    return moment
        .map(at -> at.local().toLocalDate())
        .orElseGet(() -> LocalDate.ofInstant(terminal.clock().instant(), Moment.LOCAL));
  }

  /** Lines for a heading that say which state this is; none for the newest. */
  List<String> heading() {
    return moment.map(at -> List.of("Kho như lúc: " + at.vietnamese())).orElse(List.of());
  }

  /** Says where the figures follow other definitions than the configuration. */
  void warn(Terminal terminal) {
    if (!state.follows(conf)) {
      terminal.say(
          "Cảnh báo: lịch, thủ tục hoặc cách tính đúng hạn trong cấu hình khác với lúc tính số"
              + " liệu; số liệu là theo cấu hình lúc đó.");
    }
  }

  /**
   * Refuses to recompute figures under other definitions.
   *
   * @throws vn.cchc.model.error.CchcException when the figures follow other definitions
   */
  void requireSameRules() {
    if (!state.follows(conf)) {
      throw AppErrors.otherRules(moment.isPresent());
    }
  }
}
