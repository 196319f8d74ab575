package vn.cchc.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.ingest.field.ParsedRecord;

/**
 * SHA-256 of a whitelisted record in one canonical text: the values in the order of {@link
 * ParsedRecord}, separated by U+001F, times as ISO 8601 without zero seconds, {@code null} where
 * missing. The text is written as bytes at once, since every record passes here. Not thread-safe.
 */
final class RecordHash {

  private static final byte SEPARATOR = 0x1f;

  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private byte[] text = new byte[512];
  private int length;

  /** The hash of one record; faults and derived times have no part in it. */
  byte[] of(ParsedRecord record) {
    length = 0;
    write(record.dossier());
    next().write(record.unit());
    next().write(record.procedure());
    next().write(record.channel());
    next().write(String.valueOf(record.channelMissing()));
    next().write(String.valueOf(record.status()));
    next().write(record.submittedAt());
    next().write(record.receivedAt());
    next().write(record.dueAt());
    next().write(record.refusedAt());
    next().write(record.endedAt());
    next().write(record.handedOutAt());
    next().write(String.valueOf(record.postalReturn()));
    next().write(String.valueOf(record.digitised()));
    next().write(String.valueOf(record.paidOnline()));
    record.supplements().forEach(supplement -> next().write(supplement.toString()));
    if (record.official() != null) {
      next().write(record.official());
    }
    digest.update(text, 0, length);
    return digest.digest();
  }

  private RecordHash next() {
    reserve(1);
    text[length++] = SEPARATOR;
    return this;
  }

  private void write(String value) {
    byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    reserve(bytes.length);
    System.arraycopy(bytes, 0, text, length, bytes.length);
    length += bytes.length;
  }

  /** As {@link LocalDateTime#toString} for whole seconds of the years 1 to 9999. */
  private void write(LocalDateTime time) {
    if (time == null) {
      write("null");
      return;
    }
    reserve(19);
    digits(time.getYear(), 4);
    text[length++] = '-';
    digits(time.getMonthValue(), 2);
    text[length++] = '-';
    digits(time.getDayOfMonth(), 2);
    text[length++] = 'T';
    digits(time.getHour(), 2);
    text[length++] = ':';
    digits(time.getMinute(), 2);
    if (time.getSecond() > 0) {
      text[length++] = ':';
      digits(time.getSecond(), 2);
    }
  }

  private void digits(int number, int count) {
    int rest = number;
    for (int i = length + count - 1; i >= length; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
  }

  private void reserve(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
    }
  }
}
