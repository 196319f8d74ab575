package vn.cchc.app.output;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.app.Terminal;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.indicator.CellList;

/** Prints dossiers behind a number, with the file and the record each came from. */
public final class DossierOutput {

  private static final String FIGURE = "figure";

  private final Terminal terminal;
  private final UnitCatalogue units;
  private final Map<String, String> fileNames;

  /**
   * Prints to a terminal.
   *
   * @param fileNames file name by content hash
   */
  public DossierOutput(Terminal terminal, UnitCatalogue units, Map<String, String> fileNames) {
    this.terminal = terminal;
    this.units = units;
    this.fileNames = Map.copyOf(fileNames);
  }

  /** Whether the figure that counts a dossier is a column of its own. */
  public enum Figures {
    /** All dossiers are counted by the same figure. */
    ONE,
    /** Several figures are added up. */
    SEVERAL
  }

  /** For people. */
  public void table(List<CellList.Counted> found) {
    TextTable table = new TextTable("Mã hồ sơ", "Đơn vị", "Thủ tục", "Hẹn trả", "Kết thúc");
    for (CellList.Counted counted : found) {
      Dossier dossier = counted.silver().dossier();
      table.row(
          List.of(
              dossier.code(),
              DossierObject.unit(units, dossier),
              dossier.procedure(),
              day(dossier.dueAt()),
              day(dossier.endAt())));
    }
    table.print(terminal);
  }

  /** CSV. */
  public void csv(List<CellList.Counted> found, Figures figures) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(DossierObject.COLUMNS);
    if (figures == Figures.SEVERAL) {
      header.add(FIGURE);
    }
    rows.add(header);
    found.forEach(
        counted ->
            rows.add(object(counted, figures).values().stream().map(String::valueOf).toList()));
    CsvOutput.write(terminal.out(), rows);
  }

  /** JSON with the names of the CSV columns. */
  public void json(List<CellList.Counted> found, Figures figures) {
    JsonOutput.write(terminal.out(), found.stream().map(c -> object(c, figures)).toList());
  }

  private Map<String, Object> object(CellList.Counted counted, Figures figures) {
    Map<String, Object> object =
        new LinkedHashMap<>(DossierObject.of(units, counted.silver(), fileNames));
    if (figures == Figures.SEVERAL) {
      object.put(FIGURE, counted.figure().column());
    }
    return object;
  }

  private static String day(LocalDateTime time) {
    return time == null ? VietnameseNumbers.NONE : VietnameseNumbers.date(time.toLocalDate());
  }
}
