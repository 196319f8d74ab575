package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.bench.ChangeFiles.Choice;

/** What the days after a history hold. */
class ChangeFilesTest {

  private static final String HEAD =
      "\ufeffSTT,Đơn vị tiếp nhận,Mã hồ sơ,Mã TTHC,Tên TTHC,Kênh tiếp nhận,Ngày nộp hồ sơ,Ngày nhận,Ngày hẹn trả,"
          + "Ngày hẹn trả trước,Ngày yêu cầu bổ sung,Ngày bổ sung,Ngày kết thúc xử lý,Ngày trả kết quả,"
          + "Hình thức trả kết quả,Ngày từ chối,Trạng thái";

  private static final ChangeMix MIX = new ChangeMix(2, 1, 1, 2, 3);

  @TempDir Path work;

  private Path landing;

  @BeforeEach
  void aHistory() throws IOException {
    landing = Files.createDirectories(work.resolve("csv/dossier-list"));
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (int i = 0; i < 9; i++) {
      lines.add(open("MP.960.H04-230112-0000" + i));
    }
    lines.add(open("MP.960.H04-230112-00099"));
    for (int i = 0; i < 9; i++) {
      lines.add(done("MP.709.H60-220503-0000" + i, ""));
    }
    lines.add(done("MP.709.H60-220503-00099", ""));
    write("dossier-list-a-20230201T060000.csv", lines);
    write(
        "dossier-list-a-20230601T060000.csv",
        List.of(
            HEAD,
            done("MP.960.H04-230112-00099", ""),
            done("MP.709.H60-220503-00099", "05/05/2022 10:00:00")
                .replace("xử lý xong", "trả kết quả"),
            open("no code")));
  }

  @Test
  void aDayHoldsWhatItsMixSaysEachDossierOnce() {
    List<String> lines = lines(days(1).get(0));
    assertThat(lines.get(0)).isEqualTo(HEAD);
    List<String> rows = lines.subList(1, lines.size());
    assertThat(rows).hasSize((int) MIX.total());
    assertThat(rows.stream().map(ChangeFilesTest::code)).doesNotHaveDuplicates();
    assertThat(rows)
        .filteredOn(row -> row.endsWith(",02/06/2023 15:20:00,,,,Đã xử lý xong"))
        .hasSize(2)
        .allMatch(row -> code(row).startsWith("MP.960.H04-230112-"));
    assertThat(rows)
        .filteredOn(
            row ->
                row.endsWith(
                    ",12/06/2023 17:00:00,17/01/2023 15:34:30,02/06/2023 09:10:00,02/06/2023 14:40:00,,,,,Đang xử lý"))
        .hasSize(1)
        .allMatch(row -> code(row).startsWith("MP.960.H04-230112-"));
    assertThat(rows)
        .filteredOn(
            row ->
                row.endsWith(",04/05/2022 08:00:00,02/06/2023 10:30:00,Trực tiếp,,Đã trả kết quả"))
        .hasSize(2)
        .allMatch(row -> code(row).startsWith("MP.709.H60-220503-"));
    assertThat(rows)
        .filteredOn(row -> row.endsWith(",02/06/2023 16:05:00,,Trực tiếp,,Đã xử lý xong"))
        .hasSize(1)
        .allMatch(row -> code(row).startsWith("MP.709.H60-220503-"));
    assertThat(rows)
        .filteredOn(
            row ->
                row.endsWith(
                    ",02/06/2023 07:45:00,02/06/2023 08:05:00,09/06/2023 17:00:00,,,,,,,,Đang xử lý"))
        .hasSize(3)
        .allMatch(row -> code(row).matches("MP\\.960\\.H04-230602-0000[123]"));
  }

  @Test
  void cellsWithCommasStayOneCell() {
    assertThat(lines(days(1).get(0)))
        .anyMatch(row -> row.contains(",\"Đăng ký, cấp \"\"sổ\"\"\","));
  }

  @Test
  void aDossierChangesFromItsNewestLine() {
    List<String> rows = days(3).stream().flatMap(day -> lines(day).stream()).toList();
    assertThat(rows)
        .filteredOn(row -> row.contains("MP.960.H04-230112-00099"))
        .allMatch(row -> row.endsWith("Đã trả kết quả"));
    assertThat(rows).noneMatch(row -> row.contains("MP.709.H60-220503-00099"));
    assertThat(rows).noneMatch(row -> row.contains("no code"));
  }

  @Test
  void noDossierChangesOnTwoDaysAndTheSameHistoryChangesAlike() throws IOException {
    List<Path> days = days(3);
    List<String> codes =
        days.stream()
            .flatMap(day -> lines(day).stream().skip(1))
            .map(ChangeFilesTest::code)
            .toList();
    assertThat(codes).hasSize(3 * (int) MIX.total()).doesNotHaveDuplicates();
    assertThat(ChangeFiles.write(landing, work.resolve("again"), 3, MIX, Choice.NEWEST))
        .zipSatisfy(days, (again, day) -> assertThat(lines(again)).isEqualTo(lines(day)));
  }

  @Test
  void theNewestMonthChangesFirstOrTheWholeHistoryAlike() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (int i = 0; i < 9; i++) {
      lines.add(open("MP.960.H04-230212-0000" + i).replace("12/01/2023 15:34", "12/02/2023 15:34"));
    }
    write("dossier-list-b-20230301T060000.csv", lines);
    ChangeMix opens = new ChangeMix(9, 0, 0, 0, 0);
    assertThat(changed(Choice.NEWEST, opens)).allMatch(code -> code.contains("-230212-"));
    assertThat(changed(Choice.ANYWHERE, opens))
        .anyMatch(code -> code.contains("-230212-"))
        .anyMatch(code -> code.contains("-230112-"));
  }

  private List<String> changed(Choice choice, ChangeMix mix) {
    Path day = ChangeFiles.write(landing, work.resolve(choice.name()), 1, mix, choice).get(0);
    return lines(day).stream().skip(1).map(ChangeFilesTest::code).toList();
  }

  @Test
  void theFileIsOfTheMorningAfterInTheFolderOfItsSource() {
    assertThat(days(2).stream().map(ChangeFilesTest::file))
        .containsExactly(
            work.resolve("days/day-1/dossier-list/dossier-list-changes-20230603T060000.csv"),
            work.resolve("days/day-2/dossier-list/dossier-list-changes-20230604T060000.csv"));
  }

  @Test
  void aHistoryWithTooFewOpenDossiersIsRefused() {
    assertThatThrownBy(
            () ->
                ChangeFiles.write(
                    landing, work.resolve("days"), 1, new ChangeMix(20, 1, 1, 1, 1), Choice.NEWEST))
        .hasMessageContaining("24 rows are wanted but the simulated files hold");
    assertThat(file(work.resolve("days/day-1"))).isNull();
  }

  @Test
  void aMixAddsUpAndHalfOfItIsNew() {
    assertThat(ChangeMix.of(20_000)).isEqualTo(new ChangeMix(1_000, 400, 2_600, 6_000, 10_000));
    assertThat(ChangeMix.of(53).total()).isEqualTo(53);
    assertThat(ChangeMix.of(50)).isEqualTo(new ChangeMix(2, 1, 6, 15, 26));
    assertThatThrownBy(() -> ChangeMix.of(49))
        .hasMessage("--changes 49 measures nothing; give at least 50");
  }

  private List<Path> days(int days) {
    return ChangeFiles.write(landing, work.resolve("days"), days, MIX, Choice.NEWEST);
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.writeString(landing.resolve(name), String.join("\r\n", lines) + "\r\n");
  }

  private static String open(String code) {
    return row(code) + "12/01/2023 15:34:30,17/01/2023 15:34:30,,,,,,,,Đang xử lý";
  }

  private static String done(String code, String handed) {
    return row(code)
        + "03/05/2022 15:34:30,06/05/2022 15:34:30,,,,04/05/2022 08:00:00,"
        + handed
        + ",Trực tiếp,,Đã xử lý xong";
  }

  private static String row(String code) {
    return "1,UBND huyện Đông Hải,"
        + code
        + ",2.002481,\"Đăng ký, cấp \"\"sổ\"\"\",Trực tiếp,12/01/2023 15:28:08,";
  }

  private static String code(String row) {
    return row.split(",", -1)[2];
  }

  private static List<String> lines(Path day) {
    try {
      return Files.readString(file(day)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path day) {
    try (Stream<Path> files = Files.walk(day)) {
      return files.filter(path -> path.toString().endsWith(".csv")).findFirst().orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
