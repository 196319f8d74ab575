package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.scenario.ScenarioReader;

/** Envelope, columns and line ends are those of the real senders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileFormatsTest {

  private static final String HEADER =
      "\ufeffSTT,Đơn vị tiếp nhận,Mã hồ sơ,Mã TTHC,Tên TTHC,Lĩnh vực,Kênh tiếp nhận,Người nộp,Chủ hồ"
          + " sơ,Địa chỉ,Số điện thoại,Ngày nộp hồ sơ,Ngày nhận,Ngày hẹn trả,Ngày hẹn trả trước,Ngày"
          + " yêu cầu bổ sung,Ngày bổ sung,Ngày kết thúc xử lý,Ngày trả kết quả,Hình thức trả kết"
          + " quả,Ngày từ chối,Trạng thái\r\n";
  private static final List<String> FIELDS =
      List.of(
          "MaHoSo",
          "MaTTHC",
          "TenTTHC",
          "MaLinhVuc",
          "TenLinhVuc",
          "KenhThucHien",
          "ChuHoSo",
          "LoaiDoiTuong",
          "SoDienThoai",
          "TrichYeuHoSo",
          "NgayNopHoSo",
          "NgayTiepNhan",
          "NgayHenTra",
          "NgayTuChoi",
          "NgayKetThucXuLy",
          "NgayTra",
          "TrangThaiHoSo",
          "HinhThuc",
          "DonViXuLy",
          "NoiNopHoSo",
          "HoSoCoThanhPhanSoHoa",
          "DuocThanhToanTrucTuyen",
          "DanhSachHoSoBoSung");
  private static final List<String> REQUEST_FIELDS =
      List.of(
          "HoSoBoSungId",
          "NgayBoSung",
          "NgayTiepNhanBoSung",
          "NgayHenTraTruoc",
          "NgayHenTraMoi",
          "TrangThaiBoSung");

  private final List<Path> files = new ArrayList<>();
  private final List<Long> progress = new ArrayList<>();

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    Conf conf = TestConf.load();
    Simulation.run(
        new ScenarioReader(conf).read("vinh-linh"),
        conf,
        folder.resolve("out"),
        OptionalLong.of(4_000),
        (done, total) -> progress.add(done));
    files.addAll(WrittenFiles.paths(folder.resolve("out")));
  }

  @Test
  void portalFilesCarryTheEnvelopeAndStringsOnly() throws IOException {
    int requests = 0;
    for (Path file : files.stream().filter(f -> f.toString().endsWith(".json")).toList()) {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      assertThat(root.get("service").textValue()).isEqualTo("DongBoHoSoMC");
      assertThat(root.get("madonvi").textValue()).isEqualTo("H50");
      assertThat(root.get("isUpdating").textValue()).isEqualTo("False");
      for (JsonNode record : root.get("data")) {
        assertThat(names(record)).isEqualTo(FIELDS);
        assertThat(record.properties())
            .allMatch(field -> field.getValue().isTextual() || field.getValue().isArray());
        for (JsonNode request : record.get("DanhSachHoSoBoSung")) {
          assertThat(names(request)).isEqualTo(REQUEST_FIELDS);
          requests++;
        }
      }
    }
    assertThat(requests).isGreaterThan(50);
  }

  @Test
  void listsHaveAByteOrderMarkTheHeaderAndCrlf() throws IOException {
    List<Path> lists = files.stream().filter(f -> f.toString().endsWith(".csv")).toList();
    assertThat(lists).isNotEmpty();
    for (Path file : lists) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertThat(text).startsWith(HEADER).endsWith("\r\n");
      assertThat(text.replace("\r\n", "")).doesNotContain("\n");
      List<List<String>> lines = CsvText.parse(text);
      assertThat(lines).allMatch(line -> line.size() == lines.get(0).size());
      assertThat(lines.get(lines.size() - 1).get(0)).isEqualTo(Integer.toString(lines.size() - 1));
    }
  }

  @Test
  void progressEndsAtTheTotal() {
    assertThat(progress).isSorted();
    assertThat(progress.get(progress.size() - 1)).isEqualTo(4_000);
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }
}
