package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.plan.BatchKind;
import vn.cchc.simulate.scenario.Fault;
import vn.cchc.simulate.scenario.Outcome;

/**
 * The whole life of one invented dossier. One object is filled again and again, so that tens of
 * millions cost no memory; hence plain fields. Times are local seconds since 1970, {@link #NEVER}
 * when something did not happen.
 */
public final class Draft {

  /** Did not happen. */
  public static final long NEVER = Long.MAX_VALUE;

  /** The most requests for papers one dossier can have. */
  public static final int MOST_REQUESTS = 3;

  /** Why it was planned. */
  public BatchKind kind;

  /** What became of it; null for those never received. */
  public Outcome outcome;

  /** Why the row must be refused; null for rows that count. */
  public Fault fault;

  /** Bits for whatever is still to be decided, such as what is sent twice. */
  public long bits;

  /** Place of the unit in the part. */
  public int unit;

  /** Day in the code, as epoch day. */
  public long codeDay;

  /** Running number in the code, unique for unit and day. */
  public long number;

  /** Procedure by its place in the table; −1 for a home-made code. */
  public int procedure;

  /** Written form of the procedure's code. */
  public int codeForm;

  /** 0 not given, 1 direct, 2 online, 3 postal. */
  public int channel;

  /** Names as base letters and combining marks. */
  public boolean decomposed;

  /** Written form of the unit. */
  public int unitForm;

  /** Components digitised at intake. */
  public boolean digitised;

  /** Result sent by post. */
  public boolean postalReturn;

  /** 0 none, 1 and 2 by gateway. */
  public int paidOnline;

  /** When submitted, received, refused, ended, handed out. */
  public long submitted;

  public long received;
  public long refused;
  public long ended;
  public long handedOut;

  /** Last due date, and the first one. */
  public long due;

  public long firstDue;

  /** Requests for papers in order, with the due dates they changed. */
  public int requests;

  public final long[] asked = new long[MOST_REQUESTS];
  public final long[] brought = new long[MOST_REQUESTS];
  public final long[] dueBefore = new long[MOST_REQUESTS];
  public final long[] dueAfter = new long[MOST_REQUESTS];

  /** Status of an open one that is not simply being handled, and since when; 0 for none. */
  public int openStatus;

  public long openSince;

  /** Whether a date of end is written although the dossier has not ended. */
  public boolean endDateWhileOpen;

  /** Forgets the dossier before. */
  void clear() {
    outcome = null;
    fault = null;
    procedure = -1;
    codeForm = 0;
    channel = 0;
    decomposed = false;
    unitForm = 0;
    digitised = false;
    postalReturn = false;
    paidOnline = 0;
    submitted = NEVER;
    received = NEVER;
    refused = NEVER;
    ended = NEVER;
    handedOut = NEVER;
    due = NEVER;
    firstDue = NEVER;
    requests = 0;
    openStatus = 0;
    openSince = NEVER;
    endDateWhileOpen = false;
  }

  /** Adds a request for papers that moves no due date. */
  void request(long askedAt, long broughtAt) {
    asked[requests] = askedAt;
    brought[requests] = broughtAt;
    dueBefore[requests] = NEVER;
    dueAfter[requests] = NEVER;
    requests++;
  }

  /** When a result or the end without one was recorded. */
  long endRecorded() {
    return ended != NEVER ? ended : handedOut;
  }
}
