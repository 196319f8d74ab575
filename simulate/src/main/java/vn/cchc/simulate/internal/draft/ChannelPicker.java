package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.math.Bijection;
import vn.cchc.simulate.internal.math.Dice;
import vn.cchc.simulate.internal.plan.Batch;
import vn.cchc.simulate.internal.plan.Stretch;
import vn.cchc.simulate.scenario.Distortion;
import vn.cchc.simulate.scenario.Distortions;

/** Channel, digitisation and way of return, in the exact numbers of the batch. */
final class ChannelPicker {

  private static final int DIRECT = 1;
  private static final int ONLINE = 2;
  private static final int POSTAL = 3;

  private final Batch batch;
  private final Distortions distortions;
  private final Dice dice;
  private final Bijection[] channels;
  private final Bijection[] digitised;
  private final Bijection returns;

  ChannelPicker(Batch batch, long resolved, Distortions distortions, Dice dice) {
    this.batch = batch;
    this.distortions = distortions;
    this.dice = dice;
    int stretches = batch.stretches().size();
    this.channels = new Bijection[stretches];
    this.digitised = new Bijection[stretches];
    for (int i = 0; i < stretches; i++) {
      long total = batch.stretches().get(i).total();
      channels[i] = new Bijection(total, batch.seed() + 11 + 2L * i);
      digitised[i] = new Bijection(total, batch.seed() + 12 + 2L * i);
    }
    this.returns = new Bijection(resolved, batch.seed() + 7);
  }

  /**
   * Decides channel and digitisation.
   *
   * @param number number of the dossier among all of its stretch
   */
  void fill(Draft draft, int stretchNumber, long number) {
    Stretch stretch = batch.stretches().get(stretchNumber);
    long position = channels[stretchNumber].position(number);
    if (position < stretch.online()) {
      draft.channel = ONLINE;
    } else if (position < stretch.online() + stretch.postal()) {
      draft.channel = POSTAL;
    } else {
      draft.channel = dice.chance(distortions.rate(Distortion.EMPTY_CHANNEL)) ? 0 : DIRECT;
    }
    draft.digitised = digitised[stretchNumber].position(number) < stretch.digitised();
    draft.paidOnline = draft.channel == ONLINE && dice.chance(0.3) ? dice.between(1, 2) : 0;
  }

  /** Decides the way of return of the resolved dossier with this number among all resolved ones. */
  void fillReturn(Draft draft, long number) {
    draft.postalReturn = returns.position(number) < batch.postalReturned();
  }

  /** Submitted at the desk just before receipt, online at any hour, by post days before. */
  void fillSubmission(Draft draft) {
    long received = draft.received;
    if (draft.channel == ONLINE && dice.chance(0.5)) {
      long evening = (received / Hours.DAY - dice.between(1, 2)) * Hours.DAY;
      draft.submitted = evening + (6 + dice.below(16)) * 3600L + dice.below(3600);
    } else if (draft.channel == POSTAL) {
      draft.submitted = Hours.desk(received / Hours.DAY - dice.between(1, 3), dice.unit());
    } else {
      draft.submitted = received - dice.below(15 * Hours.MINUTE);
    }
  }
}
