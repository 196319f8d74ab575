package vn.cchc.app.output;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.app.Terminal;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Move;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.figure.DefinitionMoves;
import vn.cchc.transform.figure.DefinitionMoves.Moved;
import vn.cchc.transform.figure.LoadInfo;

/** Prints what moves between two definitions of on time. */
public final class MoveOutput {

  private static final int MOST_LISTED = 5;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Terminal terminal;
  private final UnitCatalogue units;
  private final LoadInfo loads;

  /** Prints here, with the codes of these units and the names of the files loaded. */
  public MoveOutput(Terminal terminal, UnitCatalogue units, LoadInfo loads) {
    this.terminal = terminal;
    this.units = units;
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
    byMove.forEach(this::list);
  }

  private void list(Move move, List<Moved> moved) {
    String heading =
        "%s hồ sơ: %s → %s"
            .formatted(VietnameseNumbers.count(moved.size()), names(move.from()), names(move.to()));
    TextTable.wrap(heading, TextTable.WIDTH).forEach(terminal::print);
    TextTable table = new TextTable("  Mã hồ sơ", "Đơn vị", "Hẹn trả", "Kết thúc", "Bổ sung");
    moved.stream()
        .limit(MOST_LISTED)
        .map(each -> each.dossier().dossier())
        .forEach(
            dossier ->
                table.row(
                    List.of(
                        "  " + dossier.code(),
                        DossierObject.unit(units, dossier),
                        time(dossier.dueAt()),
                        time(dossier.endAt()),
                        VietnameseNumbers.count(dossier.supplements().size()))));
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
    rows.add(Stream.concat(Stream.of("from", "to"), DossierObject.COLUMNS.stream()).toList());
    objects(moves).forEach(o -> rows.add(o.values().stream().map(String::valueOf).toList()));
    CsvOutput.write(terminal.out(), rows);
  }

  /** The same as objects. */
  public void json(DefinitionMoves moves) {
    JsonOutput.write(terminal.out(), objects(moves));
  }

  private List<Map<String, Object>> objects(DefinitionMoves moves) {
    return moves.moved().stream().map(this::object).toList();
  }

  private Map<String, Object> object(Moved moved) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("from", columns(moved.move().from()));
    object.put("to", columns(moved.move().to()));
    object.putAll(DossierObject.of(units, moved.dossier(), loads.fileNames()));
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
