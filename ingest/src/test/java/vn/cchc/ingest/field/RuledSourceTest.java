package vn.cchc.ingest.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultActions;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.quality.QualityAction;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TargetField;

/** Channels, statuses and units that follow from several fields, on the declaration of OpenCPS. */
class RuledSourceTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final Map<String, QualityAction> ACTIONS =
      new FaultActions(CONF.quality()).byCode();
  private static final SourceSpec SPEC = CONF.source("opencps");
  private static final LocalDateTime LOADED = LocalDateTime.of(2023, 6, 15, 9, 0);

  private final RecordParser parser = new RecordParser(SPEC, CONF);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "true  | 0 | online | false | -",
        "true  | 1 | online | false | -",
        "false | 1 | postal | false | -",
        "false | 0 | direct | false | -",
        "false | - | direct | false | -",
        "-     | 2 | postal | false | -",
        "-     | 0 | direct | false | -",
        "-     | - | direct | true  | -",
        "maybe | 0 | -      | false | unmapped-channel",
        "false | 7 | -      | false | unmapped-channel"
      })
  void theChannelFollowsFromTwoFields(
      String online, String postal, String channel, boolean missing, String fault) {
    RawRecord raw = record("processing", "2023-01-03T08:00:00");
    put(raw, TargetField.ONLINE, online);
    put(raw, TargetField.POSTAL_IN, postal);
    ParsedRecord parsed = parser.parse(raw, null, null, LOADED);
    assertThat(parsed.channel()).isEqualTo(channel);
    assertThat(parsed.channelMissing()).isEqualTo(missing);
    assertThat(codes(parsed)).isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "new        | -                   | -             | 1",
        "new        | 2023-01-03T08:00:00 | -             | 2",
        "receiving  | -                   | -             | 1",
        "receiving  | 2023-01-03T08:00:00 | -             | 2",
        "processing | 2023-01-03T08:00:00 | -             | 4",
        "processing | 2023-01-03T08:00:00 | PAUSE         | 8",
        "processing | 2023-01-03T08:00:00 | PAUSE_OVERDUE | 8",
        "waiting    | 2023-01-03T08:00:00 | PAUSE         | 5",
        "done       | 2023-01-03T08:00:00 | PAUSE         | 10",
        "other      | 2023-01-03T08:00:00 | -             | -"
      })
  void theStatusFollowsFromTheWordTheReceiptAndTheLock(
      String word, String received, String lock, Integer status) {
    RawRecord raw = record(word, received);
    put(raw, TargetField.SUBMITTED_AT, "2023-01-03T07:00:00");
    put(raw, TargetField.LOCK, lock);
    ParsedRecord parsed = parser.parse(raw, null, null, LOADED);
    assertThat(parsed.status()).isEqualTo(status);
    assertThat(codes(parsed)).isEqualTo(status == null ? List.of("unmapped-status") : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "000.00.36.H53 | -                     | 709 | -",
        "H53.36        | -                     | 709 | -",
        "h53.36        | UBND huyện Gò Dầu     | 709 | -",
        "H53.999       | UBND thị xã Hòa Thành | 709 | -",
        "H53.999       | -                     | -   | unknown-unit",
        "H53.999       | UBND xã Không Có Thật | -   | unknown-unit",
        "-             | -                     | -   | missing-unit"
      })
  void theCodeOfTheUnitComesBeforeItsName(String code, String name, String unit, String fault) {
    RawRecord raw = record("processing", "2023-01-03T08:00:00");
    put(raw, TargetField.UNIT_CODE, code);
    put(raw, TargetField.UNIT, name);
    ParsedRecord parsed = parser.parse(raw, null, null, LOADED);
    assertThat(parsed.unit()).isEqualTo(unit);
    assertThat(codes(parsed)).isEqualTo(fault == null ? List.of() : List.of(fault));
    assertThat(parsed.faults().toString()).doesNotContain("H53.999");
  }

  @Test
  void whatTheReaderFoundWrongKeepsTheRecordOut() {
    RawRecord raw = record("processing", "2023-01-03T08:00:00");
    assertThat(parser.parse(raw, null, null, LOADED).quarantined()).isFalse();
    raw.addFault(new Fault("due_at", FaultCode.REPEATED_FIELD, "dueDate"));
    assertThat(parser.parse(raw, null, null, LOADED).quarantined()).isTrue();
  }

  private static RawRecord record(String status, String received) {
    RawRecord raw = new RawRecord(SPEC.fields().size());
    put(raw, TargetField.DOSSIER, "MP.709.H53-230103-00001");
    put(raw, TargetField.UNIT_CODE, "H53.36");
    put(raw, TargetField.STATUS, status);
    put(raw, TargetField.RECEIVED_AT, received);
    return raw;
  }

  private static void put(RawRecord raw, TargetField field, String text) {
    List<String> targets = SPEC.fields().stream().map(FieldMapping::to).toList();
    raw.put(targets.indexOf(field.code()), text);
  }

  /** The faults without those that only warn. */
  private static List<String> codes(ParsedRecord record) {
    return record.faults().stream()
        .map(Fault::code)
        .filter(code -> ACTIONS.get(code) != QualityAction.WARN)
        .toList();
  }
}
