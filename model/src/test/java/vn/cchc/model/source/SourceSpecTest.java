package vn.cchc.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.DossierStatus;

class SourceSpecTest {

  static Iterable<SourceSpec> shipped() {
    return TestConf.SHIPPED.sources().values().stream().filter(SourceSpec::ofDossiers).toList();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void mapsEachColumnToOneFieldAndKnowsTheFieldsEveryRecordNeeds(SourceSpec spec) {
    List<FieldMapping> all = new java.util.ArrayList<>(spec.fields());
    all.addAll(spec.supplementFields());
    Set<String> targets = all.stream().map(FieldMapping::to).collect(Collectors.toSet());
    assertThat(targets).hasSameSizeAs(all);
    assertThat(new HashSet<>(all.stream().map(FieldMapping::from).toList())).hasSameSizeAs(all);
    assertThat(targets)
        .contains(
            "dossier",
            "unit",
            "procedure",
            "channel",
            "status",
            "submitted-at",
            "received-at",
            "due-at",
            "ended-at",
            "handed-out-at");
    assertThat(spec.fields())
        .filteredOn(FieldMapping::required)
        .extracting(FieldMapping::to)
        .contains("dossier", "unit", "status", "received-at");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void knowsEveryChannelAndEveryStatus(SourceSpec spec) {
    assertThat(spec.channels().values().stream().map(Channel::ofCode))
        .containsExactlyInAnyOrder(Channel.values());
    assertThat(spec.statuses().values().stream().map(n -> DossierStatus.ofNumber(n).orElseThrow()))
        .containsExactlyInAnyOrder(DossierStatus.values());
    assertThat(spec.postalReturn()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void readsTheExtractionTimeFromTheFileName(SourceSpec spec) {
    Matcher matcher =
        Pattern.compile(spec.extractionTime()).matcher("tay-ninh-20230401T060000." + spec.format());
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group(1)).isEqualTo("20230401T060000");
    assertThat(Pattern.compile(spec.extractionTime()).matcher("tay-ninh.json").find()).isFalse();
  }

  @Test
  void aFieldThatDossiersDoNotHaveIsRefusedWithTheNearestOne() {
    FieldMapping mistyped = new FieldMapping(List.of("Ngày nhận"), "recieved-at", true);
    assertThatThrownBy(() -> spec(mistyped))
        .hasMessage("unknown field 'recieved-at', did you mean 'received-at'?");
  }

  private static SourceSpec spec(FieldMapping field) {
    return new SourceSpec(
        "list",
        "Danh sách",
        null,
        SourceFormat.CSV,
        null,
        null,
        "x",
        null,
        DateTimeStyle.VIETNAMESE,
        List.of(field),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void theNationalSynchronisationNamesItsEnvelopeAndTheListHasNone() {
    SourceSpec portal = TestConf.SHIPPED.source("dvcqg");
    assertThat(portal.format()).isEqualTo(SourceFormat.JSON);
    assertThat(portal.dateTime()).isEqualTo(DateTimeStyle.COMPACT);
    assertThat(portal.records()).isEqualTo("data");
    assertThat(portal.contextMember()).contains("madonvi");
    assertThat(portal.supplements()).isEqualTo("DanhSachHoSoBoSung");
    assertThat(portal.yes()).containsExactly("1", "2");
    SourceSpec list = TestConf.SHIPPED.source("dossier-list");
    assertThat(list.format()).isEqualTo(SourceFormat.CSV);
    assertThat(list.dateTime()).isEqualTo(DateTimeStyle.VIETNAMESE);
    assertThat(list.contextMember()).isEmpty();
    assertThat(list.supplementFields()).isEmpty();
    assertThat(list.yes()).isEmpty();
  }
}
