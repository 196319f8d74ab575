package vn.cchc.reports;

import static vn.cchc.model.figure.Figure.CARRIED_OVER;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_NO_DUE;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_OVERDUE;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_WITHIN_DUE;
import static vn.cchc.model.figure.Figure.PAUSED;
import static vn.cchc.model.figure.Figure.RECEIVED;
import static vn.cchc.model.figure.Figure.RECEIVED_DIRECT;
import static vn.cchc.model.figure.Figure.RECEIVED_ONLINE;
import static vn.cchc.model.figure.Figure.RESOLVED_EARLY;
import static vn.cchc.model.figure.Figure.RESOLVED_NO_DUE;
import static vn.cchc.model.figure.Figure.RESOLVED_ON_TIME;
import static vn.cchc.model.figure.Figure.RESOLVED_OVERDUE;
import static vn.cchc.model.figure.Figure.RETURNED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.period.PeriodScheme;
import vn.cchc.reports.PeerGroup.Member;
import vn.cchc.reports.Provenance.Origin;

/** The situations that strain a page. */
final class MoreCases {

  static final String LONGEST =
      "Ban Quản lý Khu kinh tế cửa khẩu Mộc Bài và các khu công nghiệp tỉnh Tây Ninh";

  private MoreCases() {}

  /** Every outcome occurs, but no dossier came or went by post; real data, so no mark. */
  static ScorecardData caoLanhWithoutPost() {
    Figures figures =
        Counts.none()
            .with(CARRIED_OVER, 312)
            .with(RECEIVED, 14_571)
            .with(RECEIVED_ONLINE, 3_912)
            .with(RECEIVED_DIRECT, 10_659)
            .with(RESOLVED_EARLY, 9_105)
            .with(RESOLVED_ON_TIME, 5_175)
            .with(RESOLVED_OVERDUE, 171)
            .with(RESOLVED_NO_DUE, 8)
            .with(RETURNED, 24)
            .with(IN_PROGRESS_WITHIN_DUE, 351)
            .with(IN_PROGRESS_OVERDUE, 44)
            .with(IN_PROGRESS_NO_DUE, 5)
            .with(PAUSED, 63)
            .figures();
    Figures sameRate = Counts.stricter(figures, 0);
    return new ScorecardData(
        new Letterhead(
            "Ủy ban nhân dân tỉnh Đồng Tháp", "Sở Nội vụ", "Đồng Tháp", LocalDate.of(2022, 8, 5)),
        "Thành phố Cao Lãnh",
        "Tỉnh Đồng Tháp",
        named("2022-H1", "2022-01-01", "2022-06-30", PeriodScheme.CALENDAR),
        Declared.DAY,
        figures,
        Optional.of(
            new PastPeriod(
                named("2021-H1", "2021-01-01", "2021-06-30", PeriodScheme.CALENDAR),
                Counts.unit(13_020, 12_804, 1_904, 262))),
        Cases.definitions(figures, 96, 58),
        Counts.months(YearMonth.of(2022, 1), YearMonth.of(2022, 6), figures),
        Optional.of(
            new PeerGroup(
                "các thành phố của tỉnh Đồng Tháp",
                List.of(
                    new Member("Thành phố Cao Lãnh", figures, true),
                    new Member("Thành phố Sa Đéc", sameRate, false),
                    new Member(
                        "Thành phố Hồng Ngự", Counts.unit(6_204, 6_177, 2_011, 20), false)))),
        Counts.unit(141_380, 139_977, 60_412, 1_871),
        List.of(
            new NamedFigures("Đất đai", Counts.field(6_310, 150, 241, 39)),
            new NamedFigures("Hộ tịch", Counts.field(5_102, 12, 82, 3)),
            new NamedFigures("Chứng thực", Counts.field(3_159, 9, 28, 2))),
        Declared.ON_TIME,
        List.of(Declared.ON_TIME, Declared.ONLINE, Declared.OVERDUE),
        List.of(
            "Không có hồ sơ nào được tiếp nhận hoặc trả kết quả qua dịch vụ bưu chính công ích (0"
                + " trên 14.571 hồ sơ tiếp nhận).",
            "Hồ sơ trực tuyến còn thấp so với tổng số tiếp nhận: 3.912 trên 14.571 hồ sơ, đạt"
                + " 26,85 %, dưới mức 50 %."),
        new Provenance(
            LocalDateTime.of(2022, 8, 4, 8, 5),
            "gold 7, silver 19",
            Origin.RECORDED,
            Cases.QUALITY));
  }

  /** The longest names and numbers, many peers, as many findings as there can be. */
  static ScorecardData longestNames() {
    Figures figures = Counts.unit(1_204_117, 1_198_004, 1_033_210, 12_902);
    List<Member> peers = new ArrayList<>();
    for (String name : DEPARTMENTS) {
      long size = 1_900L + 811L * peers.size();
      peers.add(new Member(name, Counts.unit(size, size - 20, size / 2, 3L * peers.size()), false));
    }
    peers.add(new Member(LONGEST, figures, true));
    return new ScorecardData(
        new Letterhead(
            "Ủy ban nhân dân tỉnh Tây Ninh", LONGEST, "Tây Ninh", LocalDate.of(2023, 2, 1)),
        LONGEST,
        "Tỉnh Bà Rịa - Vũng Tàu",
        named("2023-Q1", "2022-12-15", "2023-03-14", PeriodScheme.REPORT),
        Declared.DAY,
        figures,
        Optional.of(
            new PastPeriod(
                named("2022-Q1", "2021-12-15", "2022-03-14", PeriodScheme.REPORT),
                Counts.unit(1_104_117, 1_090_004, 433_210, 22_902))),
        Cases.definitions(figures, 4_212, 3_145),
        Counts.months(YearMonth.of(2022, 12), YearMonth.of(2023, 3), figures),
        Optional.of(
            new PeerGroup(
                "các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh và đơn vị tương đương", peers)),
        Counts.unit(5_301_448, 5_297_820, 4_251_377, 22_204),
        List.of(
            new NamedFigures(
                "Thành lập và hoạt động của doanh nghiệp có vốn đầu tư nước ngoài",
                Counts.field(702_117, 9_002, 7_101, 1_200)),
            new NamedFigures(
                "Việc làm và lao động ngoài nước", Counts.field(301_000, 1_900, 5_000, 100)),
            new NamedFigures("Môi trường", Counts.field(201_000, 2_000, 3_400, 133))),
        Declared.ON_TIME,
        List.of(Declared.ON_TIME, Declared.ONLINE, Declared.OVERDUE),
        findings(),
        new Provenance(
            LocalDateTime.of(2023, 3, 15, 0, 0),
            "gold 1042, silver 20118",
            Origin.SIMULATED,
            Cases.QUALITY));
  }

  /** Not one dossier: every ratio is a dash, nothing is ranked. */
  static ScorecardData unitWithoutDossiers() {
    Figures zero = Figures.ZERO;
    return new ScorecardData(
        new Letterhead("", "Ủy ban nhân dân Phường 2", "Cao Lãnh", LocalDate.of(2022, 12, 31)),
        "Phường 2",
        "Tỉnh Đồng Tháp",
        named("2022", "2022-01-01", "2022-12-31", PeriodScheme.CALENDAR),
        Declared.DAY,
        zero,
        Optional.empty(),
        Cases.definitions(zero, 0, 0),
        Counts.months(YearMonth.of(2022, 1), YearMonth.of(2022, 12), zero),
        Optional.of(
            new PeerGroup(
                "các phường của thành phố Cao Lãnh",
                List.of(
                    new Member("Phường 1", Counts.unit(20, 20, 11, 1), false),
                    new Member("Phường 2", zero, true),
                    new Member("Phường 3", Counts.unit(1_310, 1_307, 803, 0), false)))),
        Counts.unit(281_380, 280_977, 160_412, 2_871),
        List.of(),
        Declared.ON_TIME,
        List.of(Declared.ON_TIME, Declared.ONLINE, Declared.OVERDUE),
        List.of(),
        new Provenance(
            LocalDateTime.of(2023, 1, 1, 7, 0),
            "gold 3, silver 4",
            Origin.SIMULATED,
            Cases.QUALITY));
  }

  /** A whole province over two years: no peer group, 24 months. */
  static ScorecardData province() {
    Figures figures = Counts.unit(2_113_905, 2_111_355, 1_711_340, 1_115);
    return new ScorecardData(
        new Letterhead(
            "Ủy ban nhân dân tỉnh Bạc Liêu", "Sở Nội vụ", "Bạc Liêu", LocalDate.of(2024, 1, 12)),
        "Tỉnh Bạc Liêu",
        "Tỉnh Bạc Liêu",
        Cases.dates("2022-01-01", "2023-12-31"),
        Declared.DAY,
        figures,
        Optional.of(
            new PastPeriod(
                Cases.dates("2021-01-01", "2022-12-31"),
                Counts.unit(1_802_118, 1_799_020, 981_207, 3_402))),
        Map.of(Declared.TIMESTAMP, Counts.stricter(figures, 9_410)),
        Counts.months(YearMonth.of(2022, 1), YearMonth.of(2023, 12), figures),
        Optional.empty(),
        figures,
        List.of(new NamedFigures("Đất đai", figures)),
        Declared.ON_TIME,
        List.of(Declared.ON_TIME, Declared.ONLINE, Declared.OVERDUE),
        List.of("Hồ sơ quá hạn chủ yếu thuộc lĩnh vực đất đai."),
        new Provenance(
            LocalDateTime.of(2024, 1, 10, 23, 59),
            "gold 77, silver 301",
            Origin.SIMULATED,
            Cases.QUALITY));
  }

  private static Period named(String name, String from, String to, PeriodScheme scheme) {
    return new Period(name, scheme, new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static List<String> findings() {
    List<String> findings = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      findings.add(
          "Còn "
              + 100 * i
              + " hồ sơ đang giải quyết đã quá hạn, chiếm 6,82 % số đang giải quyết cuối kỳ; phải"
              + " có phiếu xin lỗi và hẹn lại ngày trả kết quả.");
    }
    return findings;
  }

  private static final List<String> DEPARTMENTS =
      List.of(
          "Sở Lao động - Thương binh và Xã hội",
          "Sở Nông nghiệp và Phát triển nông thôn",
          "Sở Văn hóa, Thể thao và Du lịch",
          "Sở Thông tin và Truyền thông",
          "Sở Tài nguyên và Môi trường",
          "Sở Kế hoạch và Đầu tư",
          "Sở Giáo dục và Đào tạo",
          "Sở Khoa học và Công nghệ",
          "Sở Giao thông vận tải",
          "Sở Công Thương",
          "Sở Xây dựng",
          "Sở Tư pháp",
          "Sở Nội vụ",
          "Sở Y tế");
}
