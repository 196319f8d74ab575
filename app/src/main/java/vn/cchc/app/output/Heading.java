package vn.cchc.app.output;

import java.util.List;
import vn.cchc.app.Terminal;
import vn.cchc.model.period.Period;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.LoadInfo;

/** What stands above a table for people: unit, period, definition, and whether data is invented. */
public final class Heading {

  /** Printed on everything that comes from invented dossiers (DESIGN §9). */
  public static final String SIMULATED = "DỮ LIỆU MÔ PHỎNG";

  private Heading() {}

  /**
   * Says beside an output for other programs, which has no place for it, that data is invented; a
   * table says so itself.
   */
  public static void aside(Terminal terminal, OutputFormat format, LoadInfo loads) {
    if (format != OutputFormat.TABLE && loads.simulated()) {
      terminal.say(SIMULATED);
    }
  }

  /**
   * Prints the heading.
   *
   * @param state which state of the lake this is; empty for the newest
   */
  public static void print(
      Terminal terminal,
      Unit unit,
      Period period,
      TimelinessDefinition definition,
      LoadInfo loads,
      List<String> state) {
    print(terminal, unit, period, List.of(definition), loads, state);
  }

  /** Prints the heading of something under several definitions of on time. */
  public static void print(
      Terminal terminal,
      Unit unit,
      Period period,
      List<TimelinessDefinition> definitions,
      LoadInfo loads,
      List<String> state) {
    if (loads.simulated()) {
      terminal.print(SIMULATED);
    }
    terminal.print(unit.name() + " (" + unit.code() + ")");
    terminal.print("Kỳ: " + period.vietnamese());
    state.forEach(terminal::print);
    for (TimelinessDefinition definition : definitions) {
      terminal.print(
          "Đúng hạn: "
              + definition.nameVi()
              + " ("
              + definition.id()
              + ", bản "
              + definition.version()
              + ")");
    }
    terminal.print("");
  }
}
