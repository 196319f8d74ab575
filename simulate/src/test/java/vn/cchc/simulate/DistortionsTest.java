package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.Row.Column;
import vn.cchc.simulate.scenario.Distortion;
import vn.cchc.simulate.scenario.Distortions;
import vn.cchc.simulate.scenario.Fault;

/** What real senders get wrong occurs at the declared rates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistortionsTest {

  private static final Conf CONF = TestConf.load();
  private static final long DOSSIERS = 60_000;

  private Written written;
  private Distortions declared;
  private Collection<Row> newest;
  private Map<String, List<Row>> byCode;

  @BeforeAll
  void write(@TempDir Path folder) {
    written = Written.of(CONF, "hoa-thanh", folder.resolve("out"), OptionalLong.of(DOSSIERS));
    declared = written.scenario().provinces().get(0).distortions();
    newest = written.recount().newest(written.recount().units());
    byCode =
        written.rows().stream()
            .filter(row -> !Recount.faulty(row))
            .collect(Collectors.groupingBy(Row::code));
  }

  @Test
  void ratesOverDossiersAreMet() {
    SoftAssertions all = new SoftAssertions();
    Predicate<Row> any = row -> true;
    near(
        all, Distortion.LOCAL_CODE, any, row -> row.at(Column.MaTTHC).matches("\\d\\.\\d{6}\\..*"));
    near(all, Distortion.DECOMPOSED, any, DistortionsTest::decomposed);
    near(
        all,
        Distortion.EMPTY_CHANNEL,
        row -> row.received() && "1".contains(row.at(Column.KenhThucHien)),
        row -> row.at(Column.KenhThucHien).isEmpty());
    near(
        all,
        Distortion.END_ONLY_IN_HANDED_OUT,
        row -> row.end() != null && row.status() >= 9,
        row -> row.at(Column.NgayKetThucXuLy).isEmpty());
    near(
        all,
        Distortion.ENDED_WITHOUT_DATE,
        row -> row.received() && row.end() == null,
        row -> row.status() >= 7 && row.status() != 8);
    near(
        all,
        Distortion.END_DATE_WHILE_OPEN,
        row -> row.received() && row.end() == null,
        row -> !row.at(Column.NgayKetThucXuLy).isEmpty());
    near(
        all,
        Distortion.UNKNOWN_PROCEDURE,
        row -> row.received() && !row.at(Column.NgayHenTra).isEmpty(),
        row -> row.at(Column.MaTTHC).startsWith("TS_"));
    all.assertAll();
  }

  @Test
  void ratesOfWhatIsSentTwiceAreMet() {
    SoftAssertions all = new SoftAssertions();
    near(all, Distortion.RE_SENT, row -> true, row -> sent(row, row) > 1);
    near(
        all,
        Distortion.REGRESSION,
        row -> row.end() != null,
        row ->
            byCode.get(row.code()).stream()
                .anyMatch(
                    older -> older.event().isBefore(row.event()) && laterInFiles(older, row)));
    all.assertAll();
  }

  @Test
  void dueDatesMoveOnceAndTwiceAndSometimesAreMissing() {
    assertThat(newest).filteredOn(row -> changes(row) == 1).hasSizeGreaterThan(20);
    assertThat(newest).filteredOn(row -> changes(row) == 2).hasSizeGreaterThan(3);
    assertThat(newest)
        .filteredOn(row -> row.end() != null && row.at(Column.NgayHenTra).isEmpty())
        .filteredOn(row -> !row.at(Column.MaTTHC).startsWith("TS_"))
        .hasSizeGreaterThan(5);
    assertThat(newest).filteredOn(row -> row.papers().size() == 2).hasSizeGreaterThan(10);
  }

  @Test
  void definitionsOfOnTimeDiffer() {
    List<Row> onDueDay =
        newest.stream()
            .filter(row -> row.end() != null && row.end().equals(row.day(Column.NgayHenTra)))
            .filter(row -> !row.at(Column.NgayKetThucXuLy).isEmpty())
            .toList();
    assertThat(onDueDay)
        .anyMatch(row -> row.time(Column.NgayKetThucXuLy).isAfter(row.time(Column.NgayHenTra)))
        .anyMatch(row -> row.time(Column.NgayKetThucXuLy).isBefore(row.time(Column.NgayHenTra)))
        .anyMatch(row -> row.time(Column.NgayHenTra).toLocalTime().toSecondOfDay() == 0);
    assertThat(newest)
        .as("in time for the last due date, late for the first")
        .anyMatch(
            row ->
                row.end() != null
                    && !row.papers().isEmpty()
                    && row.papers().get(0).before() != null
                    && row.end().isAfter(row.papers().get(0).before().toLocalDate())
                    && !row.end().isAfter(row.day(Column.NgayHenTra)));
  }

  @Test
  void rowsToBeRefusedComeInTheDeclaredNumbers() {
    for (Fault fault : Fault.values()) {
      assertThat(written.summary().quarantined())
          .containsEntry(fault, declared.faultyRows(fault, DOSSIERS));
    }
    assertThat((long) written.recount().refused().size())
        .isEqualTo(written.summary().quarantinedRows());
  }

  /** Within four standard deviations of the declared rate. */
  private void near(
      SoftAssertions all, Distortion distortion, Predicate<Row> base, Predicate<Row> hit) {
    long of = newest.stream().filter(base).count();
    long hits = newest.stream().filter(base).filter(hit).count();
    double expected = declared.rate(distortion) * of;
    double tolerance = 4 * Math.sqrt(expected) + 2;
    all.assertThat((double) hits)
        .as(distortion + " of " + of)
        .isBetween(expected - tolerance, expected + tolerance)
        .isPositive();
  }

  private long sent(Row row, Row wanted) {
    return byCode.get(row.code()).stream()
        .filter(other -> other.content().equals(wanted.content()))
        .count();
  }

  private boolean laterInFiles(Row older, Row newer) {
    List<Row> sent = byCode.get(newer.code());
    int first = firstPlace(sent, newer);
    return sent.subList(first, sent.size()).stream().anyMatch(row -> row == older);
  }

  private static int firstPlace(List<Row> sent, Row wanted) {
    for (int i = 0; i < sent.size(); i++) {
      if (sent.get(i).content().equals(wanted.content())) {
        return i;
      }
    }
    return sent.size();
  }

  private static long changes(Row row) {
    return row.papers().stream().filter(paper -> paper.before() != null).count();
  }

  private static boolean decomposed(Row row) {
    return !Normalizer.isNormalized(row.at(Column.DonViXuLy), Normalizer.Form.NFC)
        || !Normalizer.isNormalized(row.at(Column.TenTTHC), Normalizer.Form.NFC);
  }
}
