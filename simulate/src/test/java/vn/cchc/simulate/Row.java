package vn.cchc.simulate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** One record as a reader sees it, whatever the format, and when its file was exported. */
final class Row {

  /** Columns by the names of the national synchronisation. */
  enum Column {
    MaHoSo,
    MaTTHC,
    TenTTHC,
    KenhThucHien,
    NgayNopHoSo,
    NgayTiepNhan,
    NgayHenTra,
    NgayHenTraTruoc,
    NgayTuChoi,
    NgayKetThucXuLy,
    NgayTra,
    TrangThaiHoSo,
    HinhThuc,
    DonViXuLy,
    HoSoCoThanhPhanSoHoa,
    requests
  }

  /** Papers asked for and brought, with the due dates they changed. */
  record Paper(LocalDateTime asked, LocalDateTime brought, LocalDateTime before) {}

  private final String[] values;
  private final List<Paper> papers;
  private final LocalDateTime extracted;
  private LocalDateTime event;

  Row(String[] values, List<Paper> papers, LocalDateTime extracted) {
    this.values = values;
    this.papers = List.copyOf(papers);
    this.extracted = extracted;
  }

  String at(Column column) {
    return Objects.requireNonNullElse(values[column.ordinal()], "");
  }

  List<Paper> papers() {
    return papers;
  }

  LocalDateTime extracted() {
    return extracted;
  }

  String code() {
    return at(Column.MaHoSo);
  }

  /** The unit in {@code MP.709.H53-220921-00099}. */
  String unit() {
    String agency = code().substring("MP.".length(), code().indexOf('-', code().lastIndexOf(".H")));
    return agency.substring(0, agency.lastIndexOf('.'));
  }

  String content() {
    return String.join("|", java.util.Arrays.asList(values)) + papers;
  }

  LocalDateTime time(Column column) {
    return Times.read(at(column));
  }

  LocalDate day(Column column) {
    LocalDateTime time = time(column);
    return time == null ? null : time.toLocalDate();
  }

  int status() {
    return Integer.parseInt(at(Column.TrangThaiHoSo));
  }

  /** Latest event date to the second, due dates left out. */
  LocalDateTime event() {
    if (event == null) {
      LocalDateTime latest = LocalDateTime.MIN;
      for (Column column :
          List.of(
              Column.NgayNopHoSo,
              Column.NgayTiepNhan,
              Column.NgayTuChoi,
              Column.NgayKetThucXuLy,
              Column.NgayTra)) {
        latest = later(latest, time(column));
      }
      for (Paper paper : papers) {
        latest = later(later(latest, paper.asked()), paper.brought());
      }
      event = latest;
    }
    return event;
  }

  /** The day it ended, or null while open (DESIGN §5). */
  LocalDate end() {
    LocalDate ended = day(Column.NgayKetThucXuLy);
    return switch (status()) {
      case 9, 10 -> ended != null ? ended : day(Column.NgayTra);
      case 7, 8 -> ended;
      default -> null;
    };
  }

  boolean received() {
    return status() != 1 && status() != 3 && !at(Column.NgayTiepNhan).isEmpty();
  }

  private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
    return b == null || a.isAfter(b) ? a : b;
  }
}
