package vn.cchc.reports;

import static vn.cchc.model.figure.Figure.IN_PROGRESS_OVERDUE;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_WITHIN_DUE;
import static vn.cchc.model.figure.Figure.PAUSED;
import static vn.cchc.model.figure.Figure.POSTAL_RETURNED;
import static vn.cchc.model.figure.Figure.RECEIVED;
import static vn.cchc.model.figure.Figure.RECEIVED_DIRECT;
import static vn.cchc.model.figure.Figure.RECEIVED_ONLINE;
import static vn.cchc.model.figure.Figure.RECEIVED_POSTAL;
import static vn.cchc.model.figure.Figure.RESOLVED_EARLY;
import static vn.cchc.model.figure.Figure.RESOLVED_ON_TIME;
import static vn.cchc.model.figure.Figure.RESOLVED_OVERDUE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.period.PeriodScheme;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.reports.PeerGroup.Member;
import vn.cchc.reports.Provenance.Origin;

/** The pages every test of layout runs on; each name says the situation. */
public final class Cases {

  private Cases() {}

  /** All cases by name. */
  public static Map<String, ScorecardData> all() {
    Map<String, ScorecardData> cases = new LinkedHashMap<>();
    cases.put("hoa-thanh", hoaThanh());
    cases.put("cao-lanh-without-post", MoreCases.caoLanhWithoutPost());
    cases.put("longest-names", MoreCases.longestNames());
    cases.put("unit-without-dossiers", MoreCases.unitWithoutDossiers());
    cases.put("province", MoreCases.province());
    return cases;
  }

  /** Thị xã Hòa Thành, 2022 and the first quarter of 2023, with its published totals. */
  public static ScorecardData hoaThanh() {
    return of(hoaThanhFigures());
  }

  /** The page of Hòa Thành with other figures of its own. */
  public static ScorecardData of(Figures figures) {
    return new ScorecardData(
        new Letterhead(
            "Ủy ban nhân dân tỉnh Tây Ninh", "Sở Nội vụ", "Tây Ninh", LocalDate.of(2023, 4, 5)),
        "Thị xã Hòa Thành",
        "Tỉnh Tây Ninh",
        dates("2022-01-01", "2023-03-31"),
        Declared.DAY,
        figures,
        Optional.of(
            new PastPeriod(
                dates("2021-01-01", "2022-03-31"), Counts.unit(19_846, 19_702, 11_230, 163))),
        definitions(figures, 212, 145),
        Counts.months(YearMonth.of(2022, 1), YearMonth.of(2023, 3), figures),
        Optional.of(new PeerGroup("các huyện, thị xã, thành phố của tỉnh Tây Ninh", tayNinh())),
        Counts.unit(301_448, 297_820, 251_377, 2_204),
        hoaThanhFields(),
        Declared.ON_TIME,
        List.of(Declared.ON_TIME, Declared.ONLINE, Declared.OVERDUE),
        List.of(
            "Còn 6 hồ sơ đang giải quyết đã quá hạn, chiếm 6,82 % số đang giải quyết cuối kỳ; phải"
                + " có phiếu xin lỗi và hẹn lại ngày trả kết quả.",
            "74 trong 86 hồ sơ quá hạn thuộc lĩnh vực đất đai.",
            "3 hồ sơ được hẹn lại từ hai lần trở lên, trong khi chỉ được hẹn lại một lần."),
        new Provenance(
            LocalDateTime.of(2023, 4, 5, 17, 30),
            "gold 42, silver 118",
            Origin.SIMULATED,
            Cases.QUALITY));
  }

  static final DataQuality QUALITY =
      new DataQuality(
          24_102, 23_671, 12, Optional.of("yêu cầu bổ sung giấy tờ từ lần thứ hai"), 341);

  /** 22.547 = 22.379 + 82 + 86, and 20.908 + 1.639, as published on 03/05/2023. */
  public static Figures hoaThanhFigures() {
    return Counts.none()
        .with(RECEIVED, 22_547)
        .with(RECEIVED_ONLINE, 20_908)
        .with(RECEIVED_DIRECT, 1_507)
        .with(RECEIVED_POSTAL, 132)
        .with(RESOLVED_EARLY, 15_021)
        .with(RESOLVED_ON_TIME, 7_358)
        .with(RESOLVED_OVERDUE, 80)
        .with(IN_PROGRESS_WITHIN_DUE, 82)
        .with(IN_PROGRESS_OVERDUE, 6)
        .with(PAUSED, 11)
        .with(POSTAL_RETURNED, 1_846)
        .figures();
  }

  static Map<TimelinessDefinition, Figures> definitions(
      Figures figures, long byTheHour, long byTheFirstDueDate) {
    Map<TimelinessDefinition, Figures> others = new LinkedHashMap<>();
    others.put(Declared.TIMESTAMP, Counts.stricter(figures, byTheHour));
    others.put(Declared.ORIGINAL_DUE, Counts.stricter(figures, byTheFirstDueDate));
    return others;
  }

  static Period dates(String from, String to) {
    return new Period(
        from + "_" + to,
        PeriodScheme.DATES,
        new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static List<NamedFigures> hoaThanhFields() {
    return List.of(
        new NamedFigures("Chứng thực", Counts.field(9_412, 0, 3, 0)),
        new NamedFigures("Hộ tịch", Counts.field(5_871, 2, 4, 1)),
        new NamedFigures("Đất đai", Counts.field(3_204, 71, 55, 3)),
        new NamedFigures("Bảo trợ xã hội", Counts.field(1_498, 3, 8, 1)),
        new NamedFigures("Thành lập và hoạt động của hộ kinh doanh", Counts.field(1_117, 1, 2, 0)),
        new NamedFigures("Hoạt động xây dựng", Counts.field(702, 2, 8, 1)),
        new NamedFigures("Giáo dục và Đào tạo", Counts.field(395, 1, 2, 0)),
        new NamedFigures("Thi đua, khen thưởng", Counts.field(348, 0, 0, 0)));
  }

  private static List<Member> tayNinh() {
    return List.of(
        new Member("Thành phố Tây Ninh", Counts.unit(31_204, 30_871, 30_402, 141), false),
        new Member("Thị xã Hòa Thành", hoaThanhFigures(), true),
        new Member("Thị xã Trảng Bàng", Counts.unit(27_315, 26_902, 25_713, 204), false),
        new Member("Huyện Bến Cầu", Counts.unit(9_874, 9_771, 8_101, 12), false),
        new Member("Huyện Châu Thành", Counts.unit(17_430, 17_122, 14_998, 240), false),
        new Member("Huyện Dương Minh Châu", Counts.unit(15_209, 15_011, 13_307, 66), false),
        new Member("Huyện Gò Dầu", Counts.unit(18_752, 18_509, 16_904, 93), false),
        new Member("Huyện Tân Biên", Counts.unit(12_981, 12_840, 10_552, 121), false),
        new Member("Huyện Tân Châu", Counts.unit(14_336, 14_103, 11_874, 187), false));
  }
}
