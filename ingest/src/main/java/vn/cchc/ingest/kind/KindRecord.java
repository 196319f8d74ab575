package vn.cchc.ingest.kind;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.kind.RecordKind;

/**
 * The typed values of one record of a kind with its faults; a value at fault is null.
 *
 * @param values in the order of the fields of the kind; null where there is none
 * @param eventAt latest of the dates that order the records of a fact; null when there is none
 * @param quarantined whether any fault keeps the record out of silver
 */
public record KindRecord(
    RecordKind kind,
    List<Object> values,
    LocalDateTime eventAt,
    List<Fault> faults,
    boolean quarantined) {

  private static final char NEXT = '\u001f';

  /** Copies the lists. */
  public KindRecord {
    values = Collections.unmodifiableList(new ArrayList<>(values));
    faults = List.copyOf(faults);
  }

  /** The value of a field; null when there is none. */
  public Object value(String field) {
    return values.get(kind.fieldNames().indexOf(field));
  }

  /** SHA-256 of all values. */
  public byte[] contentHash() {
    return sha256(values);
  }

  /** SHA-256 of the values that identify the fact. */
  public byte[] keyHash() {
    return sha256(kind.key().stream().map(this::value).toList());
  }

  private static byte[] sha256(List<Object> values) {
    StringBuilder text = new StringBuilder(128);
    values.forEach(value -> text.append(value).append(NEXT));
    MessageDigest digest = DigestUtils.getSha256Digest();
    return digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
