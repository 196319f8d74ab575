package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.dossier.Supplement;

class RecordHashTest {

  private static final String LONG = "Ủy ban nhân dân ".repeat(60);

  private final Random random = new Random(20_230_401);

  @Test
  void theHashIsThatOfTheCanonicalText() {
    RecordHash hash = new RecordHash();
    for (int i = 0; i < 3_000; i++) {
      ParsedRecord record = record();
      byte[] expected = DigestUtils.sha256(canonical(record).getBytes(StandardCharsets.UTF_8));
      assertThat(hash.of(record)).as(canonical(record)).isEqualTo(expected);
    }
  }

  private static String canonical(ParsedRecord r) {
    Stream<Object> values =
        Stream.concat(
            Arrays.<Object>asList(
                r.dossier(),
                r.unit(),
                r.procedure(),
                r.channel(),
                r.channelMissing(),
                r.status(),
                r.submittedAt(),
                r.receivedAt(),
                r.dueAt(),
                r.refusedAt(),
                r.endedAt(),
                r.handedOutAt(),
                r.postalReturn(),
                r.digitised(),
                r.paidOnline())
                .stream(),
            r.supplements().stream());
    return Stream.concat(values, Stream.ofNullable(r.official()))
        .map(String::valueOf)
        .collect(Collectors.joining("\u001f"));
  }

  private ParsedRecord record() {
    List<Supplement> supplements = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      supplements.add(new Supplement(time(), time(), time(), time()));
    }
    return new ParsedRecord(
        text(),
        text(),
        text(),
        text(),
        random.nextBoolean(),
        random.nextBoolean() ? random.nextInt(11) : null,
        time(),
        time(),
        time(),
        time(),
        time(),
        time(),
        random.nextBoolean(),
        random.nextBoolean() ? random.nextBoolean() : null,
        random.nextBoolean(),
        supplements,
        time(),
        random.nextBoolean() ? List.of() : List.of(new Fault("unit", FaultCode.UNKNOWN_UNIT, "x")),
        random.nextBoolean(),
        random.nextBoolean() ? "cb-abcdefghijkl" : null);
  }

  private String text() {
    return Arrays.asList(null, "MP.709.H53-230103-00001", "1.009998", "Đ ấ 𝄞", LONG)
        .get(random.nextInt(5));
  }

  private LocalDateTime time() {
    if (random.nextInt(4) == 0) {
      return null;
    }
    return LocalDateTime.of(
        1 + random.nextInt(9_999),
        1 + random.nextInt(12),
        1 + random.nextInt(28),
        random.nextInt(24),
        random.nextInt(60),
        random.nextBoolean() ? 0 : random.nextInt(60));
  }
}
