package vn.cchc.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.DateTimeStyle;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceFormat;
import vn.cchc.model.source.SourceSpec;

class JsonSourceReaderTest {

  private static final SourceSpec SPEC =
      spec(
          field("dossier", "MaHoSo"),
          field("unit", "agency.name[languageId=228].name", "agency.name"),
          field("unit-code", "agency.code"),
          field("status", "statuses[0].id", "statuses[1].id"),
          field("received-at", "NgayTiepNhan"));

  private static FieldMapping field(String to, String... from) {
    return new FieldMapping(List.of(from), to, false, null);
  }

  private static SourceSpec spec(FieldMapping... fields) {
    return new SourceSpec(
        "test",
        "Thử",
        null,
        SourceFormat.JSON,
        "data",
        "madonvi",
        "x",
        null,
        List.of(DateTimeStyle.COMPACT),
        List.of(fields),
        "requests",
        List.of(field("asked-at", "at"), field("due-before", "due.before")),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static RecordStream open(String json) {
    return new JsonSourceReader()
        .open(
            "f.json", () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), SPEC);
  }

  private static List<NumberedRecord> read(String json) {
    try (RecordStream records = open(json)) {
      List<NumberedRecord> read = new ArrayList<>();
      records.forEachRemaining(read::add);
      return read;
    }
  }

  private static List<String> lines(String json) {
    return read(json).stream()
        .map(r -> r.number() + " " + r.context() + " " + r.record().get(0))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'madonvi':'H1','data':[{'MaHoSo':'a'},{'MaHoSo':'b'}]}",
        "\uFEFF{'madonvi':'H1','data':[{'MaHoSo':'a'},{'MaHoSo':'b'}]}",
        "{'data':[{'MaHoSo':'a'},{'MaHoSo':'b'}],'x':{'data':[1]},'madonvi':'H1'}",
        "{'madonvi':'H1','data':[{'MaHoSo':'a'}]}\n\n{'data':[{'MaHoSo':'b'}],'madonvi':'H1'}\n",
        "{'madonvi':'H1','MaHoSo':'a'}\n\r\n{'MaHoSo':'b','madonvi':'H1'}",
        "{'madonvi':'H1','data':[]}{'madonvi':'H1','data':[{'MaHoSo':'a'},{'MaHoSo':'b'}]}"
      })
  void everyLayoutGivesTheSameRecordsNumberedOverTheWholeFile(String json) {
    assertThat(lines(json.replace('\'', '"'))).containsExactly("1 H1 a", "2 H1 b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'MaHoSo':'a'},{'MaHoSo':'b'}]",
        " [ {'MaHoSo':'a'} , {'MaHoSo':'b'} ] ",
        "{'MaHoSo':'a'}{'MaHoSo':'b'}",
        "{'MaHoSo':'a'}\n{'MaHoSo':'b'}",
        "{'data':[{'MaHoSo':'a'}]}\n{'data':[{'MaHoSo':'b'}]}"
      })
  void withoutAnEnvelopeThatNamesItTheProvinceIsUnknown(String json) {
    assertThat(lines(json.replace('\'', '"'))).containsExactly("1 null a", "2 null b");
  }

  @Test
  void eachEnvelopeHasItsOwnProvinceBeforeOrAfterItsRecords() {
    assertThat(
            lines(
                """
                {"data":[{"MaHoSo":"a"},{"MaHoSo":"b"}],"madonvi":"H1"}
                {"data":[{"MaHoSo":"c"}]}
                {"madonvi":"H2","data":[{"MaHoSo":"d"}]}
                {"data":[{"MaHoSo":"e"}],"madonvi":"H3"}
                """))
        .containsExactly("1 H1 a", "2 H1 b", "3 null c", "4 H2 d", "5 H3 e");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data':[{'MaHoSo':'a'},                 | line 1 (the file ends inside a record)",
        "{'data':[{'MaHoSo':'a'}]                 | line 1 (the file ends inside a record)",
        "[{'MaHoSo':'a'                           | line 1 (the file ends inside a record)",
        "[{'MaHoSo':'a'}]§x                       | line 2 (a character that does not belong there)",
        "[{'MaHoSo':'a'}]§[]                      | line 2 (something follows the array of records)",
        "[{'MaHoSo':'a'}]§{'MaHoSo':'b'}          | line 2 (something follows the array of records)",
        "{'data':[{'MaHoSo':'a'}],§'data':[]}     | line 2 (two members 'data' in one envelope)",
        "{'madonvi':'H1',§'madonvi':'H2','data':[]} | line 2 (two different 'madonvi')",
        "{'madonvi':'H1',§'data':[],§'madonvi':'H2'} | line 3 (two different 'madonvi')",
        "{'MaHoSo':'a'}§{'data':[]}               | line 2 (an envelope among single records)",
        "{'MaHoSo':'a'}§'b'                       | line 2 (a value that is no record)",
        "{'MaHoSo':'a'}§[]                        | line 2 (a value that is no record)",
        "{'data':[{'MaHoSo':'a'}]}§{'MaHoSo':'b'} | holds no array 'data' (line 2)",
        "{'data':[{'MaHoSo':'a'}]}§[{'MaHoSo':'b'}] | line 2 (a value that is no record)",
        "{'data':{'MaHoSo':'a'}}                  | holds no array 'data' (line 1)",
        "{'data':null}                            | holds no array 'data' (line 1)",
        "{'items':[]}                             | holds no array 'data' (line 1)",
        "[{'items':1},§{'items':2}]               | holds no declared member (line 2)",
        "[{'MaHoSo':'a'},§{'MaHoSo':bi mat}]      | line 2 (a character that does not belong there)",
        "[{'MaHoSo':NaN}]                         | line 1 (a character that does not belong there)",
        "``                                       | holds no array 'data' (line 1)",
        "đây không phải JSON                      | line 1 (a character that does not belong there)",
        "[{'MaHoSo':'ế'},ế]                       | line 1 (a character that does not belong there)",
        "42                                       | line 1 (a value that is no record)"
      })
  void aFileThatIsNotWholeIsRefusedWithItsLineAndWithoutItsValues(String json, String why) {
    String text = json.replace('\'', '"').replace('§', '\n');
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(CchcException.class)
        .hasMessageStartingWith("f.json ")
        .hasMessageContaining(why)
        .hasMessageNotContaining("bi mat")
        .message()
        .hasLineCount(1);
  }

  @Test
  void aRecordNestedTenThousandLevelsDeepIsRefusedInOneLine() {
    String deep = "[{\"MaHoSo\":\"a\",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}]";
    assertThatThrownBy(() -> read(deep))
        .isInstanceOf(CchcException.class)
        .hasMessageContaining("line 1 (nested too deeply, or a text too long)");
    String objects =
        "[{\"MaHoSo\":\"a\",\"agency\":"
            + "{\"a\":".repeat(10_000)
            + "1"
            + "}".repeat(10_001)
            + "]";
    assertThatThrownBy(() -> read(objects)).hasMessageContaining("nested too deeply");
  }

  @Test
  void aByteThatIsNotUtf8IsNoBrokenJson() {
    byte[] latin = "[{\"MaHoSo\":\"Hòa\"}]".getBytes(StandardCharsets.ISO_8859_1);
    RecordStream records =
        new JsonSourceReader().open("f.json", () -> new ByteArrayInputStream(latin), SPEC);
    assertThatThrownBy(records::hasNext)
        .hasMessageContaining("is not encoded in utf-8 near line 1");
  }

  @Test
  void pathsLeadThroughMembersPositionsAndMatchesInAnyOrderOfMembers() {
    RawRecord record =
        one(
            """
            {"agency":{"x":[1,{"y":2}],"name":[{"languageId":46,"name":"en"},{"name":"vi","languageId":228},7],"code":"H1"},
             "statuses":[{"id":4,"name":[1]},{"id":9}],"MaHoSo":"a"}
            """);
    assertThat(texts(record)).containsExactly("a", "vi", "H1", "4", null);
  }

  @Test
  void theFirstPathWithATextCounts() {
    assertThat(texts(one("{\"MaHoSo\":\"a\",\"agency\":{\"name\":\"plain\"}}")))
        .containsExactly("a", "plain", null, null, null);
    assertThat(texts(one("{\"statuses\":[{\"id\":\" \"},{\"id\":9}]}")).get(3)).isEqualTo("9");
    assertThat(texts(one("{\"MaHoSo\":1,\"statuses\":{\"id\":3}}")).get(3)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "12345678901234567890, 12345678901234567890",
    "true, true",
    "null,",
    "'\"\"',",
    "'\" a \"', ' a '",
    "'\"\\u0041\"', A",
    "[],",
    "{},"
  })
  void aScalarKeepsTheTextOfTheSource(String value, String text) {
    RawRecord record = one("{\"MaHoSo\":" + value + ",\"statuses\":[]}");
    assertThat(record.get(0)).isEqualTo(text);
    assertThat(record.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'MaHoSo':1.0E12}                                 | dossier rounded-code",
        "{'MaHoSo':202301.5}                               | dossier rounded-code",
        "{'MaHoSo':'a','MaHoSo':'b'}                       | dossier repeated-field",
        "{'MaHoSo':'a','MaHoSo':null}                      | dossier repeated-field",
        "{'MaHoSo':'a','NgayTiepNhan':{'x':1}}             | received_at misshapen-field",
        "{'MaHoSo':'a','NgayTiepNhan':[20230101]}          | received_at misshapen-field",
        "{'agency':{'code':'x'},'agency':{'code':'y'}}     | unit_code repeated-field",
        "{'agency':{'name':[{'languageId':228,'name':'x'},{'name':'y','languageId':228}]}} | unit repeated-field",
        "{'MaHoSo':'a','requests':[{'at':'1'}],'requests':[{'at':'2'}]} | supplements repeated-field"
      })
  void aValueThatCannotBeTrustedIsAFaultAndStaysOut(String json, String fault) {
    RawRecord record = one(json.replace('\'', '"'));
    assertThat(record.faults())
        .singleElement()
        .extracting(f -> f.field() + " " + f.code())
        .isEqualTo(fault);
    assertThat(record.faults()).extracting(Fault::detail).doesNotContain("x", "y", "a", "b");
  }

  @Test
  void theSameValueTwiceIsNoFault() {
    RawRecord record =
        one(
            "{\"MaHoSo\":\"a\",\"MaHoSo\":\"a\",\"requests\":[{\"at\":1}],\"requests\":[{\"at\":1}]}");
    assertThat(record.faults()).isEmpty();
    assertThat(record.supplements()).hasSize(1);
  }

  @Test
  void requestsForPapersAreReadWithPathsOfTheirOwn() {
    RawRecord record =
        one(
            """
            {"MaHoSo":"a","requests":[{"at":"1","who":"x","due":{"before":"2"}},"x",{"due":{"before":"3"}}]}
            """);
    assertThat(record.supplements())
        .containsExactly(new String[] {"1", "2"}, new String[] {null, "3"});
  }

  @Test
  void whatIsNoObjectIsABrokenRecordWithItsNumber() {
    List<NumberedRecord> read = read("[1,{\"MaHoSo\":\"a\"},[{\"MaHoSo\":\"b\"}],null]");
    assertThat(read).extracting(NumberedRecord::number).containsExactly(1L, 2L, 3L, 4L);
    assertThat(read).extracting(r -> r.record().broken()).containsExactly(true, false, true, true);
  }

  @Test
  void membersNobodyDeclaredAreCountedByNameNotByRecord() {
    assertThat(unknown("[{\"MaHoSo\":\"a\"}]")).isZero();
    assertThat(
            unknown(
                """
                {"service":"x","data":[
                {"MaHoSo":"a","ChuHoSo":"x","agency":{"phone":"x","parent":{"deep":1}}},
                {"ChuHoSo":"y","Email":{"a":1,"b":2},"requests":[{"who":"x"}]}],"tail":1}
                """))
        .isEqualTo(5);
    assertThat(unknown("{\"ChuHoSo\":\"x\",\"MaHoSo\":\"a\"}\n{\"ChuHoSo\":1,\"b\":2}"))
        .isEqualTo(2);
  }

  private static long unknown(String json) {
    try (RecordStream records = open(json)) {
      records.forEachRemaining(record -> {});
      return records.facts().unknownColumns();
    }
  }

  private static RawRecord one(String record) {
    List<NumberedRecord> read = read(record);
    assertThat(read).hasSize(1);
    return read.get(0).record();
  }

  private static List<String> texts(RawRecord record) {
    List<String> texts = new ArrayList<>();
    for (int slot = 0; slot < SPEC.fields().size(); slot++) {
      texts.add(record.get(slot));
    }
    return texts;
  }
}
