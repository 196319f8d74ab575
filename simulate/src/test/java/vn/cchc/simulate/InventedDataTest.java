package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitResolution;
import vn.cchc.simulate.Row.Column;

/** The files name no person, can be told from real ones, and look like life. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InventedDataTest {

  private static final Conf CONF = TestConf.load();
  private static final Pattern PERSON_SHAPE =
      Pattern.compile("(?<![0-9])(?:[0-9]{9}|[0-9]{12}|(?:\\+?84|0)[0-9]{9,10})(?![0-9])");

  private Path out;
  private List<Path> files;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    out = folder.resolve("out");
    Written.of(CONF, "demo", out, OptionalLong.of(70_000));
    files = WrittenFiles.paths(out);
  }

  @Test
  void theShapesThatAreLookedForAreFound() {
    assertThat(List.of("số 079123456789,", "\"012345678\"", "0912345678"))
        .allMatch(text -> PERSON_SHAPE.matcher(text).find());
  }

  @Test
  void noTextHasTheShapeOfAnIdentityOrPhoneNumber() throws IOException {
    for (Path file : files) {
      assertThat(
              PERSON_SHAPE.matcher(Files.readString(file)).results().map(r -> r.group()).toList())
          .as(file.toString())
          .isEmpty();
    }
  }

  @Test
  void everyCodeIsMarkedAsSimulated() throws IOException {
    for (Path file : files) {
      assertThat(WrittenFiles.rowsOf(file))
          .allMatch(
              row ->
                  row.code().isEmpty() || row.code().matches("MP\\..+\\.H\\d\\d-\\d{6}-\\d{5,}"));
    }
  }

  @Test
  void filesAreNamedAfterSourceProvinceGroupAndExtraction() {
    assertThat(files)
        .map(file -> out.relativize(file).toString())
        .allMatch(
            name ->
                name.matches("dvcqg/dvcqg-[a-z0-9-]+-\\d+-\\d{8}T\\d{6}\\.json")
                    || name.matches(
                        "dossier-list/dossier-list-[a-z0-9-]+-\\d+-\\d{8}T\\d{6}\\.csv"));
  }

  @Test
  void everyUnitTextMeansTheUnitOfItsCode() throws IOException {
    List<String> wrong = new ArrayList<>();
    TreeSet<String> texts = new TreeSet<>();
    for (Path file : files) {
      boolean provinceKnown = file.toString().endsWith(".json");
      for (Row row : WrittenFiles.rowsOf(file)) {
        String text = row.at(Column.DonViXuLy);
        if (!row.code().isEmpty() && texts.add(provinceKnown + row.unit() + text)) {
          String meant = meant(row, provinceKnown);
          if (!meant.equals(row.unit()) && !text.contains("Không Có Thật")) {
            wrong.add(text + " for " + row.unit() + " is " + meant);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(texts).hasSizeGreaterThan(2_000);
  }

  private static String meant(Row row, boolean provinceKnown) {
    Unit own = CONF.units().find(row.unit()).orElseThrow();
    Unit province = CONF.units().province(own);
    UnitResolution resolution =
        CONF.unitResolver()
            .resolve(
                row.at(Column.DonViXuLy),
                unit ->
                    unit.validOn(row.extracted().toLocalDate())
                        && (!provinceKnown || CONF.units().province(unit).equals(province)));
    return resolution instanceof UnitResolution.Resolved found
        ? found.unit().code()
        : resolution.toString();
  }

  @Test
  void intakeFollowsTheYear() throws IOException {
    Map<YearMonth, Long> months = new TreeMap<>();
    for (Path file : files) {
      if (file.toString().contains("tay-ninh")) {
        WrittenFiles.rowsOf(file).stream()
            .filter(row -> !Recount.faulty(row) && row.received())
            .collect(
                Collectors.groupingBy(
                    row -> YearMonth.from(row.day(Column.NgayTiepNhan)), Collectors.counting()))
            .forEach((month, count) -> months.merge(month, count, Long::sum));
      }
    }
    assertThat(months.get(YearMonth.of(2022, 2)) * 1.3)
        .as("February, with Tết, against March")
        .isLessThan(months.get(YearMonth.of(2022, 3)));
    assertThat(months.get(YearMonth.of(2021, 8)) * 2)
        .as("the epidemic of August 2021 against May")
        .isLessThan(months.get(YearMonth.of(2021, 5)));
  }

  @Test
  void nothingIsReceivedOrEndedOnADayOff() throws IOException {
    for (Path file : files) {
      for (Row row : WrittenFiles.rowsOf(file)) {
        if (!Recount.faulty(row)) {
          assertThat(
                  worked(row.day(Column.NgayTiepNhan)) && worked(row.day(Column.NgayKetThucXuLy)))
              .as(row.code())
              .isTrue();
        }
      }
    }
  }

  private static boolean worked(LocalDate day) {
    return day == null || CONF.calendar().isWorkingDay(day);
  }
}
