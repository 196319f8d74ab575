package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;

/** A ward founded on 01/02/2023 takes over what another one of the same town had begun. */
class TakenOverTest {

  @TempDir Path folder;

  private SmallLake lake() throws IOException {
    Path conf = folder.resolve("conf");
    FileUtils.copyDirectory(DemoLake.CONF.root().toFile(), conf.toFile());
    Path units = conf.resolve("units/tay-ninh.yaml");
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
    return new SmallLake(folder, Conf.load(conf));
  }

  @Test
  void itsDossiersAreItsOwnFromTheBeginningAndTheTownLosesNone() throws IOException {
    SmallLake lake = lake();
    lake.load(
        "20230131T060000",
        "MP.1,Phường Long Hoa,1.001612,Trực tiếp,Đang xử lý,10/01/2023 08:00:00,"
            + "20/02/2023 17:00:00,",
        "MP.2,Phường Long Hoa,1.001612,Trực tiếp,Đang xử lý,11/01/2023 08:00:00,"
            + "20/02/2023 17:00:00,");
    List<String> before = january(lake);
    lake.load(
        "20230215T060000",
        "MP.1,Phường Thử Nghiệm,1.001612,Trực tiếp,Đã xử lý xong,10/01/2023 08:00:00,"
            + "20/02/2023 17:00:00,14/02/2023 16:00:00");
    assertThat(lake.cchc("quarantine").out()).doesNotContain("không tìm thấy");
    assertThat(before).contains("25630=2").doesNotContain("99999=1");
    assertThat(january(lake)).contains("25630=1", "99999=1");
    assertThat(received(lake, "--period", "2023-01")).containsExactly("=2");
    assertThat(received(lake, "--period", "2023-02", "--by", "unit")).contains("99999=0");
    DemoLake.Outcome open =
        lake.cchc(
            "dossiers",
            "--unit",
            "709",
            "--period",
            "2023-02",
            "--figure",
            "in_progress_overdue",
            "--format",
            "csv");
    assertThat(open.out()).contains("MP.2").doesNotContain("MP.1,");
  }

  private static List<String> january(SmallLake lake) {
    return received(lake, "--period", "2023-01", "--by", "unit");
  }

  /** The key and what was received, of every row that has any or is of the ward. */
  private static List<String> received(SmallLake lake, String... more) {
    String[] call =
        java.util.Arrays.copyOf(new String[] {"figures", "--unit", "709"}, 3 + more.length + 2);
    System.arraycopy(more, 0, call, 3, more.length);
    call[call.length - 2] = "--format";
    call[call.length - 1] = "csv";
    DemoLake.Outcome outcome = lake.cchc(call);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> lines = outcome.out().lines().toList();
    List<String> names = List.of(lines.get(0).split(",", -1));
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(
            row ->
                (names.contains("key") ? row[names.indexOf("key")] : "")
                    + "="
                    + row[names.indexOf("received")])
        .toList();
  }
}
