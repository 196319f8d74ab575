package vn.cchc.model.conf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.model.calendar.WorkingCalendar;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.finding.Finding;
import vn.cchc.model.finding.FindingRule;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.law.ReplacedText;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.quality.QualityRule;
import vn.cchc.model.quality.QualityRules;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.timeliness.TimeRules;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitResolver;

/**
 * Everything a province edits without Java. Parts are read at first use and found by scanning their
 * folder, so a command pays only for what it needs.
 */
public final class Conf {

  /** The definition of on time used where none is asked for. */
  public static final String DEFAULT_TIMELINESS = "day";

  private final Path root;
  private final ConfReader reader;
  private final Supplier<UnitCatalogue> units = Lazy.of(this::readUnits);
  private final Supplier<UnitResolver> resolver = Lazy.of(() -> new UnitResolver(units()));
  private final Supplier<ProcedureCatalogue> procedures = Lazy.of(this::readProcedures);
  private final Supplier<CalendarFile> calendarFile = Lazy.of(this::readCalendar);
  private final Supplier<WorkingCalendar> calendar =
      Lazy.of(() -> calendarFile.get().workingCalendar());
  private final Supplier<Map<String, TimelinessDefinition>> timeliness =
      Lazy.of(this::readTimeliness);
  private final Supplier<Map<String, Indicator>> indicators =
      Lazy.of(() -> readAll("indicators", Indicator.class, Indicator::code));
  private final Supplier<Map<String, Finding>> findings =
      Lazy.of(() -> readAll("findings", Finding.class, Finding::code));
  private final Supplier<QualityRules> quality =
      Lazy.of(() -> new QualityRules(readAll("quality", QualityRule.class, QualityRule::id)));
  private final Supplier<Map<String, SourceSpec>> sources = Lazy.of(this::readSources);
  private final Supplier<ArchivePolicy> archive = Lazy.of(this::readArchive);
  private final Supplier<Map<String, ReplacedText>> replaced =
      Lazy.of(() -> readAll("replaced", ReplacedText.class, ReplacedText::id));

  private Conf(Path root) {
    this.root = root;
    this.reader = new ConfReader(root.resolve("schemas"));
  }

  /**
   * The configuration in a folder.
   *
   * @throws CchcException when there is no such folder
   */
  public static Conf load(Path root) {
    if (!Files.isDirectory(root.resolve("schemas"))) {
      throw ConfErrors.noFolder(root);
    }
    return new Conf(root);
  }

  /**
   * Reads now what every question about figures needs.
   *
   * @throws CchcException when a part of it has faults
   */
  public void readForFigures() {
    for (Supplier<?> part : List.of(resolver, timeliness, calendar)) {
      Objects.requireNonNull(part.get());
    }
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /** Reads single files, such as scenarios. */
  public ConfReader reader() {
    return reader;
  }

  /** All units. */
  public UnitCatalogue units() {
    return units.get();
  }

  /** Finds units by what people write. */
  public UnitResolver unitResolver() {
    return resolver.get();
  }

  /** All procedures. */
  public ProcedureCatalogue procedures() {
    return procedures.get();
  }

  /** Working days of civil servants. */
  public WorkingCalendar calendar() {
    return calendar.get();
  }

  /** Computes due dates that are missing. */
  public DueDates dueDates() {
    return new DueDates(calendar(), procedures());
  }

  /** What every definition of on time needs besides the dossier. */
  public TimeRules timeRules() {
    return new TimeRules(dueDates(), calendarFile.get().sessions());
  }

  /** Definitions of on time by id; the default one first. */
  public Map<String, TimelinessDefinition> timeliness() {
    return timeliness.get();
  }

  /**
   * One definition of on time.
   *
   * @throws CchcException naming the known ones
   */
  public TimelinessDefinition timeliness(String id) {
    return known("timeliness definition", timeliness(), id);
  }

  /** Indicators by code. */
  public Map<String, Indicator> indicators() {
    return indicators.get();
  }

  /**
   * One indicator.
   *
   * @throws CchcException naming the known ones
   */
  public Indicator indicator(String code) {
    return known("indicator", indicators(), code);
  }

  /** Rules over figures that earn a sentence, by code. */
  public Map<String, FindingRule> findings() {
    Map<String, FindingRule> rules = new LinkedHashMap<>();
    allFindings()
        .forEach(
            (code, finding) -> {
              if (finding instanceof FindingRule rule) {
                rules.put(code, rule);
              }
            });
    return rules;
  }

  /** Every rule whose breach is found, over figures or dossiers, by code. */
  public Map<String, Finding> allFindings() {
    return findings.get();
  }

  /**
   * One rule whose breach is found.
   *
   * @throws CchcException naming the known ones
   */
  public Finding finding(String code) {
    return known("finding", allFindings(), code);
  }

  /** Expectations of the data. */
  public QualityRules quality() {
    return quality.get();
  }

  /** Sources by id. */
  public Map<String, SourceSpec> sources() {
    return sources.get();
  }

  /**
   * One source.
   *
   * @throws CchcException naming the known ones
   */
  public SourceSpec source(String id) {
    return known("source", sources(), id);
  }

  /** How long original files are kept. */
  public ArchivePolicy archive() {
    return archive.get();
  }

  /** The basis of a rule as it is named for what ends on a day, with what replaced its texts. */
  public String basis(String basis, LocalDate lastDay) {
    String named = basis;
    for (ReplacedText text : replaced.get().values()) {
      named = text.name(named, lastDay);
    }
    return named;
  }

  /** Faults of all files, one line each; empty when everything can be used. */
  public List<String> check() {
    List<String> faults = new ArrayList<>();
    for (Supplier<?> part :
        List.of(
            units,
            procedures,
            calendar,
            timeliness,
            indicators,
            findings,
            quality,
            sources,
            archive,
            replaced)) {
      try {
        Objects.requireNonNull(part.get());
      } catch (CchcException e) {
        faults.add(e.getMessage());
      }
    }
    if (faults.isEmpty()) {
      for (FindingRule rule : findings().values()) {
        Indicator indicator = indicators().get(rule.indicator());
        if (indicator == null) {
          faults.add("finding " + rule.code() + " names an unknown indicator " + rule.indicator());
        } else if (!indicator.plain()) {
          faults.add(
              "finding %s names the indicator %s, which needs more than figures"
                  .formatted(rule.code(), rule.indicator()));
        }
      }
      for (Indicator indicator : indicators().values()) {
        String definition = indicator.timeliness();
        if (definition != null && !timeliness().containsKey(definition)) {
          faults.add(
              "indicator %s names an unknown definition of on time %s"
                  .formatted(indicator.code(), definition));
        }
      }
    }
    return faults;
  }

  /** The YAML files of a folder in the order of their names. */
  public List<Path> files(String folder) {
    return list(folder, file -> file.toString().endsWith(".yaml"));
  }

  private List<Path> list(String folder, Predicate<Path> wanted) {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UnitCatalogue readUnits() {
    return UnitFiles.read(reader, files("units")).catalogue();
  }

  private ProcedureCatalogue readProcedures() {
    return ProcedureFiles.read(reader, files("procedures")).catalogue();
  }

  private CalendarFile readCalendar() {
    return reader.read(root.resolve("calendars/vn.yaml"), "calendar", CalendarFile.class);
  }

  private ArchivePolicy readArchive() {
    return reader.read(root.resolve("archive.yaml"), "archive", ArchivePolicy.class);
  }

  private Map<String, SourceSpec> readSources() {
    Map<String, SourceSpec> found = new LinkedHashMap<>();
    for (Path folder : list("sources", Files::isDirectory)) {
      Path file = folder.resolve("source.yaml");
      SourceSpec spec = reader.read(file, "source", SourceSpec.class);
      String name = folder.getFileName().toString();
      if (!spec.id().equals(name)) {
        throw ConfErrors.idIsNotTheName(file, spec.id(), "folder", name);
      }
      if (!spec.ofDossiers()) {
        requireKind(file, spec);
      }
      found.put(spec.id(), spec);
    }
    return found;
  }

  private static void requireKind(Path file, SourceSpec spec) {
    List<String> faults =
        Kinds.faults(spec.kind(), spec.fields().stream().map(FieldMapping::to).toList());
    if (!faults.isEmpty()) {
      throw ConfErrors.faults(file, faults);
    }
  }

  private Map<String, TimelinessDefinition> readTimeliness() {
    Map<String, TimelinessDefinition> all =
        readAll("timeliness", TimelinessDefinition.class, TimelinessDefinition::id);
    Map<String, TimelinessDefinition> ordered = new LinkedHashMap<>();
    ordered.put(DEFAULT_TIMELINESS, known("timeliness definition", all, DEFAULT_TIMELINESS));
    ordered.putAll(all);
    return ordered;
  }

  private <T> Map<String, T> readAll(String folder, Class<T> type, Function<T, String> id) {
    Map<String, T> found = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      T item = reader.read(file, folder, type);
      String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
      if (!id.apply(item).equals(name)) {
        throw ConfErrors.idIsNotTheName(file, id.apply(item), "file", name);
      }
      found.put(name, item);
    }
    return found;
  }

  private static <T> T known(String kind, Map<String, T> items, String id) {
    T item = items.get(id);
    if (item == null) {
      throw ConfErrors.unknownId(kind, id, List.copyOf(items.keySet()));
    }
    return item;
  }
}
