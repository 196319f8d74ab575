package vn.cchc.app.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.JsonOutput;
import vn.cchc.app.output.TextTable;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.edition.Difference;
import vn.cchc.transform.edition.Edition;

/** Prints in what an edition differs from another one or from the lake. */
public final class DiffOutput {

  private static final int MOST_LISTED = 10;
  private static final List<String> HEADER =
      List.of(
          "unit",
          "unit_name",
          "from",
          "to",
          "timeliness",
          "procedure",
          "field",
          "channel",
          "figure",
          "frozen",
          "now",
          "difference",
          "dossier",
          "change",
          "amount");

  private final Terminal terminal;
  private final Edition edition;
  private final Optional<Edition> other;
  private final UnitCatalogue frozen;
  private final UnitCatalogue current;

  /**
   * Prints to a terminal.
   *
   * @param other the other edition; empty for the lake
   * @param frozen units of the edition
   * @param current units of the other side
   */
  public DiffOutput(
      Terminal terminal,
      Edition edition,
      Optional<Edition> other,
      UnitCatalogue frozen,
      UnitCatalogue current) {
    this.terminal = terminal;
    this.edition = edition;
    this.other = other;
    this.frozen = frozen;
    this.current = current;
  }

  /** One line a dossier; a difference that no dossier explains has one line, too. */
  public void csv(List<Difference> differences) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    objects(differences).forEach(o -> rows.add(o.values().stream().map(String::valueOf).toList()));
    CsvOutput.write(terminal.out(), rows);
  }

  /** The same as objects. */
  public void json(List<Difference> differences) {
    JsonOutput.write(terminal.out(), objects(differences));
  }

  private List<Map<String, Object>> objects(List<Difference> differences) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Difference difference : differences) {
      List<Difference.Change> dossiers = difference.dossiers();
      if (dossiers.isEmpty()) {
        objects.add(object(difference, "", "", ""));
      }
      for (Difference.Change change : dossiers) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        objects.add(object(difference, change.dossier(), kind, change.amount()));
      }
    }
    return objects;
  }

  private Map<String, Object> object(Difference of, String dossier, String change, Object amount) {
    List<String> detail = of.detail().isEmpty() ? List.of("", "", "") : of.detail();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("unit", unit(of).map(Unit::code).orElse(of.unit()));
    object.put("unit_name", unit(of).map(Unit::name).orElse(""));
    object.put("from", of.range().from().toString());
    object.put("to", of.range().to().toString());
    object.put("timeliness", of.timeliness());
    object.put("procedure", detail.get(0));
    object.put("field", detail.get(1));
    object.put("channel", detail.get(2));
    object.put("figure", of.figure().column());
    object.put("frozen", of.then());
    object.put("now", of.now());
    object.put("difference", of.now() - of.then());
    object.put("dossier", dossier);
    object.put("change", change);
    object.put("amount", amount);
    return object;
  }

  /** The same difference under the definitions that give it. */
  private record Said(
      String unit,
      DateRange range,
      List<String> detail,
      Figure figure,
      long then,
      long now,
      List<Difference.Change> dossiers) {

    /** The whole period first, then its parts; what belongs to one figure together. */
    static final Comparator<Said> ORDER =
        Comparator.comparing((Said said) -> said.detail.isEmpty() ? 0 : 1)
            .thenComparing(said -> said.range.from())
            .thenComparing(said -> said.range.to(), Comparator.reverseOrder())
            .thenComparing(said -> String.join("\t", said.detail))
            .thenComparing(Said::figure)
            .thenComparing(Said::then)
            .thenComparing(Said::now)
            .thenComparing(said -> said.dossiers.toString());

    static Said of(Difference difference) {
      return new Said(
          difference.unit(),
          difference.range(),
          difference.detail(),
          difference.figure(),
          difference.then(),
          difference.now(),
          difference.dossiers());
    }
  }

  /**
   * For people: the figures of each unit, then the dossiers behind each.
   *
   * @param definitions all that were compared
   * @param simulated whether invented dossiers are among them
   */
  public void table(List<Difference> differences, Set<String> definitions, boolean simulated) {
    if (simulated) {
      terminal.print(Heading.SIMULATED);
    }
    terminal.print(
        "Bản chốt %s so với %s"
            .formatted(edition.id(), other.map(o -> "bản chốt " + o.id()).orElse("kho hiện nay")));
    terminal.print("Kỳ: " + edition.ofPeriod().vietnamese());
    if (differences.isEmpty()) {
      terminal.print("");
      terminal.print("Không có chênh lệch.");
      return;
    }
    Map<String, Map<Said, Set<String>>> byUnit = new LinkedHashMap<>();
    for (Difference difference : differences) {
      byUnit
          .computeIfAbsent(difference.unit(), unit -> new TreeMap<>(Said.ORDER))
          .computeIfAbsent(Said.of(difference), said -> new TreeSet<>())
          .add(difference.timeliness());
    }
    byUnit.forEach((unit, said) -> unit(unit, said, definitions));
    terminal.print("");
    terminal.print("Số của riêng từng đơn vị, không gồm đơn vị cấp dưới.");
  }

  private void unit(String key, Map<Said, Set<String>> said, Set<String> definitions) {
    terminal.print("");
    terminal.print(find(key).map(unit -> unit.name() + " (" + unit.code() + ")").orElse(key));
    TextTable table = new TextTable("Con số", "Bản chốt", heading(), "Chênh lệch");
    said.forEach(
        (one, under) ->
            table.row(
                List.of(
                    label(one, under, definitions),
                    VietnameseNumbers.count(one.then()),
                    VietnameseNumbers.count(one.now()),
                    VietnameseNumbers.signed(one.now() - one.then()))));
    table.print(terminal);
    said.forEach((one, under) -> dossiers(one, label(one, under, definitions)));
  }

  private void dossiers(Said said, String label) {
    terminal.print("");
    for (String line : TextTable.wrap(label + ":", TextTable.WIDTH)) {
      terminal.print(line);
    }
    List<Difference.Change> all = said.dossiers();
    all.stream()
        .limit(MOST_LISTED)
        .forEach(
            change ->
                terminal.print(
                    "  %s  %s (%s)"
                        .formatted(
                            VietnameseNumbers.signed(change.amount()),
                            change.dossier(),
                            text(change.kind()))));
    if (all.size() > MOST_LISTED) {
      terminal.print(
          "  … và %s hồ sơ nữa; xem hết bằng --format csv"
              .formatted(VietnameseNumbers.count(all.size() - MOST_LISTED)));
    }
    if (all.isEmpty()) {
      terminal.print("  không hồ sơ nào giải thích được chênh lệch này");
    }
  }

  private String heading() {
    return other.map(Edition::id).orElse("Hiện nay");
  }

  private String label(Said said, Set<String> under, Set<String> definitions) {
    StringBuilder label = new StringBuilder(said.figure().vietnamese());
    if (!said.detail().isEmpty()) {
      label.append(", thủ tục ").append(said.detail().get(0));
      label.append(", kênh ").append(said.detail().get(2));
    }
    if (!said.range().equals(edition.range())) {
      label.append(", ").append(VietnameseNumbers.date(said.range().from()));
      label.append("–").append(VietnameseNumbers.date(said.range().to()));
    }
    if (!under.equals(definitions)) {
      label.append(" (").append(named(under, definitions)).append(")");
    }
    return label.toString();
  }

  /** The definitions by name, or those that are left out where these are fewer. */
  private static String named(Set<String> under, Set<String> definitions) {
    Set<String> others = new TreeSet<>(definitions);
    others.removeAll(under);
    return others.size() < under.size()
        ? "trừ " + String.join(", ", others)
        : String.join(", ", under);
  }

  private static String text(Difference.Kind kind) {
    return switch (kind) {
      case ADDED -> "mới có";
      case REMOVED -> "không còn";
      case MOVED -> "thay đổi";
    };
  }

  private Optional<Unit> unit(Difference of) {
    return find(of.unit());
  }

  private Optional<Unit> find(String key) {
    return frozen.find(key).or(() -> current.find(key));
  }
}
