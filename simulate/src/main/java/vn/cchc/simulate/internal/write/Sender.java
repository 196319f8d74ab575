package vn.cchc.simulate.internal.write;

import java.io.IOException;
import vn.cchc.simulate.internal.draft.Draft;
import vn.cchc.simulate.internal.draft.State;
import vn.cchc.simulate.internal.math.Dice;
import vn.cchc.simulate.internal.plan.BatchKind;
import vn.cchc.simulate.scenario.Distortion;
import vn.cchc.simulate.scenario.Distortions;
import vn.cchc.simulate.scenario.Fault;

/**
 * Decides which extraction carries which state of a dossier. An extraction carries every dossier to
 * which something happened since the one before, as it stood then; what senders get wrong comes on
 * top.
 */
final class Sender {

  private static final int MOST_RECORDS = 64;
  private static final long SALT = 0x5EED;
  private static final int DAY = 86_400;

  private final long[] extractions;
  private final PartFile[] files;
  private final Distortions distortions;
  private final Tally tally;
  private final State state = new State();
  private final State older = new State();
  private final Dice dice = new Dice();
  private final long[] seen = new long[MOST_RECORDS];
  private int seenCount;

  Sender(long[] extractions, PartFile[] files, Distortions distortions, Tally tally) {
    this.extractions = extractions;
    this.files = files;
    this.distortions = distortions;
    this.tally = tally;
  }

  void send(Draft draft) throws IOException {
    dice.take(draft.bits ^ SALT);
    if (draft.kind == BatchKind.FAULTY) {
      sendFaulty(draft);
      return;
    }
    tally.dossiers++;
    seenCount = 0;
    int carriers = carriers(draft);
    int last = 31 - Integer.numberOfLeadingZeros(carriers);
    for (int k = 0; k < last; k++) {
      if ((carriers & (1 << k)) != 0) {
        state.at(draft, extractions[k]);
        write(k, draft, state);
      }
    }
    sendNewest(draft, last);
  }

  private void sendNewest(Draft draft, int last) throws IOException {
    boolean ended = draft.outcome != null && !draft.outcome.open();
    if (ended) {
      long end = draft.ended != Draft.NEVER ? draft.ended : draft.handedOut;
      older.at(draft, end - 1);
    }
    if (ended && dice.chance(distortions.rate(Distortion.RE_SENT_NEWER))) {
      write(last, draft, older);
    }
    state.at(draft, extractions[last]);
    write(last, draft, state);
    if (dice.chance(distortions.rate(Distortion.RE_SENT))) {
      write(dice.between(last, files.length - 1), draft, state);
    }
    if (ended && dice.chance(distortions.rate(Distortion.REGRESSION))) {
      write(Math.min(last + 1, files.length - 1), draft, older);
    }
  }

  /** A faulty row leaves once, with the first extraction after its day. */
  private void sendFaulty(Draft draft) throws IOException {
    int k = Math.min(extractionOf((draft.codeDay + 1) * DAY), extractions.length - 1);
    state.at(draft, extractions[k]);
    if (draft.fault == Fault.NO_RECEIPT_DATE) {
      state.received = Draft.NEVER;
    } else if (draft.fault == Fault.RECEIVED_AFTER_EXTRACTION) {
      state.ended = Draft.NEVER;
      state.status = 4;
      state.received = extractions[k] + dice.between(2, 40) * (long) DAY;
      state.due = state.received + 7L * DAY;
    }
    files[k].write(draft, state);
    tally.records++;
    tally.fault(draft.fault);
  }

  private void write(int file, Draft draft, State what) throws IOException {
    files[file].write(draft, what);
    tally.records++;
    long signature = what.signature();
    for (int i = 0; i < seenCount; i++) {
      if (seen[i] == signature) {
        tally.duplicates++;
        return;
      }
    }
    seen[seenCount++] = signature;
  }

  /** One bit for each extraction that follows an event. */
  private int carriers(Draft draft) {
    int bits = bit(draft.submitted) | bit(draft.received) | bit(draft.refused) | bit(draft.ended);
    bits |= bit(draft.handedOut) | bit(draft.openSince);
    for (int i = 0; i < draft.requests; i++) {
      bits |= bit(draft.asked[i]) | bit(draft.brought[i]);
    }
    return bits;
  }

  private int bit(long event) {
    int k = event == Draft.NEVER ? extractions.length : extractionOf(event);
    return k == extractions.length ? 0 : 1 << k;
  }

  private int extractionOf(long moment) {
    int k = 0;
    while (k < extractions.length && extractions[k] < moment) {
      k++;
    }
    return k;
  }
}
