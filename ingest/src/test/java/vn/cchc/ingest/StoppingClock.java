package vn.cchc.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that fails after some calls, as if the process ended there. */
public final class StoppingClock extends Clock {

  private final Clock clock;
  private final AtomicInteger left;

  /** Gives the time of a clock a number of times. */
  public StoppingClock(Clock clock, int calls) {
    this.clock = clock;
    this.left = new AtomicInteger(calls);
  }

  /** The end of the process. */
  public static final class CutShortException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CutShortException() {
      super("cut short");
    }
  }

  @Override
  public Instant instant() {
    if (left.decrementAndGet() < 0) {
      throw new CutShortException();
    }
    return clock.instant();
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new StoppingClock(clock.withZone(zone), left.get());
  }
}
