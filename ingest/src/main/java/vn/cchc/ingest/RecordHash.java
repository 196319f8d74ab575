package vn.cchc.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.model.dossier.Supplement;

/**
 * SHA-256 of a whitelisted record in one canonical text: the values in the order of {@link
 * ParsedRecord}, separated by U+001F, times as ISO 8601 without zero seconds, {@code null} where
 * missing. The text is written as bytes at once, since every record passes here. Not thread-safe.
 */
final class RecordHash {

  private static final byte SEPARATOR = 0x1f;
  private static final int TIME = "2023-03-31T23:59:59".length();
  private static final byte[] NONE = {};

  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private byte[] text = new byte[512];
  private int length;

  /** The hash of one record; faults and derived times have no part in it. */
  byte[] of(ParsedRecord record) {
    length = 0;
    for (Object value : decisive(record)) {
      append(value);
    }
    for (Supplement supplement : record.supplements()) {
      append(supplement);
    }
    if (record.official() != null) {
      append(record.official());
    }
    digest.update(text, 0, length - 1);
    return digest.digest();
  }

  /**
   * What decides; not told and no have always been one of payment, so that records sent again stay
   * duplicates. In one array, since a call for each value makes the compiler copy the writing as
   * often.
   */
  private static Object[] decisive(ParsedRecord record) {
    return new Object[] {
      record.dossier(),
      record.unit(),
      record.procedure(),
      record.channel(),
      record.channelMissing(),
      record.status(),
      record.submittedAt(),
      record.receivedAt(),
      record.dueAt(),
      record.refusedAt(),
      record.endedAt(),
      record.handedOutAt(),
      record.postalReturn(),
      record.digitised(),
      Boolean.TRUE.equals(record.paidOnline())
    };
  }

  private void append(Object value) {
    byte[] bytes =
        value instanceof LocalDateTime
            ? NONE
            : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    reserve(1 + bytes.length + TIME);
    System.arraycopy(bytes, 0, text, length, bytes.length);
    length += bytes.length;
    if (value instanceof LocalDateTime time) {
      write(time);
    }
    text[length++] = SEPARATOR;
  }

  /** As {@link LocalDateTime#toString} for whole seconds of the years 1 to 9999. */
  private void write(LocalDateTime time) {
    two(time.getYear() / 100);
    two(time.getYear() % 100);
    text[length++] = '-';
    two(time.getMonthValue());
    text[length++] = '-';
    two(time.getDayOfMonth());
    text[length++] = 'T';
    two(time.getHour());
    text[length++] = ':';
    two(time.getMinute());
    if (time.getSecond() > 0) {
      text[length++] = ':';
      two(time.getSecond());
    }
  }

  private void two(int number) {
    text[length++] = (byte) ('0' + number / 10);
    text[length++] = (byte) ('0' + number % 10);
  }

  private void reserve(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
    }
  }
}
