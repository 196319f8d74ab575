package vn.cchc.app.output;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.cchc.app.Terminal;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.finding.FindingResult;
import vn.cchc.model.finding.UnitBreach;
import vn.cchc.model.finding.Violation;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;

/** Broken rules with their dossiers, for people and for programs. */
public final class FindingOutput {

  private static final int WIDTH = 80;
  private static final int MOST_LISTED = 20;
  private static final List<String> COLUMNS =
      List.of(
          "finding",
          "dossier",
          "unit",
          "procedure",
          "status",
          "received_at",
          "due_at",
          "ended_at",
          "times",
          "days",
          "official",
          "file",
          "record_no");

  private final UnitCatalogue units;
  private final Map<String, String> files;
  private final UnaryOperator<String> bases;

  /**
   * Output of findings.
   *
   * @param files file name by content hash
   * @param bases the basis of a rule as it is named for the period
   */
  public FindingOutput(
      UnitCatalogue units, Map<String, String> files, UnaryOperator<String> bases) {
    this.units = units;
    this.bases = bases;
    this.files = Map.copyOf(files);
  }

  /**
   * Prints the broken rules at a glance, then each with its dossiers: every one where one rule was
   * asked for, the first ones otherwise.
   *
   * @param rules how many rules were looked at
   */
  public void print(Terminal terminal, int rules, List<FindingResult> found) {
    if (found.size() > 1) {
      overview(found).print(terminal);
      terminal.print("");
    }
    int number = 0;
    for (FindingResult result : found) {
      number++;
      wrapped(
          terminal, number + ". " + result.rule().titleVi() + " [" + result.rule().code() + "]");
      wrapped(terminal, "   " + result.sentence());
      if (!result.advice().isEmpty()) {
        wrapped(terminal, "   " + result.advice());
      }
      wrapped(terminal, "   Căn cứ: " + bases.apply(result.rule().basis()));
      if (!result.units().isEmpty()) {
        terminal.print("");
        units(result.units()).print(terminal);
      }
      if (!result.dossiers().isEmpty()) {
        terminal.print("");
        dossiers(terminal, result, rules == 1 ? Integer.MAX_VALUE : MOST_LISTED);
      }
      terminal.print("");
    }
    terminal.print(
        "%s trong %s quy tắc bị vi phạm."
            .formatted(VietnameseNumbers.count(found.size()), VietnameseNumbers.count(rules)));
  }

  private void dossiers(Terminal terminal, FindingResult result, int most) {
    List<Violation> all = result.dossiers();
    table(all.subList(0, Math.min(most, all.size()))).print(terminal);
    if (all.size() > most) {
      wrapped(
          terminal,
          "   … và %s hồ sơ nữa; thêm --code %s hoặc --format csv để có tất cả"
              .formatted(VietnameseNumbers.count(all.size() - most), result.rule().code()));
    }
  }

  private static TextTable overview(List<FindingResult> found) {
    TextTable table = new TextTable("Quy tắc bị vi phạm", "Hồ sơ");
    for (FindingResult result : found) {
      table.row(
          List.of(
              result.rule().titleVi(),
              result.dossiers().isEmpty()
                  ? VietnameseNumbers.NONE
                  : VietnameseNumbers.count(result.dossiers().size())));
    }
    return table;
  }

  private static void wrapped(Terminal terminal, String text) {
    String indent = text.startsWith("   ") ? "   " : "";
    TextTable.wrap(text.strip(), WIDTH - indent.length() - 2)
        .forEach(line -> terminal.print(indent + line));
  }

  private static TextTable units(List<UnitBreach> units) {
    TextTable table = new TextTable("Đơn vị vi phạm", "Tỷ lệ", "Tử số", "Mẫu số");
    for (UnitBreach each : units) {
      table.row(
          List.of(
              each.own() ? each.unit().name() + " (riêng)" : each.unit().name(),
              each.ratio().text(),
              VietnameseNumbers.count(each.ratio().numerator()),
              VietnameseNumbers.count(each.ratio().denominator())));
    }
    return table;
  }

  private TextTable table(List<Violation> dossiers) {
    TextTable table = new TextTable("Hồ sơ", "Đơn vị", "Thủ tục", "Số ngày");
    for (Violation violation : dossiers) {
      Dossier dossier = violation.caseFile().dossier();
      table.row(
          List.of(
              dossier.code(),
              unit(dossier),
              dossier.procedure() == null ? VietnameseNumbers.NONE : dossier.procedure(),
              violation.days() == null
                  ? VietnameseNumbers.NONE
                  : VietnameseNumbers.count(violation.days())));
      table.note(note(violation));
    }
    return table;
  }

  private static String note(Violation violation) {
    String official = violation.caseFile().official();
    String times =
        violation.times().stream()
            .map(moment -> moment.meaning().vietnamese() + " " + people(moment.at()))
            .collect(Collectors.joining("; "));
    return official == null ? times : times + "; cán bộ " + official;
  }

  private static String people(LocalDateTime at) {
    boolean wholeDay = at.toLocalTime().equals(LocalTime.MIDNIGHT);
    return VietnameseNumbers.date(at.toLocalDate())
        + (wholeDay ? "" : " " + at.toLocalTime().withNano(0));
  }

  /**
   * The header, then a row for each dossier of each rule; one without a dossier where the unit
   * breaks it with none, and one with a unit alone for each part that breaks it by itself.
   */
  public List<List<String>> csv(List<FindingResult> found) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    for (FindingResult result : found) {
      if (result.whole() && result.dossiers().isEmpty()) {
        rows.add(row(result, ""));
      }
      result.units().forEach(each -> rows.add(row(result, each.unit().code())));
      for (Violation violation : result.dossiers()) {
        List<String> row = new ArrayList<>(List.of(result.rule().code()));
        Map<String, Object> object = object(violation);
        COLUMNS.stream()
            .skip(1)
            .map(column -> object.get(column))
            .forEach(value -> row.add(value == null ? "" : String.valueOf(value)));
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> row(FindingResult result, String unit) {
    List<String> row = new ArrayList<>(List.of(result.rule().code(), "", unit));
    while (row.size() < COLUMNS.size()) {
      row.add("");
    }
    return row;
  }

  /** One object for each rule, with its dossiers. */
  public List<Map<String, Object>> json(List<FindingResult> found) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (FindingResult result : found) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("finding", result.rule().code());
      object.put("title", result.rule().titleVi());
      object.put("sentence", result.sentence());
      object.put("advice", result.advice());
      object.put("basis", bases.apply(result.rule().basis()));
      object.put("whole", result.whole());
      object.put("units", result.units().stream().map(FindingOutput::object).toList());
      object.put("dossiers", result.dossiers().stream().map(this::object).toList());
      objects.add(object);
    }
    return objects;
  }

  private static Map<String, Object> object(UnitBreach breach) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("unit", breach.unit().code());
    object.put("unit_name", breach.unit().name());
    object.put("own", breach.own());
    object.put("numerator", breach.ratio().numerator());
    object.put("denominator", breach.ratio().denominator());
    return object;
  }

  private Map<String, Object> object(Violation violation) {
    Dossier dossier = violation.caseFile().dossier();
    String hash = violation.caseFile().fileHash();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("dossier", dossier.code());
    object.put("unit", unit(dossier));
    object.put("procedure", dossier.procedure());
    object.put("status", dossier.status().number());
    object.put("received_at", text(dossier.receivedAt()));
    object.put("due_at", text(dossier.dueAt()));
    object.put("ended_at", text(dossier.endAt()));
    object.put(
        "times",
        violation.times().stream()
            .map(moment -> moment.meaning().code() + "=" + moment.at())
            .collect(Collectors.joining(";")));
    object.put("days", violation.days());
    object.put("official", violation.caseFile().official());
    object.put("file", files.getOrDefault(hash, hash));
    object.put("record_no", violation.caseFile().recordNo());
    return object;
  }

  private String unit(Dossier dossier) {
    return units.find(dossier.unit()).map(Unit::code).orElse(dossier.unit());
  }

  private static String text(LocalDateTime at) {
    return at == null ? null : at.toString();
  }
}
