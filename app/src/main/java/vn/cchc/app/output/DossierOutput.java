package vn.cchc.app.output;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.app.Terminal;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.DossierClock;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.indicator.CellList;

/** Prints dossiers behind a number, with the file and the record each came from. */
public final class DossierOutput {

  private static final String FIGURE = "figure";
  private static final String WORKING_DAYS = "working_days";
  private static final List<String> COUNTED = List.of("counted_due_at", "counted_end_at");
  private static final String MARK = "*";

  private final Terminal terminal;
  private final UnitCatalogue units;
  private final Map<String, String> fileNames;
  private final DossierClock clock;

  /**
   * Prints to a terminal.
   *
   * @param fileNames file name by content hash
   * @param clock tells the dates that count
   */
  public DossierOutput(
      Terminal terminal, UnitCatalogue units, Map<String, String> fileNames, DossierClock clock) {
    this.terminal = terminal;
    this.units = units;
    this.clock = clock;
    this.fileNames = Map.copyOf(fileNames);
  }

  /** What stands beside a dossier. */
  public enum Beside {
    /** Nothing: all dossiers are counted by the same figure. */
    NOTHING,
    /** The figure that counts it, where several are added up. */
    FIGURE,
    /** The figure, and the working days that the dossier adds. */
    DAYS;

    private List<String> columns() {
      return switch (this) {
        case NOTHING -> List.of();
        case FIGURE -> List.of(DossierOutput.FIGURE);
        case DAYS -> List.of(DossierOutput.FIGURE, DossierOutput.WORKING_DAYS);
      };
    }
  }

  /** For people: the dates are those by which the definition in use judges. */
  public void table(List<CellList.Counted> found, Beside beside) {
    List<String> titles =
        new ArrayList<>(List.of("Mã hồ sơ", "Đơn vị", "Thủ tục", "Hẹn trả", "Kết thúc"));
    if (beside == Beside.DAYS) {
      titles.add("Ngày");
    }
    TextTable table = new TextTable(titles.toArray(String[]::new));
    boolean computed = false;
    for (CellList.Counted counted : found) {
      Dossier dossier = counted.silver().dossier();
      CountedDates dates = CountedDates.of(clock, dossier);
      computed |= dates.computed();
      List<String> row =
          new ArrayList<>(
              List.of(
                  dossier.code(),
                  DossierObject.unit(units, dossier),
                  dossier.procedure(),
                  day(dates.due()) + (dates.computed() ? MARK : ""),
                  day(dates.end())));
      if (beside == Beside.DAYS) {
        row.add(VietnameseNumbers.count(counted.amount()));
      }
      table.row(row);
    }
    table.print(terminal);
    if (computed) {
      terminal.print(MARK + " hồ sơ không ghi hạn; hạn tính từ thời hạn của thủ tục");
    }
  }

  /** CSV. */
  public void csv(List<CellList.Counted> found, Beside beside) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(DossierObject.COLUMNS);
    header.addAll(COUNTED);
    header.addAll(beside.columns());
    rows.add(header);
    found.forEach(
        counted ->
            rows.add(object(counted, beside).values().stream().map(String::valueOf).toList()));
    CsvOutput.write(terminal.out(), rows);
  }

  /** JSON with the names of the CSV columns. */
  public void json(List<CellList.Counted> found, Beside beside) {
    JsonOutput.write(terminal.out(), found.stream().map(c -> object(c, beside)).toList());
  }

  private Map<String, Object> object(CellList.Counted counted, Beside beside) {
    Map<String, Object> object =
        new LinkedHashMap<>(DossierObject.of(units, counted.silver(), fileNames));
    CountedDates dates = CountedDates.of(clock, counted.silver().dossier());
    object.put(COUNTED.get(0), DossierObject.text(dates.due()));
    object.put(COUNTED.get(1), DossierObject.text(dates.end()));
    if (beside != Beside.NOTHING) {
      object.put(FIGURE, counted.figure().column());
    }
    if (beside == Beside.DAYS) {
      object.put(WORKING_DAYS, counted.amount());
    }
    return object;
  }

  private static String day(LocalDateTime time) {
    return time == null ? VietnameseNumbers.NONE : VietnameseNumbers.date(time.toLocalDate());
  }
}
