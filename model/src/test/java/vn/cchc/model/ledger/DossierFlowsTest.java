package vn.cchc.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;

/** One dossier a line (see {@link DossierLine}), the range, and the figures that count it once. */
class DossierFlowsTest {

  private static final Set<Figure> BY_CHANNEL =
      EnumSet.of(Figure.RECEIVED_DIRECT, Figure.RECEIVED_ONLINE, Figure.RECEIVED_POSTAL);
  private static final String HEAD_OF_A_CASE = "{0}";

  @ParameterizedTest(name = HEAD_OF_A_CASE)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
  received and ended the same day          | 9 received=10/03T08:00 due=15/03 ended=10/03T10:00 | 01/03..31/03 | received resolved_early
  … on that very day                       | 9 received=10/03T08:00 due=15/03 ended=10/03T10:00 | 10/03..10/03 | received resolved_early
  … the day before                         | 9 received=10/03T08:00 due=15/03 ended=10/03T10:00 | 01/03..09/03 |
  … is no stock the day after              | 9 received=10/03T08:00 due=15/03 ended=10/03T10:00 | 11/03..31/03 |
  ended before the due day                 | 9 received=10/03 due=15/03T16:30 ended=14/03        | 01/03..31/03 | received resolved_early
  ended on the due day before the hour     | 9 received=10/03 due=15/03T16:30 ended=15/03T16:29  | 01/03..31/03 | received resolved_on_time
  ended on the due day after the hour      | 9 received=10/03 due=15/03T16:30 ended=15/03T17:00  | 01/03..31/03 | received resolved_on_time
  ended after the due day                  | 9 received=10/03 due=15/03T16:30 ended=16/03T00:00  | 01/03..31/03 | received resolved_overdue
  handed out only                          | 10 received=10/03 due=15/03 handed-out=17/03        | 01/03..31/03 | received resolved_overdue
  handed out late but ended in time        | 10 received=10/03 due=15/03 ended=14/03 handed-out=17/03 | 01/03..31/03 | received resolved_early
  done and handed out without end date     | 9 received=10/03 due=15/03 handed-out=15/03         | 01/03..31/03 | received resolved_on_time
  open on the first day of the range       | 9 received=28/02 due=15/03 ended=01/03              | 01/03..31/03 | carried_over resolved_early
  ended on the day before the range        | 9 received=20/02 due=15/03 ended=28/02              | 01/03..31/03 |
  received on the first day                | 4 received=01/03T00:00 due=15/04                    | 01/03..31/03 | received in_progress_within_due
  received on the last day                 | 4 received=31/03T23:59 due=15/04                    | 01/03..31/03 | received in_progress_within_due
  received the day after                   | 4 received=01/04T00:00 due=15/04                    | 01/03..31/03 |
  carried over and still open              | 4 received=10/02 due=15/04                          | 01/03..31/03 | carried_over in_progress_within_due
  ended on the last day                    | 9 received=10/03 due=15/04 ended=31/03T23:59        | 01/03..31/03 | received resolved_early
  ended the day after the range            | 9 received=10/03 due=15/04 ended=01/04T00:00        | 01/03..31/03 | received in_progress_within_due
  """)
  void receivedAndEnded(String situation, String line, String range, String figures) {
    assertThat(counted("day", line, range)).isEqualTo(names(figures));
  }

  @ParameterizedTest(name = HEAD_OF_A_CASE)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
  open, due tomorrow                       | 4 received=01/03 due=11/03T16:30                    | 01/03..10/03 | received in_progress_within_due
  open on its due day is overdue           | 4 received=01/03 due=10/03T16:30                    | 01/03..10/03 | received in_progress_overdue
  … also when due at midnight              | 4 received=01/03 due=10/03                          | 01/03..10/03 | received in_progress_overdue
  … also when it ended in time next day    | 9 received=01/03 due=10/03 ended=11/03              | 01/03..10/03 | received in_progress_overdue
  open the day after the due day           | 4 received=01/03 due=10/03                          | 01/03..11/03 | received in_progress_overdue
  overdue carried over                     | 4 received=01/02 due=10/02                          | 01/03..31/03 | carried_over in_progress_overdue
  due before receipt, open                 | 4 received=10/03 due=01/03                          | 10/03..31/03 | received in_progress_overdue
  … is no stock before its receipt         | 4 received=10/03 due=01/03                          | 01/03..09/03 |
  due before receipt, ended                | 9 received=10/03 due=01/03 ended=12/03              | 01/03..31/03 | received resolved_overdue
  ended on the due day was never overdue   | 9 received=01/03 due=10/03 ended=10/03              | 01/03..10/03 | received resolved_on_time
  ended after, no stock is left            | 9 received=01/02 due=10/02 ended=10/03              | 11/03..31/03 |
  """)
  void openAndOverdue(String situation, String line, String range, String figures) {
    assertThat(counted("day", line, range)).isEqualTo(names(figures));
  }

  @ParameterizedTest(name = HEAD_OF_A_CASE)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
  open without due date or limit           | 4 received=06/03 procedure=1.000000                 | 01/03..31/03 | received in_progress_no_due
  … of an unknown procedure                | 4 received=06/03 procedure=9.999999                 | 01/03..31/03 | received in_progress_no_due
  ended without due date or limit          | 9 received=06/03 procedure=1.000000 ended=10/03     | 01/03..31/03 | received resolved_no_due
  returned without due date                | 7 received=06/03 procedure=1.000000 ended=10/03     | 01/03..31/03 | received returned
  3 working days, ended on the last        | 9 received=06/03 procedure=1.000003 ended=09/03T23:59 | 01/03..31/03 | received resolved_on_time
  3 working days, ended after the last     | 9 received=06/03 procedure=1.000003 ended=10/03     | 01/03..31/03 | received resolved_overdue
  3 working days over a weekend            | 9 received=10/03 procedure=1.000003 ended=15/03     | 01/03..31/03 | received resolved_on_time
  3 working days, local suffix             | 9 received=06/03 procedure=1.000003.H53 ended=10/03 | 01/03..31/03 | received resolved_overdue
  3 working days, open the day before      | 4 received=06/03 procedure=1.000003                 | 01/03..08/03 | received in_progress_within_due
  3 working days, open on the last         | 4 received=06/03 procedure=1.000003                 | 01/03..09/03 | received in_progress_overdue
  5 calendar days end on Saturday          | 9 received=06/03 procedure=1.000005 ended=13/03     | 01/03..31/03 | received resolved_on_time
  a due date given is not recomputed       | 9 received=06/03 procedure=1.000003 due=20/03 ended=13/03 | 01/03..31/03 | received resolved_early
  """)
  void withoutADueDate(String situation, String line, String range, String figures) {
    assertThat(counted("day", line, range)).isEqualTo(names(figures));
  }

  @ParameterizedTest(name = HEAD_OF_A_CASE)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
  done without any date stays open         | 9 received=01/03 due=10/04                          | 01/03..31/03 | received in_progress_within_due
  handed out without any date stays open   | 10 received=01/03 due=10/03                         | 01/03..31/03 | received in_progress_overdue
  an end date on status 4 does not end it  | 4 received=01/03 due=10/04 ended=05/03              | 01/03..31/03 | received in_progress_within_due
  … nor on status 2                        | 2 received=01/03 due=10/04 ended=05/03              | 01/03..31/03 | received in_progress_within_due
  … nor on status 5, which is paused       | 5 received=01/03 due=10/04 ended=05/03              | 01/03..31/03 | received in_progress_within_due paused
  … nor on status 6, which is paused       | 6 received=01/03 due=10/04 ended=05/03              | 01/03..31/03 | received in_progress_within_due paused
  withdrawn                                | 7 received=01/03 due=10/04 ended=05/03              | 01/03..31/03 | received returned
  withdrawn after the due day              | 7 received=01/03 due=03/03 ended=05/03              | 01/03..31/03 | received returned
  withdrawn without a date stays open      | 7 received=01/03 due=10/04                          | 01/03..31/03 | received in_progress_within_due
  … even if handed out                     | 7 received=01/03 due=10/04 handed-out=05/03         | 01/03..31/03 | received in_progress_within_due
  withdrawn later was open                 | 7 received=01/03 due=10/04 ended=05/04              | 01/03..31/03 | received in_progress_within_due
  stopped with a date                      | 8 received=01/03 due=10/04 ended=05/03              | 01/03..31/03 | received returned
  stopped without a date is paused         | 8 received=01/03 due=10/04                          | 01/03..31/03 | received in_progress_within_due paused
  posted result                            | 9 received=01/03 due=10/03 ended=05/03 posted       | 01/03..31/03 | received resolved_early postal_returned
  posted, online all the same              | 9 received=01/03 due=10/03 ended=05/03 posted channel=online | 01/03..31/03 | received resolved_early postal_returned
  posted late, counted where it ended      | 10 received=01/03 due=10/03 ended=31/03 handed-out=02/04 posted | 01/03..31/03 | received resolved_overdue postal_returned
  posted, not yet ended                    | 4 received=01/03 due=10/04 posted                   | 01/03..31/03 | received in_progress_within_due
  withdrawn is no posted result            | 7 received=01/03 due=10/04 ended=05/03 posted       | 01/03..31/03 | received returned
  """)
  void outcomes(String situation, String line, String range, String figures) {
    assertThat(counted("day", line, range)).isEqualTo(names(figures));
  }

  @ParameterizedTest(name = HEAD_OF_A_CASE)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
  registered on its submission day         | 1 submitted=10/03 extracted=12/04                   | 10/03..10/03 | registered
  … not on another                         | 1 submitted=10/03 extracted=12/04                   | 11/03..30/04 |
  registered without submission day        | 1 extracted=12/03                                   | 12/03..12/03 | registered
  a registered one is never received       | 1 submitted=10/03 received=11/03 due=15/03          | 01/03..31/03 | registered
  papers asked for before acceptance       | 5 submitted=10/03 papers=11/03..                    | 01/03..31/03 | registered
  not accepted, on the day of refusal      | 3 submitted=10/03 refused=14/03                     | 14/03..14/03 | not_accepted
  … not on the day of submission           | 3 submitted=10/03 refused=14/03                     | 10/03..10/03 |
  not accepted without day of refusal      | 3 submitted=10/03 extracted=12/04                   | 10/03..10/03 | not_accepted
  not accepted with a receipt date         | 3 submitted=10/03 received=11/03 due=15/03 refused=14/03 | 01/03..31/03 | not_accepted
  not accepted with an end date            | 3 submitted=10/03 received=11/03 ended=14/03        | 01/03..31/03 | not_accepted
  a faulty one without receipt             | 4 submitted=10/03 due=15/03                         | 01/03..31/03 |
  … and without receipt, but with an end   | 9 submitted=10/03 due=15/03 ended=12/03             | 01/03..31/03 |
  """)
  void notReceived(String situation, String line, String range, String figures) {
    assertThat(counted("day", line, range)).isEqualTo(names(figures));
  }

  /** Each dossier is due in May; only whether it is paused at the end of the day is asked. */
  @ParameterizedTest(name = HEAD_OF_A_CASE)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
  asked and brought                        | 4 received=01/03 due=01/05 papers=03/03..08/03      | 03/03 04/03 07/03
  asked and brought, ended since           | 9 received=01/03 due=01/05 papers=03/03..08/03 ended=10/03 | 03/03 04/03 07/03
  asked and brought the same day           | 4 received=01/03 due=01/05 papers=03/03T08:00..03/03T16:00 |
  asked, still waiting                     | 5 received=01/03 due=01/05 papers=03/03.. event=08/03 | 03/03 04/03 07/03 08/03 09/03 31/03
  asked, moved on, day of bringing unknown | 4 received=01/03 due=01/05 papers=03/03..           |
  two episodes apart                       | 4 received=01/03 due=01/05 papers=03/03..04/03 papers=07/03..09/03 | 03/03 07/03 08/03
  two episodes overlapping count once      | 4 received=01/03 due=01/05 papers=03/03..08/03 papers=04/03..09/03 | 03/03 04/03 07/03 08/03
  one inside the other                     | 4 received=01/03 due=01/05 papers=03/03..09/03 papers=04/03..07/03 | 03/03 04/03 07/03 08/03
  a past one and one still waiting         | 5 received=01/03 due=01/05 papers=03/03..04/03 papers=08/03.. | 03/03 08/03 09/03 31/03
  a past one inside one still waiting      | 5 received=01/03 due=01/05 papers=03/03.. papers=04/03..07/03 | 03/03 04/03 07/03 08/03 09/03 31/03
  brought before asked is no pause         | 4 received=01/03 due=01/05 papers=08/03..03/03      |
  brought, but the request has no date     | 4 received=01/03 due=01/05 papers=..08/03           |
  5 without a request date                 | 5 received=01/03 due=01/05 event=07/03              | 07/03 08/03 09/03 31/03
  5 with a request that has no date        | 5 received=01/03 due=01/05 papers=.. event=07/03    | 07/03 08/03 09/03 31/03
  6 from the latest event                  | 6 received=01/03 due=01/05 event=08/03              | 08/03 09/03 31/03
  8 without an end date                    | 8 received=01/03 due=01/05 event=09/03              | 09/03 31/03
  8 with an end date                       | 8 received=01/03 due=01/05 ended=08/03              |
  8 with an end date, papers before        | 8 received=01/03 due=01/05 papers=03/03..09/03 ended=07/03 | 03/03 04/03
  6 with a past episode                    | 6 received=01/03 due=01/05 papers=03/03..04/03 event=08/03 | 03/03 08/03 09/03 31/03
  asked before receipt                     | 4 received=04/03 due=01/05 papers=02/03..08/03      | 04/03 07/03
  brought before receipt                   | 4 received=08/03 due=01/05 papers=02/03..04/03      |
  brought after the end                    | 9 received=01/03 due=01/05 papers=04/03..09/03 ended=08/03 | 04/03 07/03
  asked after the end                      | 9 received=01/03 due=01/05 papers=08/03..09/03 ended=04/03 |
  not received                             | 5 submitted=01/03 papers=03/03..                    |
  """)
  void pauses(String situation, String line, String pausedOn) {
    Set<String> paused = new TreeSet<>();
    for (String day :
        new String[] {"02/03", "03/03", "04/03", "07/03", "08/03", "09/03", "31/03"}) {
      Figures figures = figures("day", DossierLine.parse(line), day + ".." + day);
      assertThat(figures.get(Figure.PAUSED)).isBetween(0L, figures.inProgress());
      if (figures.get(Figure.PAUSED) == 1) {
        paused.add(day);
      }
    }
    assertThat(paused).isEqualTo(names(pausedOn));
  }

  @ParameterizedTest(name = HEAD_OF_A_CASE)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
  on the due day after the hour            | 9 received=01/03 due=10/03T16:30 ended=10/03T17:00  | resolved_on_time | resolved_overdue | resolved_on_time
  on the due day at the hour               | 9 received=01/03 due=10/03T16:30 ended=10/03T16:30  | resolved_on_time | resolved_on_time | resolved_on_time
  the due day has no hour                  | 9 received=01/03 due=10/03 ended=10/03T23:59        | resolved_on_time | resolved_on_time | resolved_on_time
  rescheduled and kept                     | 9 received=01/03 original-due=08/03 due=14/03 ended=10/03 | resolved_early | resolved_early | resolved_overdue
  rescheduled, open before the new day     | 4 received=01/03 original-due=08/03 due=14/04       | in_progress_within_due | in_progress_within_due | in_progress_overdue
  brought forward                          | 9 received=01/03 original-due=14/03 due=08/03 ended=10/03 | resolved_overdue | resolved_overdue | resolved_early
  only the current due date is known       | 9 received=01/03 original-due=none due=08/03 ended=10/03 | resolved_overdue | resolved_overdue | resolved_overdue
  neither known, limit of 3 working days   | 9 received=06/03 procedure=1.000003 ended=10/03     | resolved_overdue | resolved_overdue | resolved_overdue
  withdrawn                                | 7 received=01/03 due=08/03 ended=10/03              | returned | returned | returned
  """)
  void definitionsOfOnTime(
      String situation, String line, String day, String timestamp, String originalDue) {
    assertThat(placed("day", line)).isEqualTo(day);
    assertThat(placed("timestamp", line)).isEqualTo(timestamp);
    assertThat(placed("original-due", line)).isEqualTo(originalDue);
  }

  /** The examples of scoring.md 1.2 and of the vendor's report, placed by hand. */
  @ParameterizedTest(name = HEAD_OF_A_CASE)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
  portal: two days of waiting are taken off     | portal-766   | 9 received=01/03 due=10/03T16:30 papers=03/03..05/03 ended=12/03T16:30 | resolved_on_time
  portal: … and a minute more is late           | portal-766   | 9 received=01/03 due=10/03T16:30 papers=03/03..05/03 ended=12/03T16:31 | resolved_overdue
  portal: … a day less is early                 | portal-766   | 9 received=01/03 due=10/03T16:30 papers=03/03..05/03 ended=11/03T16:31 | resolved_early
  portal: two requests, however early           | portal-766   | 9 received=01/03 due=20/03 papers=03/03..04/03 papers=05/03..06/03 ended=07/03 | resolved_overdue
  portal: two requests, open                    | portal-766   | 4 received=01/03 due=20/04 papers=03/03..04/03 papers=05/03..06/03 | in_progress_overdue
  portal: waiting since before the due date     | portal-766   | 5 received=01/03 due=10/03T16:30 papers=09/03.. | in_progress_within_due
  portal: waiting since the very due time       | portal-766   | 5 received=01/03 due=10/03T16:30 papers=10/03T16:30.. | in_progress_within_due
  portal: waiting since after the due time      | portal-766   | 5 received=01/03 due=10/03T16:30 papers=10/03T16:31.. | in_progress_overdue
  portal: papers brought, 2 days to go          | portal-766   | 4 received=01/03 due=30/03T16:30 papers=09/03..11/03 | in_progress_within_due
  portal: papers brought, the days are used up  | portal-766   | 4 received=01/03 due=29/03T16:30 papers=09/03..11/03 | in_progress_overdue
  portal: waiting before the receipt is nothing | portal-766   | 9 received=05/03 due=10/03T16:30 papers=01/03..05/03 ended=11/03 | resolved_overdue
  portal: status 9 before 10                    | portal-766   | 10 received=01/03 due=10/03 ended=09/03 handed-out=20/03 | resolved_early
  portal: a fee to be paid stops no clock       | portal-766   | 6 received=01/03 due=10/03 | in_progress_overdue
  returned: handed out late                     | returned-day | 10 received=01/03 due=10/03 ended=09/03 handed-out=20/03 | resolved_overdue
  returned: ready, not fetched                  | returned-day | 9 received=01/03 due=10/03 ended=09/03 | in_progress_overdue
  returned: ready, not fetched, within due      | returned-day | 9 received=01/03 due=10/04 ended=09/03 | in_progress_within_due
  returned: withdrawn has nothing to fetch      | returned-day | 7 received=01/03 due=10/03 ended=09/03 | returned
  returned: handed out before it was received   | returned-day | 10 received=05/03 due=10/03 ended=12/03 handed-out=01/03 | resolved_overdue
  half-day: the morning before                  | half-day-session | 9 received=01/03 due=10/03T16:30 ended=10/03T11:30 | resolved_early
  half-day: the same afternoon                  | half-day-session | 9 received=01/03 due=10/03T16:30 ended=10/03T14:00 | resolved_on_time
  half-day: after the hour                      | half-day-session | 9 received=01/03 due=10/03T16:30 ended=10/03T16:45 | resolved_overdue
  vendor: withdrawn long after the due date     | vendor-06a   | 7 received=01/03 due=05/03 ended=20/03 | resolved_on_time
  vendor: no due date, although a limit exists  | vendor-06a   | 9 received=01/03 procedure=1.000003 ended=20/03 | resolved_on_time
  vendor: open without a due date               | vendor-06a   | 4 received=01/03 | in_progress_within_due
  vendor: waiting for papers past the due date  | vendor-06a   | 5 received=01/03 due=10/03 papers=09/03.. | in_progress_within_due
  vendor: … that were brought                   | vendor-06a   | 4 received=01/03 due=10/03 papers=09/03..20/03 | in_progress_overdue
  vendor: stopped past the due date             | vendor-06a   | 8 received=01/03 due=10/03 event=05/03 | in_progress_within_due
  """)
  void definitionsInLiveUse(String situation, String definition, String line, String figure) {
    assertThat(placed(definition, line)).isEqualTo(figure);
  }

  @Test
  void eachChannelIsCountedInItsOwnColumn() {
    for (String channel : List.of("direct", "online", "postal")) {
      Dossier dossier = DossierLine.parse("4 received=10/03 due=15/04 channel=" + channel);
      Figures figures = figures("day", dossier, "01/03..31/03");
      for (Figure column : BY_CHANNEL) {
        long expected = column.column().endsWith(channel) ? 1 : 0;
        assertThat(figures.get(column)).as(channel + " " + column).isEqualTo(expected);
      }
    }
  }

  /** The flows themselves, so that a needless pair (+1 and −1 on one day) is seen. */
  @Test
  void aDossierLeavesEveryStockItEnteredOnTheDayItEnds() {
    Dossier dossier =
        DossierLine.parse("9 received=01/03 due=10/03 papers=03/03..05/03 ended=12/03");
    assertThat(flows(dossier))
        .containsExactly(
            "2023-03-01 open +1",
            "2023-03-01 received +1",
            "2023-03-03 open_paused +1",
            "2023-03-05 open_paused -1",
            "2023-03-10 open_overdue +1",
            "2023-03-12 open -1",
            "2023-03-12 open_overdue -1",
            "2023-03-12 resolved_overdue +1");
    assertThat(flows(DossierLine.parse("9 received=01/03 due=01/03 ended=01/03")))
        .containsExactly("2023-03-01 received +1", "2023-03-01 resolved_on_time +1");
  }

  @Test
  void aSetOfFlowsHoldsTheDefaultInFullAndTheOthersAsDifferences() {
    Dossier dossier = DossierLine.parse("9 received=01/03 due=10/03T16:30 ended=10/03T17:00");
    Map<String, Set<String>> flows = new TreeMap<>();
    FlowSet.of(TestConf.SHIPPED.timeliness().values(), TestConf.SHIPPED.timeRules())
        .of(
            dossier,
            (timeliness, day, measure, amount) ->
                flows
                    .computeIfAbsent(timeliness, t -> new TreeSet<>())
                    .add(measure.column() + " " + amount));
    Set<String> later = Set.of("resolved_on_time -1", "resolved_overdue 1");
    assertThat(flows.remove("day"))
        .containsExactlyInAnyOrder("received 1", "open 1", "open -1", "resolved_on_time 1");
    assertThat(flows.remove("returned-day")).contains("resolved_on_time -1", "open 1");
    assertThat(flows)
        .isEqualTo(Map.of("timestamp", later, "portal-766", later, "half-day-session", later));
  }

  private static List<String> flows(Dossier dossier) {
    record Flow(LocalDate day, Measure measure, long amount) {}
    List<Flow> flows = new java.util.ArrayList<>();
    byDefinition("day").of(dossier, (day, measure, n) -> flows.add(new Flow(day, measure, n)));
    return flows.stream()
        .sorted(Comparator.comparing(Flow::day).thenComparing(f -> f.measure.column()))
        .map(f -> f.day + " " + f.measure.column() + (f.amount < 0 ? " " : " +") + f.amount)
        .toList();
  }

  private static Set<String> counted(String definition, String line, String range) {
    Figures figures = figures(definition, DossierLine.parse(line), range);
    assertThat(figures.identityHolds()).isTrue();
    Set<String> counted = new TreeSet<>();
    figures
        .asMap()
        .forEach(
            (figure, count) -> {
              assertThat(count).as(figure.column()).isBetween(0L, 1L);
              if (count == 1 && !BY_CHANNEL.contains(figure)) {
                counted.add(figure.column());
              }
            });
    return counted;
  }

  private static String placed(String definition, String line) {
    Figures figures = figures(definition, DossierLine.parse(line), "01/03..31/03");
    return Figure.PLACED.stream()
        .filter(figure -> figures.get(figure) == 1)
        .map(Figure::column)
        .collect(Collectors.joining(" "));
  }

  private static Figures figures(String definition, Dossier dossier, String range) {
    FigureSum sum = new FigureSum(DossierLine.range(range));
    byDefinition(definition)
        .of(dossier, (day, measure, amount) -> sum.add(day, dossier.channel(), measure, amount));
    return sum.figures();
  }

  private static DossierFlows byDefinition(String id) {
    return new DossierFlows(TestConf.SHIPPED.timeliness(id), TestProcedures.RULES);
  }

  private static Set<String> names(String text) {
    return text == null ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ", -1)));
  }
}
