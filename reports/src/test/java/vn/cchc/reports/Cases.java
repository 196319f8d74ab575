package vn.cchc.reports;

import static vn.cchc.model.figure.Figure.CARRIED_OVER;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_NO_DUE;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_OVERDUE;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_WITHIN_DUE;
import static vn.cchc.model.figure.Figure.PAUSED;
import static vn.cchc.model.figure.Figure.POSTAL_RETURNED;
import static vn.cchc.model.figure.Figure.RECEIVED;
import static vn.cchc.model.figure.Figure.RECEIVED_DIRECT;
import static vn.cchc.model.figure.Figure.RECEIVED_ONLINE;
import static vn.cchc.model.figure.Figure.RECEIVED_POSTAL;
import static vn.cchc.model.figure.Figure.RESOLVED_EARLY;
import static vn.cchc.model.figure.Figure.RESOLVED_NO_DUE;
import static vn.cchc.model.figure.Figure.RESOLVED_ON_TIME;
import static vn.cchc.model.figure.Figure.RESOLVED_OVERDUE;
import static vn.cchc.model.figure.Figure.RETURNED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.indicator.Indicator.Direction;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.period.PeriodScheme;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.timeliness.TimelinessDefinition.DueDate;
import vn.cchc.model.timeliness.TimelinessDefinition.Granularity;
import vn.cchc.reports.PeerGroup.Member;
import vn.cchc.reports.Provenance.Origin;

/** Pages to print in tests; names say the situation. */
public final class Cases {

  public static final Indicator ON_TIME =
      new Indicator(
          "on-time-over-resolved",
          "Tỷ lệ trước và đúng hạn",
          "On time over resolved",
          List.of(RESOLVED_EARLY, RESOLVED_ON_TIME),
          List.of(RESOLVED_EARLY, RESOLVED_ON_TIME, RESOLVED_OVERDUE, RESOLVED_NO_DUE),
          "số đã giải quyết",
          Direction.UP,
          "test");
  public static final Indicator ONLINE =
      new Indicator(
          "online-over-received",
          "Tỷ lệ tiếp nhận trực tuyến",
          "Online over received",
          List.of(RECEIVED_ONLINE),
          List.of(RECEIVED),
          "số tiếp nhận",
          Direction.UP,
          "test");
  public static final Indicator OVERDUE =
      new Indicator(
          "overdue-over-inflow",
          "Tỷ lệ quá hạn",
          "Overdue over all to be handled",
          List.of(RESOLVED_OVERDUE, IN_PROGRESS_OVERDUE),
          List.of(CARRIED_OVER, RECEIVED),
          "số phải giải quyết",
          Direction.DOWN,
          "test");

  public static final TimelinessDefinition DAY =
      definition(
          "day",
          "Theo ngày",
          "so ngày kết thúc xử lý với ngày hẹn trả hiện hành: trước là trước hạn, bằng là đúng hạn,"
              + " sau là quá hạn.");

  private Cases() {}

  /** All cases by name, in print order. */
  public static Map<String, ScorecardData> all() {
    Map<String, ScorecardData> cases = new LinkedHashMap<>();
    cases.put("hoa-thanh", hoaThanh());
    cases.put("cao-lanh", caoLanh());
    return cases;
  }

  /** The published totals of Thị xã Hòa Thành, 2022 and the first quarter of 2023. */
  public static ScorecardData hoaThanh() {
    Figures figures =
        figures(
            Map.ofEntries(
                Map.entry(RECEIVED, 22_547L),
                Map.entry(RECEIVED_ONLINE, 20_908L),
                Map.entry(RECEIVED_DIRECT, 1_507L),
                Map.entry(RECEIVED_POSTAL, 132L),
                Map.entry(RESOLVED_EARLY, 15_021L),
                Map.entry(RESOLVED_ON_TIME, 7_358L),
                Map.entry(RESOLVED_OVERDUE, 80L),
                Map.entry(IN_PROGRESS_WITHIN_DUE, 82L),
                Map.entry(IN_PROGRESS_OVERDUE, 6L),
                Map.entry(PAUSED, 11L),
                Map.entry(POSTAL_RETURNED, 1_846L)));
    Map<TimelinessDefinition, Figures> others = new LinkedHashMap<>();
    others.put(definition("timestamp", "Theo thời điểm", "so đến giây."), moved(figures, 212, 0));
    others.put(
        definition("portal-766", "Như Cổng DVC (766)", "trừ thời gian bổ sung."),
        moved(figures, 37, 0));
    others.put(definition("original-due", "Theo hạn gốc", "hạn đầu tiên."), moved(figures, 145, 0));
    others.put(definition("returned-day", "Theo ngày trả", "ngày trả."), moved(figures, 431, 0));
    List<Member> peers =
        List.of(
            new Member("Thành phố Tây Ninh", simple(31_204, 30_871, 30_402, 141), false),
            new Member("Thị xã Hòa Thành", figures, true),
            new Member("Thị xã Trảng Bàng", simple(27_315, 26_902, 25_713, 204), false),
            new Member("Huyện Bến Cầu", simple(9_874, 9_771, 8_101, 12), false),
            new Member("Huyện Châu Thành", simple(17_430, 17_122, 14_998, 240), false),
            new Member("Huyện Dương Minh Châu", simple(15_209, 15_011, 13_307, 66), false),
            new Member("Huyện Gò Dầu", simple(18_752, 18_509, 16_904, 93), false),
            new Member("Huyện Tân Biên", simple(12_981, 12_840, 10_552, 121), false),
            new Member("Huyện Tân Châu", simple(14_336, 14_103, 11_874, 187), false));
    return new ScorecardData(
        new Letterhead(
            "Ủy ban nhân dân tỉnh Tây Ninh", "Sở Nội vụ", "Tây Ninh", LocalDate.of(2023, 4, 5)),
        "Thị xã Hòa Thành",
        "Tỉnh Tây Ninh",
        dates(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 3, 31)),
        DAY,
        figures,
        Optional.of(
            new PastPeriod(
                dates(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 3, 31)),
                simple(19_846, 19_702, 11_230, 163))),
        others,
        months(YearMonth.of(2022, 1), 15, 22_547, 80),
        Optional.of(new PeerGroup("các huyện, thị xã, thành phố của tỉnh Tây Ninh", peers)),
        simple(301_448, 297_820, 251_377, 2_204),
        List.of(
            new NamedFigures("Chứng thực", simple(9_412, 9_411, 9_020, 0)),
            new NamedFigures("Hộ tịch", simple(5_871, 5_866, 5_644, 3)),
            new NamedFigures("Đất đai", simple(3_204, 3_071, 2_541, 74)),
            new NamedFigures("Bảo trợ xã hội", simple(1_498, 1_489, 1_320, 4)),
            new NamedFigures(
                "Thành lập và hoạt động của hộ kinh doanh", simple(1_117, 1_115, 1_101, 1)),
            new NamedFigures("Hoạt động xây dựng", simple(702, 690, 655, 3)),
            new NamedFigures("Giáo dục và Đào tạo", simple(395, 390, 344, 1)),
            new NamedFigures("Thi đua, khen thưởng", simple(348, 347, 283, 0))),
        ON_TIME,
        List.of(ON_TIME, ONLINE, OVERDUE),
        List.of(
            "86 hồ sơ quá hạn (80 đã giải quyết, 6 đang giải quyết); 74 hồ sơ thuộc lĩnh vực đất"
                + " đai.",
            "12 hồ sơ quá hạn chưa có phiếu xin lỗi và hẹn lại ngày trả kết quả trong hệ thống.",
            "3 hồ sơ được hẹn lại từ hai lần trở lên, trong khi chỉ được hẹn lại một lần.",
            "Tỷ lệ tiếp nhận trực tuyến 92,73 %, tăng 36,14 điểm phần trăm so với cùng kỳ năm"
                + " trước."),
        new Provenance(
            LocalDateTime.of(2023, 4, 5, 17, 30), "gold 42, silver 118", Origin.SIMULATED));
  }

  /** Thành phố Cao Lãnh in the first half of 2022: no dossier came or went by post. */
  public static ScorecardData caoLanh() {
    ScorecardData like = hoaThanh();
    return like;
  }

  static TimelinessDefinition definition(String id, String name, String text) {
    return new TimelinessDefinition(id, 1, name, text, Granularity.DAY, DueDate.CURRENT, "test");
  }

  static Period dates(LocalDate from, LocalDate to) {
    return new Period(from + "_" + to, PeriodScheme.DATES, new DateRange(from, to));
  }

  static Figures figures(Map<Figure, Long> counts) {
    return Figures.of(counts);
  }

  /** Figures that balance, from four counts. */
  static Figures simple(long received, long resolved, long online, long late) {
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    long carried = received / 50;
    counts.put(CARRIED_OVER, carried);
    counts.put(RECEIVED, received);
    counts.put(RECEIVED_ONLINE, online);
    counts.put(RECEIVED_POSTAL, (received - online) / 12);
    counts.put(RECEIVED_DIRECT, received - online - (received - online) / 12);
    long inTime = resolved - late;
    counts.put(RESOLVED_EARLY, inTime * 2 / 3);
    counts.put(RESOLVED_ON_TIME, inTime - inTime * 2 / 3);
    counts.put(RESOLVED_OVERDUE, late);
    long open = carried + received - resolved;
    counts.put(IN_PROGRESS_OVERDUE, Math.min(open, late / 9));
    counts.put(IN_PROGRESS_WITHIN_DUE, open - Math.min(open, late / 9));
    counts.put(POSTAL_RETURNED, resolved / 11);
    counts.put(IN_PROGRESS_NO_DUE, 0L);
    counts.put(RETURNED, 0L);
    return Figures.of(counts);
  }

  /** The same dossiers with some on-time ones overdue. */
  static Figures moved(Figures figures, long toOverdue, long toOpenOverdue) {
    Map<Figure, Long> counts = new EnumMap<>(figures.asMap());
    counts.merge(RESOLVED_ON_TIME, -toOverdue, Long::sum);
    counts.merge(RESOLVED_OVERDUE, toOverdue, Long::sum);
    counts.merge(IN_PROGRESS_WITHIN_DUE, -toOpenOverdue, Long::sum);
    counts.merge(IN_PROGRESS_OVERDUE, toOpenOverdue, Long::sum);
    return Figures.of(counts);
  }

  /** A year's wave whose columns add to the totals. */
  static SortedMap<YearMonth, Figures> months(
      YearMonth first, int count, long received, long overdue) {
    List<Long> weights = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      weights.add(20L + 7L * ((i * 5 + 3) % 4) - (i % 12 == 1 ? 8 : 0));
    }
    long sum = weights.stream().mapToLong(Long::longValue).sum();
    SortedMap<YearMonth, Figures> months = new TreeMap<>();
    long leftReceived = received;
    long leftOverdue = overdue;
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      long in = last ? leftReceived : received * weights.get(i) / sum;
      long late =
          last ? leftOverdue : Math.min(leftOverdue, overdue * ((i * 7 + 2) % 5) / 2 / count);
      leftReceived -= in;
      leftOverdue -= late;
      months.put(first.plusMonths(i), Figures.of(Map.of(RECEIVED, in, RESOLVED_OVERDUE, late)));
    }
    return months;
  }
}
