package vn.cchc.bench;

import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * How fast the machine is at the moment: the same piece of work on one core, timed. Rented machines
 * slow down by a third and more for hours; times are to be compared only where this one is alike.
 */
final class Yardstick {

  private static final int PIECE = 1 << 18;
  private static final int PIECES = 1024;

  private Yardstick() {}

  /** Seconds that SHA-256 of 256 MiB of zeros takes; the first call in a process takes longer. */
  static double seconds() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    byte[] piece = new byte[PIECE];
    long start = System.nanoTime();
    for (int i = 0; i < PIECES; i++) {
      digest.update(piece);
    }
    digest.digest();
    return (System.nanoTime() - start) / 1e9;
  }
}
