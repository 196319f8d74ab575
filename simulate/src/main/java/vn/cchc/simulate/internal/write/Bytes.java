package vn.cchc.simulate.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a file put together by hand and handed on in large blocks. */
public final class Bytes {

  private static final int BLOCK = 1 << 19;
  private static final int DECIMAL = 10;

  private final OutputStream target;
  private byte[] buffer = new byte[BLOCK + (1 << 16)];
  private int length;

  /** Collects for this target. */
  public Bytes(OutputStream target) {
    this.target = target;
  }

  /** Adds ready bytes. */
  public void raw(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  /** Adds a text in UTF-8. */
  public void text(String text) {
    raw(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds one ASCII character. */
  public void ascii(char c) {
    room(1);
    buffer[length++] = (byte) c;
  }

  /** Adds a number with at least so many digits. */
  public void digits(long number, int least) {
    int width = least;
    long rest = number;
    for (int i = 0; i < least; i++) {
      rest /= DECIMAL;
    }
    while (rest > 0) {
      width++;
      rest /= DECIMAL;
    }
    room(width);
    long left = number;
    for (int i = length + width - 1; i >= length; i--) {
      buffer[i] = (byte) ('0' + left % DECIMAL);
      left /= DECIMAL;
    }
    length += width;
  }

  /** Hands on what is there once it fills a block. */
  public void drain() throws IOException {
    if (length >= BLOCK) {
      flush();
    }
  }

  /** Hands on everything. */
  public void flush() throws IOException {
    target.write(buffer, 0, length);
    length = 0;
  }

  private void room(int more) {
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * (length + more));
    }
  }
}
