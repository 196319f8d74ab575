package vn.cchc.ingest.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;

/** A ward founded on 01/02/2023. */
class KindParserTest {

  private static final LocalDateTime LOADED = LocalDateTime.of(2023, 6, 15, 9, 0);
  private static final String WARD = "Phường Thử Nghiệm, TX Hòa Thành, Tây Ninh";

  @TempDir static Path folder;

  private static Conf conf;

  @BeforeAll
  static void found() throws IOException {
    Path root = folder.resolve("conf");
    FileUtils.copyDirectory(
        Path.of(System.getProperty("cchc.root"), "conf").toFile(), root.toFile());
    Path units = root.resolve("units/tay-ninh.yaml");
    Files.writeString(
        units,
        Files.readString(units, StandardCharsets.UTF_8).stripTrailing()
            + """

              - code: "99999"
                name: Phường Thử Nghiệm
                type: commune
                parent: "709"
                valid-from: 2023-02-01
            """,
        StandardCharsets.UTF_8);
    conf = Conf.load(root);
  }

  private static KindRecord parse(String source, Map<String, String> texts) {
    SourceSpec spec = conf.source(source);
    List<String> targets = spec.fields().stream().map(FieldMapping::to).toList();
    RawRecord raw = new RawRecord(targets.size());
    texts.forEach((field, text) -> raw.put(targets.indexOf(field), text));
    return new KindParser(spec, conf, null).parse(raw, null, null, LOADED);
  }

  private static KindRecord petition(String unit, String received, String answered) {
    return parse(
        "petitions",
        Map.of(
            "petition", "PAKN.1",
            "unit", unit,
            "received-at", received,
            "answered-at", answered,
            "status", "Đã trả lời"));
  }

  @Test
  void aPetitionBelongsToTheUnitOfTheDayOnWhichItCameOrThatTookItOver() {
    KindRecord takenOver = petition(WARD, "20/01/2023 08:00:00", "10/02/2023 08:00:00");
    assertThat(takenOver.faults()).isEmpty();
    assertThat(takenOver.values()).contains("99999");
    assertThat(petition(WARD, "20/01/2023 08:00:00", "25/01/2023 08:00:00").faults())
        .extracting(Fault::code)
        .containsExactly("unknown-unit");
    String later = "Phường Long Hoa, TX Hòa Thành, Tây Ninh";
    assertThat(petition(later, "20/06/2025 08:00:00", "03/07/2025 08:00:00").faults())
        .as("received before its unit ended, answered after that")
        .extracting(Fault::code)
        .doesNotContain("unknown-unit");
  }

  @Test
  void nobodyReportsOnTimesBeforeItsFoundation() {
    Map<String, String> report =
        Map.of(
            "unit", WARD,
            "from-day", "01/01/2023",
            "to-day", "31/01/2023",
            "reported-on", "15/02/2023",
            "assigned", "5");
    assertThat(parse("tasks", report).faults())
        .extracting(Fault::code)
        .containsExactly("unknown-unit");
  }
}
