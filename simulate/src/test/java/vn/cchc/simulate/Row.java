package vn.cchc.simulate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One record as a reader sees it: texts only, plus when its file was exported.
 *
 * @param at columns by the names of the national synchronisation, whatever the file
 */
record Row(java.util.Map<String, String> at, List<Paper> papers, LocalDateTime extracted) {

  /** Papers asked for and brought. */
  record Paper(LocalDateTime asked, LocalDateTime brought) {}

  String code() {
    return at.get("MaHoSo");
  }

  /** The unit in {@code MP.709.H53-220921-00099}. */
  String unit() {
    String agency = code().substring("MP.".length(), code().indexOf('-', code().lastIndexOf(".H")));
    return agency.substring(0, agency.lastIndexOf('.'));
  }

  String content() {
    return at + papers.toString();
  }

  LocalDateTime time(String column) {
    return Times.read(at.getOrDefault(column, ""));
  }

  LocalDate day(String column) {
    LocalDateTime time = time(column);
    return time == null ? null : time.toLocalDate();
  }

  int status() {
    return Integer.parseInt(at.get("TrangThaiHoSo"));
  }

  /** Latest event date to the second, due dates left out. */
  LocalDateTime event() {
    LocalDateTime latest = LocalDateTime.MIN;
    for (String column :
        List.of("NgayNopHoSo", "NgayTiepNhan", "NgayTuChoi", "NgayKetThucXuLy", "NgayTra")) {
      latest = later(latest, time(column));
    }
    for (Paper paper : papers) {
      latest = later(later(latest, paper.asked()), paper.brought());
    }
    return latest;
  }

  /** The day it ended, or null while open (DESIGN §5). */
  LocalDate end() {
    return switch (status()) {
      case 9, 10 -> day("NgayKetThucXuLy") != null ? day("NgayKetThucXuLy") : day("NgayTra");
      case 7, 8 -> day("NgayKetThucXuLy");
      default -> null;
    };
  }

  boolean received() {
    return status() != 1 && status() != 3 && day("NgayTiepNhan") != null;
  }

  private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
    return b == null || a.isAfter(b) ? a : b;
  }
}
