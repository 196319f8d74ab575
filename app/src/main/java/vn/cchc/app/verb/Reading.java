package vn.cchc.app.verb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.edition.Edition;
import vn.cchc.transform.edition.Editions;
import vn.cchc.transform.state.LakeState;

/**
 * What a verb reads: one state of a lake or an edition, with the configuration that names what is
 * in it.
 *
 * @param moment the past moment asked for; empty for the newest state and for editions
 * @param edition the edition; empty for the lake
 */
record Reading(Conf conf, LakeState state, Optional<Moment> moment, Optional<Edition> edition) {

  /** An edition. */
  static Reading of(Editions.Opened opened) {
    return new Reading(
        opened.conf(), opened.state(), Optional.empty(), Optional.of(opened.edition()));
  }

  /** Reads what the figures are made from. */
  TableReader figures() {
    return state.figures();
  }

  /**
   * The period asked for; that of the edition where none is.
   *
   * @throws vn.cchc.model.error.CchcException when it ends after what the edition holds
   */
  Period period(PeriodOptions options) {
    Period period =
        edition.isEmpty() ? options.period() : options.asked().orElseGet(edition.get()::ofPeriod);
    if (!holds(period.range())) {
      throw AppErrors.afterEdition(edition.orElseThrow().id(), edition.orElseThrow().to());
    }
    return period;
  }

  /** Whether the figures of these days are in what is read. */
  boolean holds(DateRange range) {
    return edition.map(frozen -> !range.to().isAfter(frozen.to())).orElse(true);
  }

  /** Whether the units of a province are in what is read. */
  boolean covers(Unit unit) {
    return edition
        .map(Edition::unit)
        .filter(province -> !province.isEmpty())
        .map(province -> conf.units().province(unit).key().equals(province))
        .orElse(true);
  }

  /**
   * Refuses a unit that is not in the edition.
   *
   * @throws vn.cchc.model.error.CchcException naming the province that is
   */
  void require(Unit unit) {
    if (!covers(unit)) {
      throw AppErrors.notInEdition(
          unit.name(), edition.orElseThrow().id(), edition.orElseThrow().unitName());
    }
  }

  /**
   * The day that stands on what is printed, where none is given: that of the moment or of the
   * closing, else today.
   */
  LocalDate today(Terminal terminal) {
    return moment
        .map(at -> at.local().toLocalDate())
        .or(() -> edition.map(frozen -> Moment.of(frozen.closedAt()).local().toLocalDate()))
        .orElseGet(() -> LocalDate.ofInstant(terminal.clock().instant(), Moment.LOCAL));
  }

  /** Lines for a heading that say which state this is; none for the newest. */
  List<String> heading() {
    return moment
        .map(at -> "Kho như lúc: " + at.vietnamese())
        .or(
            () ->
                edition.map(
                    frozen ->
                        "Bản chốt: %s, chốt lúc %s, mã nội dung %s"
                            .formatted(
                                frozen.id(),
                                Moment.of(frozen.closedAt()).vietnamese(),
                                frozen.shortHash())))
        .map(List::of)
        .orElse(List.of());
  }

  /** What a page says of an edition before the versions of the tables; empty for the lake. */
  Optional<String> stateName() {
    return edition.map(
        frozen -> "bản chốt %s, mã nội dung %s".formatted(frozen.id(), frozen.shortHash()));
  }

  /**
   * Says where the figures follow other definitions than the configuration, and where a period lies
   * beyond the days off that are declared.
   */
  void warn(Terminal terminal, DateRange range) {
    String undeclared =
        IntStream.rangeClosed(range.from().getYear(), range.to().getYear())
            .filter(year -> !conf.calendar().covers(year))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    if (!undeclared.isEmpty()) {
      terminal.say(
          "Cảnh báo: chưa khai báo ngày nghỉ của năm %s; hạn trả tính từ thời hạn quy định có thể sai."
              .formatted(undeclared));
    }
    warn(terminal);
  }

  /** Says where the figures follow other definitions than the configuration. */
  void warn(Terminal terminal) {
    if (!sameRules()) {
      terminal.say(
          "Cảnh báo: lịch, thủ tục hoặc cách tính đúng hạn trong cấu hình khác với lúc tính số"
              + " liệu; số liệu là theo cấu hình lúc đó.");
    }
  }

  /** Whether the figures follow the configuration. */
  boolean sameRules() {
    return state.follows(conf);
  }

  /** Says where dossiers are judged by other definitions than those of the figures. */
  void warnOfRules(Terminal terminal) {
    if (!sameRules()) {
      terminal.say(
          "Cảnh báo: lịch, thủ tục hoặc cách tính đúng hạn trong cấu hình khác với lúc tính số"
              + " liệu; danh sách này theo cấu hình hiện nay nên có thể khác số liệu. Chạy"
              + " 'cchc transform' để tính lại.");
    }
  }

  /**
   * Refuses to recompute figures under other definitions.
   *
   * @throws vn.cchc.model.error.CchcException when the figures follow other definitions
   */
  void requireSameRules() {
    if (!sameRules()) {
      throw AppErrors.otherRules(moment.isPresent());
    }
  }
}
