package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.indicator.Indicator.Part;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.indicator.Term;
import vn.cchc.model.period.DateRange;
import vn.cchc.simulate.ProgressListener;
import vn.cchc.simulate.Simulation;
import vn.cchc.simulate.scenario.ScenarioReader;
import vn.cchc.transform.indicator.Answer;
import vn.cchc.transform.indicator.Axis;
import vn.cchc.transform.indicator.CellFilter;
import vn.cchc.transform.indicator.CellList;
import vn.cchc.transform.indicator.IndicatorDesk;
import vn.cchc.transform.indicator.Reading;
import vn.cchc.transform.indicator.Slice;
import vn.cchc.transform.ledger.LedgerJob;

/** Every indicator over a small lake with records beside the dossiers written by hand. */
class IndicatorCellsTest {

  private static final Conf CONF = DemoLake.CONF;
  private static final DateRange RANGE = range("2022-08-15", "2023-03-31");
  private static final Set<String> PROVINCE =
      CONF.units().subtree(CONF.units().find("72").orElseThrow());
  private static final Slice WHOLE = new Slice(PROVINCE, RANGE);
  private static final String DAY = "day";
  private static final String TOWN = "\"TX Hòa Thành, Tây Ninh\"";
  private static final List<Figure> NOT_LATE =
      List.of(Figure.RESOLVED_EARLY, Figure.RESOLVED_ON_TIME, Figure.IN_PROGRESS_WITHIN_DUE);
  private static final List<Figure> HANDLED =
      List.of(
          Figure.RESOLVED_EARLY,
          Figure.RESOLVED_ON_TIME,
          Figure.RESOLVED_OVERDUE,
          Figure.IN_PROGRESS_WITHIN_DUE,
          Figure.IN_PROGRESS_OVERDUE);

  /** By the records below; dossiers that the list of figures names are counted by hand. */
  private static final Map<String, String> BY_HAND =
      Map.ofEntries(
          Map.entry("apology-in-time-share", "2 of late"),
          Map.entry("apology-share", "3 of late"),
          Map.entry("apology-complete-share", "2 of 3"),
          Map.entry("rescheduled-twice-share", "1 of 3"),
          Map.entry("online-payment-share", "3 of 4"),
          Map.entry("online-transactions-share", "3 of 4"),
          Map.entry("online-amount-share", "800 of 1100"),
          Map.entry("electronic-result-share", "1 of 3"),
          Map.entry("digitised-and-result-share", "1 of 3"),
          Map.entry("reused-data-share", "1 of 3"),
          Map.entry("personal-store-share", "1 of 2"),
          Map.entry("population-data-share", "2 of 3"),
          Map.entry("petition-on-time-share", "5 of 7"),
          Map.entry("petition-answered-share", "5 of 8"),
          Map.entry("petition-satisfied-share", "4 of 8"),
          Map.entry("satisfied-share", "17 of 24"),
          Map.entry("dissatisfied-share", "4 of 24"),
          Map.entry("announced-on-time-share", "1 of 3"),
          Map.entry("content-complete-share", "1 of 2"),
          Map.entry("publication-on-time-share", "1 of 4"),
          Map.entry("published-share", "2 of 4"),
          Map.entry("tasks-done-share", "22 of 23"),
          Map.entry("tasks-on-time-share", "20 of 23"),
          Map.entry("signed-twice-share", "1240 of 1250"),
          Map.entry("signed-by-organisation-share", "1250 of 1250"),
          Map.entry("disbursement-share", "35150000000 of 120500000000"));

  private static final Map<List<Object>, Long> LISTED = new HashMap<>();

  @TempDir static Path folder;

  private static IndicatorDesk desk;
  private static Path lake;
  private static int late;
  private static Ratio uncriticised;
  private static Set<String> payers;
  private static List<String> applications;

  @BeforeAll
  static void load() throws IOException {
    Path landing = folder.resolve("landing");
    lake = folder.resolve("lake");
    Simulation.run(
        new ScenarioReader(CONF).read("hoa-thanh"),
        CONF,
        landing,
        OptionalLong.of(9_000),
        ProgressListener.NONE);
    try (SparkLake open = SparkLake.open(lake, SharedSpark.get())) {
      IngestJob job =
          new IngestJob(
              open, CONF, ArchiveFolder.open(folder.resolve("lake-archive")), DemoLake.CLOCK);
      Map<String, List<Path>> files = new LinkedHashMap<>();
      for (String source : List.of("dvcqg", "dossier-list")) {
        if (Files.isDirectory(landing.resolve(source))) {
          files.put(source, List.of(landing.resolve(source)));
        }
      }
      job.run(files);
      new LedgerJob(open, CONF).rebuild();
      assertThat(job.run(records()).total().quarantined()).isZero();
    }
    desk = desk();
  }

  private static IndicatorDesk desk() {
    LakeFolder open = LakeFolder.open(lake);
    return new IndicatorDesk(CONF, TableReaders.of(open));
  }

  private static Map<String, List<Path>> records() throws IOException {
    List<String> overdue = codes(Figure.RESOLVED_OVERDUE, Figure.IN_PROGRESS_OVERDUE);
    late = overdue.size();
    assertThat(late).as("late dossiers to apologise for").isGreaterThan(4);
    List<String> received = codes(Figure.RECEIVED);
    List<String> both = new ArrayList<>(received);
    both.retainAll(codes(Figure.RESOLVED_EARLY, Figure.RESOLVED_ON_TIME, Figure.RESOLVED_OVERDUE));
    payers = Set.of(received.get(0), received.get(1), received.get(4));
    Map<String, List<Path>> files = new LinkedHashMap<>();
    files.put("apologies", file("apologies.csv", apologies(overdue)));
    files.put("fees", file("fees.json", fees(received)));
    files.put("components", file("components.csv", components(both)));
    applications = received.subList(0, 4);
    files.put("population", file("population.json", population(applications)));
    List<String> fine = handled(NOT_LATE);
    uncriticised = new Ratio(fine.size() - 2, handled(HANDLED).size());
    for (String source :
        List.of("petitions", "surveys", "publications", "tasks", "signing", "disbursement")) {
      try (var in =
          IndicatorCellsTest.class.getResourceAsStream("/companions/" + source + ".csv")) {
        Path copy = folder.resolve(source + ".csv");
        Files.copy(in, copy);
        files.put(source, new ArrayList<>(List.of(copy)));
      }
    }
    files.get("petitions").addAll(file("criticism.csv", criticism(fine)));
    files.get("surveys").addAll(file("slips.csv", slips(fine)));
    return files;
  }

  /** Two before the due day, one of them twice; one on the due day; one after the period. */
  private static String apologies(List<String> dossiers) {
    String head = "Số phiếu,Mã hồ sơ,Đơn vị,Ngày gửi,Ngày hẹn trả,Ngày hẹn lại,Nhóm nguyên nhân\n";
    String reason = "Hồ sơ phức tạp";
    return head
        + slip("01/PXL", dossiers.get(0), "19/02/2023 08:00:00", reason)
        + slip("02/PXL", dossiers.get(1), "20/02/2023 08:00:00", "")
        + slip("03/PXL", dossiers.get(2), "18/02/2023 08:00:00", reason)
        + slip("04/PXL", dossiers.get(2), "21/02/2023 08:00:00", "")
        + slip("05/PXL", dossiers.get(3), "05/04/2023 08:00:00", reason);
  }

  private static String slip(String number, String dossier, String sent, String reason) {
    return "%s,%s,\"TX Hòa Thành, Tây Ninh\",%s,20/02/2023 17:00:00,27/02/2023 17:00:00,%s\n"
        .formatted(number, dossier, sent, reason);
  }

  /**
   * Two online, one at the desk, one paid back in the period, one after it, one paid after it,
   * nothing.
   */
  private static String fees(List<String> dossiers) {
    List<String> rows =
        List.of(
            fee(1, dossiers.get(0), 100, "20230201083000", "1", ""),
            fee(2, dossiers.get(1), 200, "20230201083000", "1", ""),
            fee(3, dossiers.get(2), 300, "20230201083000", "0", ""),
            fee(4, dossiers.get(3), 400, "20230201083000", "1", "20230205083000"),
            fee(5, dossiers.get(4), 500, "20230201083000", "1", "20230405083000"),
            fee(6, dossiers.get(5), 600, "20230401083000", "1", ""),
            fee(7, dossiers.get(6), 0, "20230201083000", "0", ""));
    return "{\"madonvi\": \"H53\", \"data\": [" + String.join(",", rows) + "]}";
  }

  private static String fee(
      int number, String dossier, int amount, String paid, String way, String back) {
    String refund =
        back.isEmpty() ? "" : ", \"DaHoanTra\": \"1\", \"ThoiDiemHoanTra\": \"" + back + "\"";
    return """
        {"SoBienLai": "BL-23-000%s", "MaHoSo": "%s", "DonVi": "TX Hòa Thành, Tây Ninh",
         "SoTien": %s, "ThoiDiemThanhToan": "%s", "HinhThucThu": "%s"%s}"""
        .formatted(number, dossier, amount, paid, way, refund);
  }

  /** One digitised with an electronic result, one digitised, one that uses a paper again. */
  private static String components(List<String> dossiers) {
    return "Mã hồ sơ,Mã thành phần,Ngày ghi nhận,Được số hóa,Được tái sử dụng,"
        + "Lấy từ kho dữ liệu,Có chữ ký số,Đường dẫn kết quả điện tử\n"
        + dossiers.get(0)
        + ",TP01,03/01/2023 08:05:00,1,0,0,0,\n"
        + dossiers.get(0)
        + ",KQ01,03/01/2023 08:05:00,0,0,,1,https://khong-co.example/1\n"
        + dossiers.get(1)
        + ",TP01,03/01/2023 08:05:00,1,0,1,0,\n"
        + dossiers.get(2)
        + ",TP01,03/01/2023 08:05:00,0,1,,0,\n";
  }

  /**
   * A verified citizen, one who is not, a verified business, a citizen about whom nothing is told.
   */
  private static String population(List<String> dossiers) {
    List<String> kinds = List.of("1", "1", "2", "1");
    List<String> verified = List.of("1", "0", "1", "");
    StringJoiner records = new StringJoiner(",", "{\"madonvi\": \"H53\", \"data\": [", "]}");
    for (int i = 0; i < dossiers.size(); i++) {
      records.add(
          "{\"MaHoSo\": \"%s\", \"LoaiDoiTuong\": \"%s\", \"TaiKhoanDuocXacThucVoiVNeID\": \"%s\"}"
              .formatted(dossiers.get(i), kinds.get(i), verified.get(i)));
    }
    return records.toString();
  }

  /** One about the first dossier, one about the second after the period. */
  private static String criticism(List<String> dossiers) {
    return "Mã phản ánh,Mã hồ sơ,Đơn vị xử lý,Ngày tiếp nhận,Hạn xử lý,Ngày trả lời,Tình trạng\n"
        + "PAKN.20230206.0009,%s,%s,06/02/2023 08:00:00,20/02/2023,10/02/2023,Đã trả lời\n"
            .formatted(dossiers.get(0), TOWN)
        + "PAKN.20230401.0010,%s,%s,01/04/2023 08:00:00,20/04/2023,,Đang xử lý\n"
            .formatted(dossiers.get(1), TOWN);
  }

  /** Bad marks for the first and the third, a good one, and a bad one after the period. */
  private static String slips(List<String> dossiers) {
    return "Số phiếu,Mã hồ sơ,Đơn vị được đánh giá,Ngày trả lời,Hài lòng,Không hài lòng\n"
        + "KS-1001,%s,%s,10/02/2023,,1\n".formatted(dossiers.get(0), TOWN)
        + "KS-1002,%s,%s,10/02/2023,0,1\n".formatted(dossiers.get(2), TOWN)
        + "KS-1003,%s,%s,10/02/2023,1,0\n".formatted(dossiers.get(3), TOWN)
        + "KS-1004,%s,%s,01/04/2023,,1\n".formatted(dossiers.get(4), TOWN);
  }

  private static List<String> handled(List<Figure> figures) {
    return desk()
        .list()
        .dossiers(DossierTerm.of(figures), WHOLE, "portal-766", CellFilter.ALL)
        .stream()
        .map(counted -> counted.silver().dossier().code())
        .toList();
  }

  private static List<Path> file(String name, String content) throws IOException {
    return List.of(Files.writeString(folder.resolve(name), content));
  }

  private static List<String> codes(Figure... figures) {
    return desk()
        .list()
        .dossiers(DossierTerm.of(List.of(figures)), WHOLE, DAY, CellFilter.ALL)
        .stream()
        .map(counted -> counted.silver().dossier().code())
        .distinct()
        .toList();
  }

  @Test
  void theRecordsWrittenByHandGiveTheNumbersWorkedOutByHand() {
    Map<String, String> expected = new TreeMap<>();
    BY_HAND.forEach((code, text) -> expected.put(code, text.replace("late", "" + late)));
    Map<String, String> actual = new TreeMap<>();
    for (Reading reading : whole(indicators(RANGE))) {
      if (BY_HAND.containsKey(reading.indicator().code())) {
        actual.put(
            reading.indicator().code(),
            reading
                .ratio()
                .map(r -> r.numerator() + " of " + r.denominator())
                .orElseGet(() -> reading.whyNot().orElseThrow()));
      }
    }
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void everyIndicatorIsWorkedOutByHandOrOverPlainFiguresOrByTheOtherEngine() {
    Set<String> covered = new TreeSet<>(BY_HAND.keySet());
    covered.addAll(IndicatorOracleTest.CODES);
    covered.addAll(
        Set.of(
            "online-payment-procedures",
            "online-payment-told-share",
            "population-data-procedures",
            "handling-satisfied-share"));
    CONF.indicators().values().stream()
        .filter(Indicator::plain)
        .forEach(indicator -> covered.add(indicator.code()));
    assertThat(CONF.indicators().keySet()).containsExactlyInAnyOrderElementsOf(covered);
  }

  @Test
  void theProceduresPaidOnlineAreThoseOfTheDossiersPaidOnline() {
    Term term = CONF.indicator("online-payment-procedures").numerator();
    assertThat(procedures(term)).isEqualTo(proceduresOf(payers));
  }

  @Test
  void theProceduresThatUsePopulationDataAreThoseOfVerifiedCitizens() {
    Indicator indicator = CONF.indicator("population-data-procedures");
    assertThat(procedures(indicator.numerator()))
        .isEqualTo(proceduresOf(applications.subList(0, 1)));
    assertThat(procedures(indicator.denominator()))
        .isEqualTo(proceduresOf(applications.subList(0, 2)));
  }

  @Test
  void aDossierThatIsLateOrComplainedAboutSatisfiesNobody() {
    assertThat(whole(List.of(CONF.indicator("handling-satisfied-share"))).get(0).ratio())
        .contains(uncriticised);
  }

  @Test
  void theMeanIsThatOfTheDaysOfItsDossiers() {
    Indicator mean = CONF.indicator("average-working-days");
    List<CellList.Counted> listed =
        desk.list().dossiers((DossierTerm) mean.numerator(), WHOLE, DAY, CellFilter.ALL);
    assertThat(listed)
        .allSatisfy(
            counted ->
                assertThat(
                        CONF.calendar()
                            .plusWorkingDays(
                                counted.silver().dossier().receivedAt().toLocalDate(),
                                (int) counted.amount()))
                    .isBeforeOrEqualTo(counted.silver().dossier().endAt().toLocalDate()));
    Reading reading = whole(List.of(mean)).get(0);
    long days = listed.stream().mapToLong(CellList.Counted::amount).sum();
    assertThat(reading.ratio()).contains(new Ratio(days, listed.size()));
    assertThat(reading.value()).isEqualTo(new Ratio(days, listed.size()).mean(2));
  }

  private static Set<String> procedures(Term term) {
    return desk.list().procedures((DossierTerm) term, WHOLE, DAY, CellFilter.ALL);
  }

  private static Set<String> proceduresOf(Collection<String> codes) {
    Set<String> procedures = new TreeSet<>();
    desk.list().dossiers(figure(Figure.RECEIVED), WHOLE, DAY, CellFilter.ALL).stream()
        .map(counted -> counted.silver().dossier())
        .filter(dossier -> codes.contains(dossier.code()))
        .forEach(dossier -> procedures.add(dossier.procedure()));
    return procedures;
  }

  @Test
  void theMarkOfOnlinePaymentIsCountedWhereTheSourceTellsIt() {
    List<CellList.Counted> received =
        desk.list().dossiers(figure(Figure.RECEIVED), WHOLE, DAY, CellFilter.ALL);
    long told = received.stream().filter(c -> c.silver().paidOnline().isPresent()).count();
    long paid = received.stream().filter(c -> c.silver().paidOnline().orElse(false)).count();
    assertThat(paid).isPositive().isLessThan(told);
    assertThat(whole(List.of(CONF.indicator("online-payment-told-share"))).get(0).ratio())
        .contains(new Ratio(paid, told));
  }

  @Test
  void everyCellOfEveryIndicatorIsAsLongAsItsList() {
    List<Indicator> all = indicators(RANGE);
    assertThat(all).hasSizeGreaterThan(35);
    List<String> differences = new ArrayList<>();
    for (Slice slice : slices()) {
      for (Reading reading : read(all, slice, Axis.NONE).get("")) {
        compare(reading, slice, CellFilter.ALL, differences);
      }
    }
    for (Axis axis : List.of(Axis.FIELD, Axis.PROCEDURE, Axis.CHANNEL, Axis.OFFICIAL)) {
      List<Indicator> fitting = all.stream().filter(i -> fits(i, axis)).toList();
      Map<String, List<Reading>> cells = read(fitting, WHOLE, axis);
      assertThat(cells).as(axis.id()).isNotEmpty();
      cells.entrySet().stream()
          .limit(2)
          .forEach(
              cell ->
                  cell.getValue()
                      .forEach(
                          reading ->
                              compare(
                                  reading,
                                  WHOLE,
                                  new CellFilter(Map.of(axis, cell.getKey())),
                                  differences)));
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void recordsAboutAProcedureOutsideTheCatalogueHaveARowOfTheirOwn() {
    Indicator complete = CONF.indicator("content-complete-share");
    Map<String, List<Reading>> cells = read(List.of(complete), WHOLE, Axis.PROCEDURE);
    assertThat(cells).containsKeys("9.999999", "1.000894");
    assertThat(cells.get("9.999999").get(0).ratio()).contains(new Ratio(1, 1));
  }

  @Test
  void besideALedgerOfOtherRulesOnlyTheLedgerIsAsked() {
    IndicatorDesk apart = new IndicatorDesk(CONF, TableReaders.of(LakeFolder.open(lake)), false);
    List<Indicator> asked =
        List.of(CONF.indicator("average-working-days"), CONF.indicator("on-time-over-resolved"));
    List<Reading> readings =
        apart.read(asked, List.of(WHOLE), DAY, Axis.NONE, List.of()).get(0).byKey().get("");
    assertThat(readings.get(0).whyNot()).contains(IndicatorDesk.OTHER_RULES);
    assertThat(readings.get(1).ratio()).isPresent();
    assertThat(
            apart
                .read(asked.subList(1, 2), List.of(WHOLE), DAY, Axis.OFFICIAL, List.of(""))
                .get(0)
                .byKey()
                .get("")
                .get(0)
                .whyNot())
        .contains(IndicatorDesk.OTHER_RULES);
  }

  @Test
  void cellsOfOneLevelAddUpToTheNextExceptForDifferentProcedures() {
    List<Indicator> additive =
        indicators(RANGE).stream()
            .filter(i -> i.terms().allMatch(t -> t instanceof DossierTerm d && counted(d)))
            .toList();
    List<Reading> whole = read(additive, WHOLE, Axis.NONE).get("");
    for (Axis axis : List.of(Axis.FIELD, Axis.PROCEDURE, Axis.CHANNEL, Axis.OFFICIAL)) {
      long[] sums = new long[additive.size()];
      read(additive, WHOLE, axis)
          .values()
          .forEach(
              readings -> {
                for (int i = 0; i < sums.length; i++) {
                  sums[i] += count(readings.get(i).numerator());
                }
              });
      for (int i = 0; i < sums.length; i++) {
        assertThat(sums[i])
            .as(axis + " " + additive.get(i).code())
            .isEqualTo(count(whole.get(i).numerator()));
      }
    }
  }

  @Test
  void wherePeopleSentNoRecordsThereIsNoNumber() {
    Set<String> elsewhere = CONF.units().subtree(CONF.units().find("92").orElseThrow());
    List<Reading> readings =
        read(List.of(CONF.indicator("apology-share")), new Slice(elsewhere, RANGE), Axis.NONE)
            .get("");
    assertThat(readings.get(0).ratio()).isEmpty();
    assertThat(readings.get(0).whyNot())
        .contains("chưa nạp: Phiếu xin lỗi và hẹn lại ngày trả kết quả");
    List<Reading> cut =
        read(
                List.of(CONF.indicator("signed-twice-share")),
                new Slice(PROVINCE, range("2023-01-01", "2023-02-28")),
                Axis.NONE)
            .get("");
    assertThat(cut.get(0).whyNot()).contains("kỳ số liệu của đơn vị 709 không khớp kỳ được hỏi");
  }

  /** The province, the town alone, and one month. */
  private static List<Slice> slices() {
    List<Slice> slices = new ArrayList<>(List.of(WHOLE, new Slice(Set.of("709"), RANGE)));
    slices.add(new Slice(PROVINCE, range("2023-02-01", "2023-02-28")));
    return slices;
  }

  private static void compare(
      Reading reading, Slice slice, CellFilter filter, List<String> differences) {
    Indicator indicator = reading.indicator();
    for (Part part : Part.values()) {
      Answer answer = part == Part.NUMERATOR ? reading.numerator() : reading.denominator();
      long expected = count(answer);
      String timeliness = IndicatorDesk.timeliness(indicator, DAY);
      long listed = listed(indicator.term(part), slice, timeliness, filter);
      if (listed != expected) {
        differences.add(
            "%s %s %s %s: cell %s, list %s"
                .formatted(indicator.code(), part, slice.range(), filter, expected, listed));
      }
    }
  }

  /** Many indicators have a side in common: each is listed once. */
  private static long listed(Term term, Slice slice, String timeliness, CellFilter filter) {
    return LISTED.computeIfAbsent(
        List.of(term, slice, timeliness, filter), k -> list(term, slice, timeliness, filter));
  }

  private static long list(Term term, Slice slice, String timeliness, CellFilter filter) {
    CellList list = desk.list();
    if (term instanceof RecordTerm records) {
      return list.records(records, slice, filter).stream().mapToLong(records::amount).sum();
    }
    DossierTerm dossiers = (DossierTerm) term;
    return counted(dossiers)
        ? list.dossiers(dossiers, slice, timeliness, filter).stream()
            .mapToLong(CellList.Counted::amount)
            .sum()
        : list.procedures(dossiers, slice, timeliness, filter).size();
  }

  private static boolean counted(DossierTerm term) {
    return term.count() != DossierTerm.Count.PROCEDURES;
  }

  private static long count(Answer answer) {
    return answer instanceof Answer.Counted counted ? counted.value() : 0;
  }

  private static boolean fits(Indicator indicator, Axis axis) {
    return indicator
        .terms()
        .allMatch(term -> !(term instanceof RecordTerm records) || axis.fits(records.kind()));
  }

  private static DossierTerm figure(Figure figure) {
    return DossierTerm.of(List.of(figure));
  }

  private static List<Indicator> indicators(DateRange range) {
    return CONF.indicators().values().stream().filter(i -> i.validThroughout(range)).toList();
  }

  private static List<Reading> whole(List<Indicator> indicators) {
    return read(indicators, WHOLE, Axis.NONE).get("");
  }

  private static Map<String, List<Reading>> read(
      List<Indicator> indicators, Slice slice, Axis axis) {
    return desk.read(indicators, List.of(slice), DAY, axis, List.of()).get(0).byKey();
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
