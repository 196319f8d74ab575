package vn.cchc.simulate.internal.draft;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.simulate.internal.math.Bijection;
import vn.cchc.simulate.internal.math.Dice;
import vn.cchc.simulate.internal.math.Mix;
import vn.cchc.simulate.internal.plan.Batch;
import vn.cchc.simulate.internal.plan.BatchKind;
import vn.cchc.simulate.internal.plan.BatchRow;
import vn.cchc.simulate.internal.plan.ProvincePlan;
import vn.cchc.simulate.internal.plan.Workdays;
import vn.cchc.simulate.scenario.Distortion;
import vn.cchc.simulate.scenario.Distortions;
import vn.cchc.simulate.scenario.Outcome;

/** Makes the dossiers of one unit of a batch, day by day in order, from any day on. */
public final class DraftMaker {

  private static final int FORMS = 1 << 16;

  private final ProvincePlan plan;
  private final BatchRow row;
  private final Batch batch;
  private final Workdays days;
  private final Distortions distortions;
  private final Procedures procedures;
  private final DueDates dueDates;
  private final Dice dice = new Dice();
  private final Draft draft = new Draft();
  private final Timeline timeline;
  private final Requests requests;
  private final OpenStates openStates;
  private final ChannelPicker channels;
  private final ProcedurePicker picker;
  private final RowCounters counters;
  private final NotReceived notReceived;

  /** A maker that starts on a day of the row, counted from the first day of the batch. */
  public DraftMaker(
      ProvincePlan plan, BatchRow row, int fromDay, Procedures procedures, DueDates dueDates) {
    this.plan = plan;
    this.row = row;
    this.batch = row.batch();
    this.days = plan.days();
    this.distortions = plan.file().distortions();
    this.procedures = procedures;
    this.dueDates = dueDates;
    this.timeline = new Timeline(batch, days, dice);
    this.requests = new Requests(distortions, days, dice);
    this.counters = new RowCounters(row, fromDay);
    boolean counted = batch.kind() == BatchKind.RECEIVED || batch.kind() == BatchKind.CARRIED_OVER;
    this.openStates = counted ? new OpenStates(batch, distortions, days, dice) : null;
    long resolved = counted ? RowCounters.resolved(batch) : 0;
    this.channels = new ChannelPicker(batch, resolved, distortions, dice);
    this.picker = new ProcedurePicker(row, procedures, distortions, dice);
    this.notReceived =
        new NotReceived(days, batch, new Bijection(plan.faultyRows(), plan.file().seed()), plan);
  }

  /**
   * The dossier at a place of a day; the same object each time.
   *
   * @param day counted from the first day of the batch
   * @param place from 0
   */
  public Draft make(int day, int place) {
    long bits = Mix.of(Mix.of(Mix.of(batch.seed(), row.member().seed()), day), place);
    dice.take(bits);
    draft.clear();
    draft.kind = batch.kind();
    draft.bits = bits;
    int workday = batch.firstDay() + day;
    draft.codeDay = days.epochDay(workday);
    draft.number = batch.kind().ordinal() * plan.numberStep() + place + 1;
    int shuffled = (int) counters.shuffle(day, place, bits);
    int cls = counters.classAt(day, shuffled);
    draft.received = Hours.desk(draft.codeDay, (place + dice.unit()) / Math.max(1, row.onDay(day)));
    long number = counters.next(cls);
    channels.fill(draft, batch.stretchOf(workday), counters.nextInStretch(workday));
    if (openStates == null) {
      picker.fill(draft, number);
      channels.fillSubmission(draft);
      notReceived.fill(draft, workday, number, dice);
    } else {
      received(workday, Outcome.values()[cls], number);
    }
    draft.decomposed = dice.chance(distortions.rate(Distortion.DECOMPOSED));
    draft.unitForm =
        dice.chance(distortions.rate(Distortion.OTHER_UNIT_TEXT)) ? dice.between(1, FORMS) : 0;
    return draft;
  }

  private void received(int workday, Outcome outcome, long number) {
    draft.outcome = outcome;
    picker.fill(draft, number);
    channels.fillSubmission(draft);
    int limit = draft.procedure < 0 ? -1 : procedures.workingDays(draft.procedure);
    timeline.fill(draft, workday, limit);
    requests.fill(draft, workday, timeline);
    if (outcome.open()) {
      openStates.fill(draft, workday, counters.openNumber());
    }
    if (outcome.resolved()) {
      channels.fillReturn(draft, counters.resolvedNumber());
      if (dice.chance(distortions.rate(Distortion.END_ONLY_IN_HANDED_OUT))) {
        draft.handedOut = draft.ended;
        draft.ended = Draft.NEVER;
      }
    }
    if (dice.chance(distortions.rate(Distortion.MISSING_DUE)) && computedSaysTheSame()) {
      draft.due = Draft.NEVER;
      draft.firstDue = Draft.NEVER;
    }
  }

  private boolean computedSaysTheSame() {
    if ((draft.outcome != Outcome.EARLY && draft.outcome != Outcome.ON_TIME)
        || draft.procedure < 0
        || draft.requests > 0) {
      return false;
    }
    LocalDateTime received = LocalDateTime.ofEpochSecond(draft.received, 0, ZoneOffset.UTC);
    long endDay = draft.endRecorded() / Hours.DAY;
    return dueDates
        .computed(procedures.at(draft.procedure).code(), received)
        .map(due -> Long.signum(endDay - due.toLocalDate().toEpochDay()))
        .filter(sign -> sign == (draft.outcome == Outcome.EARLY ? -1 : 0))
        .isPresent();
  }
}
