package vn.cchc.transform.edition;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.lake.TableReader;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.transform.indicator.CompanionRows;

/**
 * The records beside the dossiers as they were known at the end of a period: what happened later
 * counts as missing, as in every indicator, so that it makes no other edition.
 */
final class FrozenRecords {

  private static final int HEX = 16;
  private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

  private FrozenRecords() {}

  /**
   * One number over all records, whatever their order: the sum of the SHA-256 of each, modulo
   * 2^256, hex.
   *
   * @param units keys of the units whose records are meant; records that name no unit always are
   */
  static String hash(TableReader reader, Set<String> units, LocalDate lastDay) {
    BigInteger sum = BigInteger.ZERO;
    for (RecordKind kind : Kinds.all()) {
      Optional<String> dated = dated(kind);
      for (CompanionRecord record : CompanionRows.read(reader, kind)) {
        boolean mine = record.text("unit").map(units::contains).orElse(true);
        if (mine && dated.filter(field -> record.liesAfter(field, lastDay)).isEmpty()) {
          sum = sum.add(hash(record, lastDay)).mod(ALL);
        }
      }
    }
    return sum.toString(HEX);
  }

  private static Optional<String> dated(RecordKind kind) {
    List<String> order = kind.periodic() ? List.of(RecordTerm.FROM) : kind.orderedBy();
    return order.stream().findFirst();
  }

  private static BigInteger hash(CompanionRecord record, LocalDate lastDay) {
    StringBuilder line = new StringBuilder(record.kind().id());
    for (KindField field : record.kind().fields()) {
      Object value = record.knownAt(field.name(), lastDay);
      if (value != null) {
        line.append('\t').append(field.name()).append('=').append(value);
      }
    }
    return new BigInteger(1, DigestUtils.sha256(line.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
