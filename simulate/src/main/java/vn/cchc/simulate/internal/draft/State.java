package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.math.Mix;
import vn.cchc.simulate.internal.plan.BatchKind;
import vn.cchc.simulate.scenario.Outcome;

/**
 * What was known of a dossier at a moment: later events are missing, and the status is the one of
 * then. Filled again and again; times are {@link Draft#NEVER} where nothing is known.
 */
public final class State {

  private static final int REGISTERED = 1;
  private static final int RECEIVED = 2;
  private static final int NOT_ACCEPTED = 3;
  private static final int HANDLING = 4;
  private static final int SUPPLEMENT = 5;
  private static final int WITHDRAWN = 7;
  private static final int STOPPED = 8;
  private static final int DONE = 9;
  private static final int HANDED_OUT = 10;
  private static final long FRESH = 4 * 3600L;

  /** Number of the status in the national list. */
  public int status;

  public long received;
  public long refused;
  public long ended;
  public long handedOut;
  public long due;
  public long firstDue;

  /** Requests made until then; those not yet answered have no date of bringing. */
  public int requests;

  public final long[] brought = new long[Draft.MOST_REQUESTS];

  /** Fills the state of a dossier at a moment. */
  public void at(Draft draft, long moment) {
    received = known(draft.received, moment);
    refused = known(draft.refused, moment);
    ended = known(draft.ended, moment);
    handedOut = known(draft.handedOut, moment);
    firstDue = received == Draft.NEVER ? Draft.NEVER : draft.firstDue;
    due = received == Draft.NEVER ? Draft.NEVER : draft.due;
    requests = 0;
    for (int i = 0; i < draft.requests; i++) {
      if (draft.asked[i] <= moment) {
        brought[requests++] = known(draft.brought[i], moment);
      }
    }
    for (int i = draft.requests - 1; i >= requests; i--) {
      due = draft.dueBefore[i] != Draft.NEVER && due != Draft.NEVER ? draft.dueBefore[i] : due;
    }
    status = draft.kind == BatchKind.FAULTY ? faultyStatus() : statusAt(draft, moment);
  }

  private int statusAt(Draft draft, long moment) {
    if (refused != Draft.NEVER) {
      return NOT_ACCEPTED;
    }
    if (draft.openStatus != 0 && draft.openSince <= moment) {
      return draft.openStatus;
    }
    if (received == Draft.NEVER) {
      return REGISTERED;
    }
    if (ended != Draft.NEVER && !draft.endDateWhileOpen) {
      return endStatus(draft.outcome);
    }
    if (handedOut != Draft.NEVER) {
      return HANDED_OUT;
    }
    if (requests > 0 && brought[requests - 1] == Draft.NEVER) {
      return SUPPLEMENT;
    }
    return moment - received < FRESH && requests == 0 ? RECEIVED : HANDLING;
  }

  private int endStatus(Outcome outcome) {
    return switch (outcome) {
      case WITHDRAWN -> WITHDRAWN;
      case STOPPED -> STOPPED;
      default -> handedOut != Draft.NEVER ? HANDED_OUT : DONE;
    };
  }

  private int faultyStatus() {
    return ended == Draft.NEVER ? HANDLING : DONE;
  }

  /** Bits that are equal for equal states of one dossier. */
  public long signature() {
    long bits = Mix.of(status, received);
    bits = Mix.of(bits, refused);
    bits = Mix.of(bits, ended);
    bits = Mix.of(bits, handedOut);
    bits = Mix.of(bits, due);
    for (int i = 0; i < requests; i++) {
      bits = Mix.of(bits, brought[i]);
    }
    return bits;
  }

  private static long known(long event, long moment) {
    return event <= moment ? event : Draft.NEVER;
  }
}
