package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good and bad calls of the imports of units and procedures. */
class CatalogueVerbsTest {

  private static final String UNITS =
      """
      [{"Code":"80","FullName":"Tỉnh Tây Ninh","Wards":[
        {"Code":"25645","FullName":"Phường Hòa Thành","ProvinceCode":"80"},
        {"Code":"25630","FullName":"Phường Long Hoa","ProvinceCode":"80"}]}]""";
  private static final String SPLITS =
      """
      {"data":[{"level1_id":"72","name":"Tỉnh Tây Ninh",
        "splits":[{"new_id":"80","name":"Tỉnh Tây Ninh"}],"level3s":[
        {"level3_id":"25645","name":"Phường Long Thành Trung",
         "splits":[{"new_id":"25645","name":"Phường Hòa Thành"}]},
        {"level3_id":"25630","name":"Phường Long Hoa","splits":[
         {"new_id":"25645","name":"Phường Hòa Thành"},
         {"new_id":"25630","name":"Phường Long Hoa"}]}]}]}""";

  @TempDir Path folder;
  private Path conf;
  private Path units;
  private Path splits;

  @BeforeEach
  void copies() throws IOException {
    conf = folder.resolve("conf");
    Path shipped = DemoLake.CONF.root().toRealPath();
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Path copy = conf.resolve(shipped.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    units = Files.writeString(folder.resolve("units.json"), UNITS);
    splits = Files.writeString(folder.resolve("splits.json"), SPLITS);
  }

  @Test
  void unitsAreImportedOnceAndTheSecondTimeNothingChanges() throws IOException {
    Path report = folder.resolve("new/report.csv");
    DemoLake.Outcome first = importUnits("--report", report.toString());
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out())
        .containsPattern("Đơn vị cấp xã mới +2\n")
        .containsPattern("nhập trọn vào một đơn vị mới +1\n")
        .containsPattern("bị chia, không chuyển được lịch sử +1\n")
        .containsPattern("giữ nguyên như trong tệp giữ tay +3\n")
        .contains("Đã ghi 1 tệp vào " + conf.resolve("units"));
    assertThat(Files.readString(report))
        .startsWith("kind,code,name,detail,kind_name\n")
        .contains("split,25630,Phường Long Hoa,25630 Phường Long Hoa; 25645 Phường Hòa Thành");
    DemoLake.Outcome check = run("conf", "check", "--conf", conf.toString());
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out()).contains("666 đơn vị");
    assertThat(importUnits().out()).contains("Không có gì thay đổi: 1 tệp");
  }

  @Test
  void aReusedCodeIsChosenByThePeriodAndRefusedWhenItMeansTwo() {
    importUnits();
    DemoLake.Outcome both = figures("25645", "2025");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err())
        .contains("'25645' names several units")
        .contains("25645 Phường Long Thành Trung, Thị xã Hòa Thành, Tỉnh Tây Ninh")
        .contains("25645@2025-07-01 Phường Hòa Thành, Tỉnh Tây Ninh");
    assertThat(figures("25645", "2022").out()).contains("Phường Long Thành Trung (25645)");
    assertThat(figures("25645", "2026").out()).contains("Phường Hòa Thành (25645)");
    assertThat(figures("25645@2025-07-01", "2025").out()).contains("Phường Hòa Thành (25645)");
  }

  @Test
  void badUnitsAreRefusedInOneLineAndNothingIsWritten() throws IOException {
    Path nowhere = folder.resolve("no.json");
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertBad(2, "there is no file", "units", "import", "--units", nowhere.toString());
    assertBad(2, "is no JSON in UTF-8", "units", "import", "--units", file.toString());
    assertBad(2, "of the expected shape", "units", "import", "--units", splits.toString());
    assertBad(
        2, "no province 72", "units", "import", "--units", units.toString(), "--province", "72");
    assertBad(
        3,
        "cannot write",
        "units",
        "import",
        "--units",
        units.toString(),
        "--out",
        file.resolve("below").toString());
    DemoLake.Outcome noTarget = run("units", "import", "--units", units.toString());
    assertThat(noTarget.code()).isEqualTo(2);
    assertThat(noTarget.err()).contains("give --conf DIR").hasLineCount(1);
    assertThat(conf.resolve("units")).isDirectoryNotContaining("glob:**/2025-*");
  }

  @Test
  void proceduresAreImportedFromCsvWithEitherHeader() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("tthc.csv"),
            """
            Mã TTHC,Tên TTHC,Lĩnh vực,Thời hạn,Cấp thực hiện,Mức độ
            1.004232,"Cấp giấy phép thăm dò, khai thác",Tài nguyên nước,30 Ngày làm việc,Cấp Tỉnh,Toàn trình
            1.001193,Đăng ký khai sinh,Hộ tịch,1 Ngày làm việc,Cấp Xã,Toàn trình
            """);
    DemoLake.Outcome first = importProcedures(csv.toString(), "--valid-from", "2025-07-01");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("Đọc 2 thủ tục: 1 vào tệp nhập (0 có thay đổi), 1 đã khai báo bằng tay");
    assertThat(Files.readString(conf.resolve("procedures/national.yaml")))
        .contains("\"code\": \"1.004232\"")
        .contains("\"unit\": \"working-day\"");
    assertThat(importProcedures(csv.toString(), "--valid-from", "2025-07-01").out())
        .contains("Không có gì thay đổi");
    Files.writeString(csv, "code,name,field,days,unit,level\n1.004232,A,B,10,day,xã\n");
    DemoLake.Outcome bad = importProcedures(csv.toString());
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err()).contains("tthc.csv line 2: a time limit that cannot be read");
    assertThat(run("conf", "check", "--conf", conf.toString()).code()).isZero();
  }

  @Test
  void badProcedureFilesAreRefusedInOneLine() throws IOException {
    Path csv = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
    assertBad(2, "no column 'code'", "procedures", "import", csv.toString());
    assertBad(2, "no such file", "procedures", "import", folder.resolve("y.csv").toString());
    assertBad(2, "there is no file", "procedures", "import", folder.resolve("y.json").toString());
    assertBad(2, "is no name for a file", "procedures", "import", csv.toString(), "--name", "../x");
    assertBad(
        2,
        "exchange them",
        "procedures",
        "import",
        csv.toString(),
        "--valid-from",
        "2026-01-01",
        "--valid-to",
        "2025-01-01");
    assertThat(conf.resolve("procedures/national.yaml")).doesNotExist();
  }

  private DemoLake.Outcome importUnits(String... more) {
    return run(
        join(
            new String[] {
              "units",
              "import",
              "--units",
              units.toString(),
              "--splits",
              splits.toString(),
              "--conf",
              conf.toString()
            },
            more));
  }

  private DemoLake.Outcome importProcedures(String... more) {
    return run(join(new String[] {"procedures", "import", "--conf", conf.toString()}, more));
  }

  private DemoLake.Outcome figures(String unit, String period) {
    return run(
        "figures",
        "--unit",
        unit,
        "--period",
        period,
        "--conf",
        conf.toString(),
        "--lake",
        DemoLake.get().lake.toString());
  }

  private void assertBad(int code, String message, String... args) {
    DemoLake.Outcome outcome = run(join(args, "--conf", conf.toString()));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    assertThat(outcome.err()).startsWith("cchc: ").contains(message).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }

  private static String[] join(String[] one, String... more) {
    return Stream.concat(Stream.of(one), Stream.of(more)).toArray(String[]::new);
  }

  private static DemoLake.Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(err), DemoLake.CLOCK, false);
    int code = CchcCommand.run(terminal, args);
    terminal.out().flush();
    terminal.err().flush();
    return new DemoLake.Outcome(code, out.toString(), err.toString());
  }
}
