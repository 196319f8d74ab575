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
import vn.cchc.model.source.TargetField;

class RecordParserTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final Map<String, QualityAction> ACTIONS =
      new FaultActions(CONF.quality()).byCode();
  private static final LocalDateTime EXTRACTED = LocalDateTime.of(2023, 4, 1, 6, 0);
  private static final LocalDateTime LOADED = LocalDateTime.of(2023, 6, 15, 9, 0);

  private final RecordParser parser = new RecordParser(CONF.source("dvcqg"), CONF);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "10 | 20230103080000 | 20230109100000 | - | -",
        "10 | 20230103080000 | 20230103075959 | - | end-before-receipt",
        "10 | 20230103080000 | 20230103080000 | - | -",
        "10 | 20230103080000 | -              | 20230102100000 | end-before-receipt",
        "4  | 20230402080000 | -              | - | receipt-in-future",
        "4  | 20230401235959 | -              | - | -",
        "10 | 20230103080000 | 20230402080000 | - | end-in-future",
        "4  | 20230230080000 | -              | - | unreadable-date",
        "4  | 2023010308     | -              | - | unreadable-date",
        "4  | -              | -              | - | missing-receipt-date",
        "9  | -              | 20230109100000 | - | missing-receipt-date",
        "5  | -              | -              | - | -",
        "3  | -              | -              | - | -",
        "11 | 20230103080000 | -              | - | unmapped-status",
        "-  | 20230103080000 | -              | - | unmapped-status"
      })
  void findsTheFaultOfADate(
      String status, String received, String ended, String handedOut, String code) {
    RawRecord raw = record(status);
    put(raw, TargetField.RECEIVED_AT, received);
    put(raw, TargetField.ENDED_AT, ended);
    put(raw, TargetField.HANDED_OUT_AT, handedOut);
    assertThat(codes(parser.parse(raw, "H53", EXTRACTED, LOADED)))
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void withoutAnExtractionTimeTheLoadIsTheBound() {
    RawRecord raw = record("4");
    put(raw, TargetField.RECEIVED_AT, "20230615235959");
    assertThat(codes(parser.parse(raw, "H53", null, LOADED))).isEmpty();
    put(raw, TargetField.RECEIVED_AT, "20230616000000");
    assertThat(codes(parser.parse(raw, "H53", null, LOADED))).containsExactly("receipt-in-future");
  }

  @Test
  void whatWasNotReceivedNeedsSomeDayToBeCountedOn() {
    for (String status : List.of("1", "3", "5")) {
      assertThat(codes(parser.parse(record(status), "H53", null, LOADED)))
          .as(status)
          .containsExactly("missing-day");
      assertThat(codes(parser.parse(record(status), "H53", EXTRACTED, LOADED))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UNIT, UBND thá»‹ xÃ£ HÃ²a ThÃ nh",
    "UNIT, UBND ThÞ x· Hßa Thµnh",
    "UNIT, UBND Thò xaõ Hoøa Thaønh",
    "UNIT, UBND th\ufffd x\ufffd",
    "STATUS, Ä\u0090ang xá»\u00ad lÃ½",
    "CHANNEL, Trá»±c tiáº¿p",
    "PROCEDURE_NAME, ÄÄƒng kÃ½ khai sinh",
    "PROCEDURE_NAME, CÊp b¶n sao trÝch lôc hé tÞch"
  })
  void aTextSpoiltBetweenEncodingsIsNeverGuessed(TargetField field, String text) {
    RawRecord raw = record("4");
    put(raw, TargetField.RECEIVED_AT, "20230103080000");
    put(raw, field, text);
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).faults())
        .filteredOn(fault -> ACTIONS.get(fault.code()) != QualityAction.WARN)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.GARBLED_TEXT.code());
              assertThat(fault.field()).isEqualTo(RecordParser.name(field));
              assertThat(fault.detail()).doesNotContain(text).contains("UTF-8");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "9  | -              | 20230105080000 | -              | artificial-nine",
        "9  | -              | 20230105080000 | 20230106080000 | ended-without-end-date",
        "9  | 20230107080000 | -              | -              | -",
        "10 | -              | -              | -              | ended-without-end-date",
        "4  | 20230107080000 | -              | -              | end-date-while-open",
        "5  | -              | 20230105080000 | -              | -"
      })
  void warnsOfRecordsThatBreakStatistics(
      String status, String ended, String asked, String brought, String warned) {
    RawRecord raw = record(status);
    put(raw, TargetField.RECEIVED_AT, "20230103080000");
    put(raw, TargetField.DUE_AT, "20230110080000");
    put(raw, TargetField.CHANNEL, "1");
    put(raw, TargetField.PROCEDURE, "1.001193");
    put(raw, TargetField.ENDED_AT, ended);
    if (asked != null) {
      raw.addSupplement(new String[] {asked, brought, null, null});
    }
    ParsedRecord parsed = parser.parse(raw, "H53", EXTRACTED, LOADED);
    assertThat(parsed.quarantined()).isFalse();
    List<String> warnings = parsed.faults().stream().map(Fault::code).toList();
    if (warned == null) {
      assertThat(warnings).isEmpty();
    } else {
      assertThat(warnings).contains(warned);
    }
  }

  @Test
  void whatTheSourceDoesNotTellAboutPaymentIsNotNo() {
    RawRecord raw = record("4");
    put(raw, TargetField.RECEIVED_AT, "20230103080000");
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).paidOnline()).isNull();
    put(raw, TargetField.PAID_ONLINE, "0");
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).paidOnline()).isFalse();
    put(raw, TargetField.PAID_ONLINE, "2");
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).paidOnline()).isTrue();
  }

  @Test
  void whatLiesAfterTheExtractionIsNoEvent() {
    RawRecord raw = record("10");
    put(raw, TargetField.RECEIVED_AT, "20230103080000");
    put(raw, TargetField.ENDED_AT, "20230109100000");
    put(raw, TargetField.HANDED_OUT_AT, "20320110080000");
    raw.addSupplement(new String[] {"20230104080000", "20330105080000", null, null});
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).eventAt())
        .isEqualTo("2023-01-09T10:00:00");
    put(raw, TargetField.HANDED_OUT_AT, "20230401235959");
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).eventAt())
        .as("on the day of the extraction")
        .isEqualTo("2023-04-01T23:59:59");
  }

  @Test
  void aRefusalIsADayToCountOnOnlyWhereTheDossierWasNotAccepted() {
    RawRecord refused = record("3");
    put(refused, TargetField.REFUSED_AT, "20230103080000");
    assertThat(codes(parser.parse(refused, "H53", null, LOADED))).isEmpty();
    RawRecord registered = record("1");
    put(registered, TargetField.REFUSED_AT, "20230103080000");
    assertThat(codes(parser.parse(registered, "H53", null, LOADED))).containsExactly("missing-day");
  }

  @Test
  void aSecondRequestForPapersAndALevelWithoutOnlineServiceAreWarnedOf() {
    RawRecord raw = record("4");
    put(raw, TargetField.RECEIVED_AT, "20230103080000");
    put(raw, TargetField.DUE_AT, "20230110080000");
    raw.addSupplement(new String[] {"20230104080000", "20230105080000", null, null});
    raw.addSupplement(new String[] {"20230106080000", null, null, null});
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).faults())
        .extracting(Fault::code)
        .containsExactlyInAnyOrder("second-supplement", "missing-channel", "unknown-procedure");
  }

  @Test
  void ofAUnitThatCannotBeFoundOnlyTheKindOfOfficeIsKept() {
    RawRecord office = record("4");
    put(office, TargetField.RECEIVED_AT, "20230103080000");
    put(office, TargetField.UNIT, "UBND xã Không Có Thật - ông Nguyễn Văn A");
    assertThat(parser.parse(office, "H53", EXTRACTED, LOADED).faults())
        .filteredOn(fault -> fault.code().equals("unknown-unit"))
        .singleElement()
        .extracting(Fault::detail)
        .asString()
        .startsWith("'ubnd xã …' (ẩn 32 ký tự) – gần nhất: ")
        .doesNotContain("Nguyễn Văn A")
        .contains("Tây Ninh");
    RawRecord person = record("4");
    put(person, TargetField.RECEIVED_AT, "20230103080000");
    put(person, TargetField.UNIT, "Nguyễn Văn A 079123456789");
    assertThat(parser.parse(person, "H53", EXTRACTED, LOADED).faults())
        .filteredOn(fault -> fault.code().equals("unknown-unit"))
        .singleElement()
        .extracting(Fault::detail)
        .asString()
        .doesNotContain("Nguyễn")
        .doesNotContain("079123456789");
  }

  @Test
  void aNumberThatCouldIdentifyAPersonIsNoProcedureCode() {
    RawRecord raw = record("4");
    put(raw, TargetField.RECEIVED_AT, "20230103080000");
    put(raw, TargetField.PROCEDURE, "079123456789");
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).procedure()).isEqualTo("unknown");
    put(raw, TargetField.PROCEDURE, "1.001612.000.00.00.H48");
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).procedure()).isEqualTo("1.001612");
    put(raw, TargetField.PROCEDURE, "TS_lop1.000.00.00.H22");
    assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).procedure())
        .isEqualTo("TS_lop1.000.00.00.H22");
    for (String person : List.of("NguyenVanA", "nguyen.van.a", "0912.345.678", "a1@example.vn")) {
      put(raw, TargetField.PROCEDURE, person);
      assertThat(parser.parse(raw, "H53", EXTRACTED, LOADED).procedure()).isEqualTo("unknown");
    }
  }

  @Test
  void aDossierCodeThatCouldNameAPersonIsQuarantinedAndOnlyItsShapeKept() {
    RawRecord raw = record("4");
    put(raw, TargetField.RECEIVED_AT, "20230103080000");
    for (String person : List.of("079123456789", "0912345678", "Nguyễn Văn A")) {
      put(raw, TargetField.DOSSIER, person);
      ParsedRecord parsed = parser.parse(raw, "H53", EXTRACTED, LOADED);
      assertThat(codes(parsed)).containsExactly("personal-dossier-code");
      assertThat(parsed.toString()).doesNotContain(person);
    }
  }

  @Test
  void everyFaultOfARecordIsNamedAtOnceAndNoValueIsShown() {
    RawRecord raw = new RawRecord(CONF.source("dvcqg").fields().size());
    put(raw, TargetField.STATUS, "đang treo");
    put(raw, TargetField.CHANNEL, "9");
    put(raw, TargetField.RECEIVED_AT, "079123456789");
    ParsedRecord parsed = parser.parse(raw, "H53", EXTRACTED, LOADED);
    assertThat(codes(parsed))
        .containsExactlyInAnyOrder(
            "unreadable-date",
            "unmapped-status",
            "unmapped-channel",
            "missing-dossier-code",
            "missing-unit");
    assertThat(parsed.faults().toString()).doesNotContain("079123456789").doesNotContain("treo");
  }

  private static RawRecord record(String status) {
    RawRecord raw = new RawRecord(CONF.source("dvcqg").fields().size());
    put(raw, TargetField.DOSSIER, "MP.709.H53-230103-00001");
    put(raw, TargetField.UNIT, "TX Hòa Thành");
    put(raw, TargetField.STATUS, status);
    return raw;
  }

  private static void put(RawRecord raw, TargetField field, String text) {
    List<String> targets = CONF.source("dvcqg").fields().stream().map(FieldMapping::to).toList();
    raw.put(targets.indexOf(field.code()), text);
  }

  private static List<String> codes(ParsedRecord record) {
    return record.faults().stream()
        .map(Fault::code)
        .filter(code -> ACTIONS.get(code) != QualityAction.WARN)
        .toList();
  }
}
