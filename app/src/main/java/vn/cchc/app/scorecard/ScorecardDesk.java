package vn.cchc.app.scorecard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.finding.FindingRule;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.period.PeriodParser;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.reports.Letterhead;
import vn.cchc.reports.NamedFigures;
import vn.cchc.reports.PastPeriod;
import vn.cchc.reports.PeerGroup;
import vn.cchc.reports.Provenance;
import vn.cchc.reports.ScorecardData;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.LedgerFigures;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.state.LakeState;

/** Puts together what the scorecards of some units print, reading the ledger once for all. */
public final class ScorecardDesk {

  private static final String RANKED_BY = "on-time-over-resolved";
  private static final List<String> SHOWN = List.of(RANKED_BY, "online-share", "digitised-share");

  private final Conf conf;
  private final LakeState state;
  private final String stateName;
  private final TableReader reader;
  private final LoadInfo loads;
  private final CutOffs cutOffs;
  private final Levels levels;
  private final UnitQuality quality;

  /** A desk over one state of a lake. */
  public ScorecardDesk(Conf conf, LakeState state) {
    this(conf, state, Optional.empty());
  }

  /**
   * A desk over one state.
   *
   * @param stateName what pages say of it before the versions of its tables
   */
  public ScorecardDesk(Conf conf, LakeState state, Optional<String> stateName) {
    this.conf = conf;
    this.stateName = stateName.map(name -> name + ", ").orElse("");
    this.state = state;
    this.reader = state.figures();
    this.loads = LoadInfo.read(reader);
    this.cutOffs = CutOffs.read(reader);
    this.levels = new Levels(conf.units());
    this.quality = new UnitQuality(reader, conf.quality());
  }

  /** One page to print and the name of its file. */
  public record Page(String fileName, ScorecardData data) {}

  /**
   * The pages of some units over some periods, the ledger read once for all of them.
   *
   * @param issuedOn day printed beside the place
   */
  public List<Page> pages(
      Map<Period, ? extends Collection<Unit>> wanted,
      TimelinessDefinition definition,
      LocalDate issuedOn) {
    FigureBook book = new FigureBook(conf.units());
    wanted.forEach((period, units) -> units.forEach(unit -> ask(book, unit, period, definition)));
    book.answer(new LedgerFigures(reader));
    List<Page> pages = new ArrayList<>();
    wanted.forEach(
        (period, units) -> {
          UnitSlug slugs = new UnitSlug(conf.units(), period.range());
          for (Unit unit : units) {
            pages.add(
                new Page(
                    "scorecard-" + slugs.of(unit) + "-" + period.slug() + ".pdf",
                    data(book, unit, period, definition, issuedOn)));
          }
        });
    return List.copyOf(pages);
  }

  /**
   * The units below (and with) a unit, or of all provinces, that have any dossier in the period.
   */
  public List<Unit> unitsWithDossiers(Optional<Unit> within, Period period, String timeliness) {
    UnitCatalogue catalogue = conf.units();
    DateRange range = period.range();
    List<Unit> all =
        catalogue.all().stream()
            .filter(u -> u.validDuring(range))
            .filter(
                u ->
                    within.isEmpty()
                        || within.get().equals(u)
                        || catalogue.ancestors(u).contains(within.get()))
            .toList();
    FigureBook book = new FigureBook(catalogue);
    all.forEach(u -> book.ask(u, range, timeliness, Dimension.NONE));
    book.answer(new LedgerFigures(reader));
    return all.stream().filter(u -> book.figures(u, range, timeliness).inflow() > 0).toList();
  }

  private void ask(FigureBook book, Unit unit, Period period, TimelinessDefinition definition) {
    DateRange range = period.range();
    for (TimelinessDefinition each : conf.timeliness().values()) {
      book.ask(unit, range, each.id(), Dimension.NONE);
    }
    book.ask(unit, range.yearBefore(), definition.id(), Dimension.NONE);
    book.ask(unit, range, definition.id(), Dimension.FIELD);
    book.ask(conf.units().province(unit), range, definition.id(), Dimension.NONE);
    period.byMonth().values().forEach(m -> book.ask(unit, m, definition.id(), Dimension.NONE));
    levels.ask(book, unit, range, definition.id());
    peers(unit, range).forEach(p -> book.ask(p, range, definition.id(), Dimension.NONE));
  }

  private ScorecardData data(
      FigureBook book,
      Unit unit,
      Period period,
      TimelinessDefinition definition,
      LocalDate issuedOn) {
    DateRange range = period.range();
    String timeliness = definition.id();
    Figures figures = book.figures(unit, range, timeliness);
    Unit province = conf.units().province(unit);
    Map<TimelinessDefinition, Figures> others = new LinkedHashMap<>();
    conf.timeliness().values().stream()
        .filter(other -> !other.equals(definition))
        .forEach(other -> others.put(other, book.figures(unit, range, other.id())));
    SortedMap<YearMonth, Figures> months = new TreeMap<>();
    period
        .byMonth()
        .forEach((month, days) -> months.put(month, book.figures(unit, days, timeliness)));
    LocalDateTime cutOff = cutOff(unit, period);
    return new ScorecardData(
        letterhead(province, issuedOn),
        unit.name(),
        province.name(),
        period,
        definition,
        figures,
        lastYear(book, unit, range, timeliness),
        others,
        months,
        peerGroup(book, unit, range, timeliness),
        book.figures(province, range, timeliness),
        fields(book, unit, range, timeliness),
        conf.indicators().get(RANKED_BY),
        SHOWN.stream().map(conf.indicators()::get).toList(),
        findings(book, unit, figures, cutOff, period, timeliness),
        new Provenance(
            cutOff,
            lakeVersion(),
            loads.simulated() ? Provenance.Origin.SIMULATED : Provenance.Origin.RECORDED,
            quality.of(conf.units().subtree(unit))));
  }

  private static Letterhead letterhead(Unit province, LocalDate issuedOn) {
    String name = province.name();
    String bare = name.replaceFirst("^(?:Tỉnh|Thành phố) ", "");
    String superior = "UBND " + name.toUpperCase(Locale.forLanguageTag("vi"));
    return new Letterhead(superior, "SỞ NỘI VỤ", bare, issuedOn);
  }

  private static Optional<PastPeriod> lastYear(
      FigureBook book, Unit unit, DateRange range, String timeliness) {
    DateRange before = range.yearBefore();
    Figures figures = book.figures(unit, before, timeliness);
    return figures.inflow() == 0
        ? Optional.empty()
        : Optional.of(new PastPeriod(PeriodParser.between(before.from(), before.to()), figures));
  }

  private Optional<PeerGroup> peerGroup(
      FigureBook book, Unit unit, DateRange range, String timeliness) {
    return conf.units()
        .peerGroup(unit)
        .map(
            group ->
                new PeerGroup(
                    group.name(),
                    peers(unit, range).stream()
                        .map(
                            peer ->
                                new PeerGroup.Member(
                                    peer.name(),
                                    book.figures(peer, range, timeliness),
                                    peer.equals(unit)))
                        .toList()));
  }

  private List<Unit> peers(Unit unit, DateRange range) {
    return conf.units()
        .peerGroup(unit)
        .map(group -> conf.units().peers(group, range))
        .orElse(List.of());
  }

  private List<NamedFigures> fields(
      FigureBook book, Unit unit, DateRange range, String timeliness) {
    List<NamedFigures> fields = new ArrayList<>();
    book.byField(unit, range, timeliness)
        .forEach(
            (code, figures) -> {
              if (figures.inflow() > 0) {
                fields.add(new NamedFigures(conf.procedures().field(code).name(), figures));
              }
            });
    return fields;
  }

  private List<String> findings(
      FigureBook book,
      Unit unit,
      Figures figures,
      LocalDateTime cutOff,
      Period period,
      String timeliness) {
    List<String> sentences = new ArrayList<>();
    DateRange range = period.range();
    if (cutOff.toLocalDate().isBefore(range.to())) {
      sentences.add(
          "Số liệu mới cập nhật đến ngày "
              + VietnameseNumbers.date(cutOff.toLocalDate())
              + ", trước khi kỳ kết thúc; các con số là tạm tính.");
    }
    for (FindingRule rule : conf.findings().values()) {
      Indicator indicator = conf.indicators().get(rule.indicator());
      rule.sentence(indicator, figures).ifPresent(sentences::add);
    }
    levels.sentence(book, unit, range, timeliness).ifPresent(sentences::add);
    return sentences;
  }

  private LocalDateTime cutOff(Unit unit, Period period) {
    return cutOffs
        .latest(conf.units().subtree(unit))
        .or(() -> Optional.ofNullable(loads.latestExtraction()))
        .orElseGet(() -> period.range().to().atTime(23, 59, 59));
  }

  private String lakeVersion() {
    return stateName
        + "lần nạp "
        + loads.loads()
        + ", hồ sơ bản "
        + state.silver()
        + ", sổ cái bản "
        + state.ledger();
  }
}
