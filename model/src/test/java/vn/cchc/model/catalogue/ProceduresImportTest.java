package vn.cchc.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.model.conf.ConfReader;
import vn.cchc.model.conf.ProcedureFiles;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.TimeUnit;

class ProceduresImportTest {

  private static final ConfReader READER = TestConf.SHIPPED.reader();
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 7, 1);
  private static final String WATER =
      """
      {"maTTHC":"1.004232.000.00.00.H48","tenTTHC":"Cấp giấy phép thăm dò nước dưới đất",
       "linhVuc":"Tài nguyên nước","capThucHien":"Cấp Tỉnh, Cấp Xã","mucDo":"Toàn trình","coQuan":"Sở",
       "cachThucThucHien":[{"kenh":"Trực tiếp","thoiHan":"%s"},
                           {"kenh":"Trực tuyến","thoiHan":"15 Ngày làm việc"}]}""";

  @TempDir Path folder;
  private Path target;
  private Path shipped;

  @BeforeEach
  void target() throws IOException {
    target = folder.resolve("national.yaml");
    shipped =
        Files.copy(
            TestConf.SHIPPED.root().resolve("procedures/procedures.yaml"),
            folder.resolve("procedures.yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    "3 Ngày làm việc,,3,WORKING_DAY",
    "03 ngày làm việc.,,3,WORKING_DAY",
    "15 Ngày,,15,CALENDAR_DAY",
    "24 Giờ,,24,HOUR",
    "1 Tháng,,1,MONTH",
    "10,Ngày làm việc,10,WORKING_DAY",
    "10,calendar-day,10,CALENDAR_DAY",
    "Không quy định,,,NONE",
    "'',,,NONE"
  })
  void readsTimeLimits(String text, String unit, Integer amount, TimeUnit expected) {
    assertThat(TimeLimit.parse(text, unit == null ? "" : unit))
        .contains(new TimeLimit(amount, expected));
  }

  @ParameterizedTest
  @CsvSource({"10", "0 Ngày", "0.5 Ngày", "ngay trong ngày", "3 Ngày và 4 Giờ", "99999 Ngày"})
  void aTimeLimitThatCannotBeCountedIsNone(String text) {
    assertThat(TimeLimit.parse(text, "")).isEmpty();
  }

  @Test
  void readsTheShapeOfThePortal() throws IOException {
    Files.createDirectories(folder);
    ProceduresPlan plan = plan(FIRST, WATER.formatted("30 Ngày làm việc"));
    write(plan);
    Procedure procedure = imported().find("1.004232").orElseThrow();
    assertThat(procedure.name()).isEqualTo("Cấp giấy phép thăm dò nước dưới đất");
    assertThat(procedure.level()).isEqualTo("province");
    assertThat(procedure.limit()).isEqualTo(30);
    assertThat(procedure.unit()).isEqualTo(TimeUnit.WORKING_DAY);
    assertThat(procedure.validFrom()).isEqualTo(FIRST);
    assertThat(procedure.online()).containsExactly(new OnlineLevel(FIRST, "toan-trinh"));
    assertThat(imported().field(procedure.field()).name()).isEqualTo("Tài nguyên nước");
    assertThat(plan.remarks()).containsExactly("p.json /0: 1.004232 the longest limit was taken");
  }

  @Test
  void aChangedLimitIsANewVersionAndEachDossierCountsByItsOwn() throws IOException {
    write(plan(FIRST, WATER.formatted("30 Ngày làm việc")));
    ProceduresPlan changed = plan(LATER, WATER.formatted("20 Ngày làm việc"));
    assertThat(changed.changed()).isEqualTo(1);
    write(changed);
    ProcedureCatalogue catalogue = imported();
    assertThat(catalogue.find("1.004232", LATER.minusDays(1)).orElseThrow().limit()).isEqualTo(30);
    assertThat(catalogue.find("1.004232", LATER).orElseThrow().limit()).isEqualTo(20);
    assertThat(catalogue.find("1.004232", FIRST.minusDays(9)).orElseThrow().limit()).isEqualTo(30);
    DueDates dates = new DueDates(TestConf.SHIPPED.calendar(), catalogue);
    LocalDateTime received = LocalDateTime.of(2026, 6, 1, 8, 0);
    assertThat(dates.computed("1.004232", received))
        .hasValue(
            TestConf.SHIPPED.calendar().plusWorkingDays(received.toLocalDate(), 30).atStartOfDay());
    assertThat(write(plan(LATER, WATER.formatted("20 Ngày làm việc")))).isEmpty();
    assertThat(write(plan(FIRST, WATER.formatted("30 Ngày làm việc")))).isEmpty();
  }

  @Test
  void anOnlineLevelThatChangesKeepsItsEarlierOne() throws IOException {
    write(plan(FIRST, WATER.formatted("30 Ngày").replace("Toàn trình", "Một phần")));
    write(plan(LATER, WATER.formatted("30 Ngày")));
    assertThat(imported().find("1.004232").orElseThrow().online())
        .containsExactly(new OnlineLevel(FIRST, "mot-phan"), new OnlineLevel(LATER, "toan-trinh"));
    assertThat(imported().all()).filteredOn(p -> p.code().equals("1.004232")).hasSize(1);
  }

  @Test
  void handKeptProceduresAndFieldsStay() throws IOException {
    String birth =
        WATER
            .formatted("9 Ngày")
            .replace("1.004232.000.00.00.H48", "1.001193")
            .replace("Tài nguyên nước", "Hộ tịch");
    String other = birth.replace("1.001193", "2.999999").replace("Hộ tịch", "HỘ TỊCH");
    ProceduresPlan plan = plan(FIRST, birth + "," + other);
    write(plan);
    assertThat(plan.kept()).isEqualTo(1);
    assertThat(plan.imported()).isEqualTo(1);
    assertThat(imported().find("1.001193").orElseThrow().limit()).isEqualTo(1);
    assertThat(imported().find("2.999999").orElseThrow().field()).isEqualTo("ho-tich");
    assertThat(Files.readString(target)).doesNotContain("\"fields\"");
  }

  @Test
  void badRowsAreNamedByTheirPlaceAndTheOthersRead() throws IOException {
    String good = WATER.formatted("30 Ngày");
    ProceduresPlan plan =
        plan(
            FIRST,
            String.join(
                ",",
                good,
                good,
                good.replace("1.004232.000.00.00.H48", "TS_lop1.000"),
                good.replace("1.004232", "1.004233").replace("Cấp Tỉnh, Cấp Xã", "Cấp Bộ"),
                good.replace("1.004232", "1.004234").replace("30 Ngày", "ngay trong ngày"),
                good.replace("1.004232", "1.004235").replace("Tài nguyên nước", "")));
    assertThat(plan.imported()).isEqualTo(1);
    assertThat(plan.refused())
        .containsExactly(
            "p.json /1: 1.004232 stands already at p.json /0",
            "p.json /2: no national code but the form aa_aaa9.999",
            "p.json /3: no level of province, district or commune for 1.004233",
            "p.json /4: a time limit that cannot be read for 1.004234",
            "p.json /5: no field for 1.004235");
  }

  @Test
  void otherShapesAreRefused() {
    assertThatThrownBy(() -> rows("{\"items\":[]}"))
        .hasMessageContaining("at /data: a list is expected here");
    assertThatThrownBy(() -> rows("[{\"a\":1}]"))
        .hasMessageContaining("procedures with a code are expected");
    assertThatThrownBy(() -> rows("[")).hasMessageContaining("is no JSON in UTF-8");
  }

  private ProceduresPlan plan(LocalDate from, String objects) throws IOException {
    return ProceduresImport.plan(
        new ProceduresRequest(List.of("p.json"), target, from, null),
        rows("[" + objects + "]"),
        READER,
        List.of(shipped));
  }

  private List<ProcedureRow> rows(String json) throws IOException {
    return ProcedureJson.read(Files.writeString(folder.resolve("p.json"), json));
  }

  private static List<Path> write(ProceduresPlan plan) {
    return ImportFolder.write(plan.files(), ImportFolder.HandMade.REFUSE);
  }

  private ProcedureCatalogue imported() {
    return ProcedureFiles.read(READER, List.of(shipped, target)).catalogue();
  }
}
