package vn.cchc.app.output;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.app.Terminal;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Move;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.DossierClock;
import vn.cchc.model.timeliness.TimeRules;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.figure.DefinitionMoves;
import vn.cchc.transform.figure.DefinitionMoves.Moved;
import vn.cchc.transform.figure.LoadInfo;

/** Prints what moves between two definitions of on time. */
public final class MoveOutput {

  private static final int MOST_LISTED = 5;
  private static final List<String> COUNTED =
      List.of("from_due_at", "from_end_at", "to_due_at", "to_end_at");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Terminal terminal;
  private final UnitCatalogue units;
  private final LoadInfo loads;
  private final TimeRules rules;

  /**
   * Prints here, with the codes of these units and the names of the files loaded.
   *
   * @param rules tell the dates that count under a definition
   */
  public MoveOutput(Terminal terminal, UnitCatalogue units, LoadInfo loads, TimeRules rules) {
    this.terminal = terminal;
    this.units = units;
    this.rules = rules;
    this.loads = loads;
  }

  /** For people: the figures that differ, the moves, the first dossiers of each move. */
  public void table(DefinitionMoves moves) {
    if (moves.moved().isEmpty()) {
      terminal.print("Hai cách tính cho cùng số liệu trong kỳ này.");
      return;
    }
    String first = moves.firstDefinition().id();
    String second = moves.secondDefinition().id();
    TextTable figures = new TextTable("Con số khác nhau", first, second, "chênh");
    for (Figure figure : Figure.values()) {
      long one = moves.first().get(figure);
      long other = moves.second().get(figure);
      if (one != other) {
        figures.row(
            List.of(
                figure.vietnamese(),
                VietnameseNumbers.count(one),
                VietnameseNumbers.count(other),
                VietnameseNumbers.signed(other - one)));
      }
    }
    figures.print(terminal);
    terminal.print("");
    Map<Move, List<Moved>> byMove =
        moves.moved().stream()
            .collect(Collectors.groupingBy(Moved::move, LinkedHashMap::new, Collectors.toList()));
    byMove.forEach((move, moved) -> list(moves, move, moved));
  }

  private void list(DefinitionMoves moves, Move move, List<Moved> moved) {
    String heading =
        "%s hồ sơ: %s → %s"
            .formatted(VietnameseNumbers.count(moved.size()), names(move.from()), names(move.to()));
    TextTable.wrap(heading, TextTable.WIDTH).forEach(terminal::print);
    TextTable table = new TextTable("  Mã hồ sơ", "Đơn vị", "Hẹn trả", "Kết thúc", "Bổ sung");
    DossierClock first = rules.clock(moves.firstDefinition());
    DossierClock second = rules.clock(moves.secondDefinition());
    for (Moved each : moved.subList(0, Math.min(MOST_LISTED, moved.size()))) {
      Dossier dossier = each.dossier().dossier();
      CountedDates dates = CountedDates.of(first, dossier);
      table.row(
          List.of(
              "  " + dossier.code(),
              DossierObject.unit(units, dossier),
              time(dates.due()),
              time(dates.end()),
              VietnameseNumbers.count(dossier.supplements().size())));
      CountedDates other = CountedDates.of(second, dossier);
      if (!other.equals(dates)) {
        table.note(
            "theo %s: hẹn trả %s, kết thúc %s"
                .formatted(moves.secondDefinition().id(), time(other.due()), time(other.end())));
      }
    }
    table.print(terminal);
    if (moved.size() > MOST_LISTED) {
      terminal.print(
          "  … và "
              + VietnameseNumbers.count(moved.size() - MOST_LISTED)
              + " hồ sơ nữa; thêm --format csv để có tất cả");
    }
    terminal.print("");
  }

  /** For other programs: one line a dossier. */
  public void csv(DefinitionMoves moves) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of(List.of("from", "to"), DossierObject.COLUMNS, COUNTED)
            .flatMap(List::stream)
            .toList());
    objects(moves).forEach(o -> rows.add(o.values().stream().map(String::valueOf).toList()));
    CsvOutput.write(terminal.out(), rows);
  }

  /** The same as objects. */
  public void json(DefinitionMoves moves) {
    JsonOutput.write(terminal.out(), objects(moves));
  }

  private List<Map<String, Object>> objects(DefinitionMoves moves) {
    return moves.moved().stream().map(moved -> object(moves, moved)).toList();
  }

  private Map<String, Object> object(DefinitionMoves moves, Moved moved) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("from", columns(moved.move().from()));
    object.put("to", columns(moved.move().to()));
    object.putAll(DossierObject.of(units, moved.dossier(), loads.fileNames()));
    Dossier dossier = moved.dossier().dossier();
    CountedDates first = CountedDates.of(rules.clock(moves.firstDefinition()), dossier);
    CountedDates second = CountedDates.of(rules.clock(moves.secondDefinition()), dossier);
    Iterator<String> names = COUNTED.iterator();
    Stream.of(first.due(), first.end(), second.due(), second.end())
        .forEach(time -> object.put(names.next(), DossierObject.text(time)));
    return object;
  }

  private static String columns(Set<Figure> figures) {
    return Move.inOrder(figures).stream().map(Figure::column).collect(Collectors.joining(" "));
  }

  private static String names(Set<Figure> figures) {
    return figures.isEmpty()
        ? "không có trong kỳ"
        : Move.inOrder(figures).stream()
            .map(figure -> figure.vietnamese().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  /** To the minute; without an hour where there is none. */
  private static String time(LocalDateTime time) {
    if (time == null) {
      return VietnameseNumbers.NONE;
    }
    String day = VietnameseNumbers.date(time.toLocalDate());
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + HOUR.format(time);
  }
}
