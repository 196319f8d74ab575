package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.TextTable;
import vn.cchc.model.reconcile.Language;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;

/** Prints statements beside the figures of a lake. */
public final class LakeOutput {

  private static final int NOTE = 70;
  private static final int NAMED = 5;

  private LakeOutput() {}

  /** For people: one table a statement. */
  public static void table(
      Terminal terminal, List<Comparison> comparisons, TimelinessDefinition definition) {
    terminal.print("");
    terminal.print(
        "So với hồ sơ trong kho, đúng hạn: %s (%s, bản %s)"
            .formatted(definition.nameVi(), definition.id(), definition.version()));
    for (Comparison each : comparisons) {
      terminal.print("");
      TextTable.wrap(each.title(), TextTable.WIDTH).forEach(terminal::print);
      TextTable table = new TextTable("Số", "Đã in", "Từ hồ sơ", "Chênh lệch");
      for (Comparison.Line line : each.lines()) {
        table.row(
            List.of(
                line.item().words(Language.VI),
                VietnameseNumbers.count(line.printed()),
                VietnameseNumbers.count(line.computed()),
                VietnameseNumbers.signed(line.difference())));
        line.why().ifPresent(why -> table.note(note(why)));
      }
      table.print(terminal);
      each.remarks()
          .forEach(remark -> TextTable.wrap("! " + remark, NOTE).forEach(terminal::print));
    }
  }

  /** A cause with the first of the dossiers that it moves, and how many they are. */
  static String note(Comparison.Why why) {
    List<String> dossiers = why.dossiers();
    if (dossiers.isEmpty()) {
      return why.vietnamese();
    }
    String named = String.join(", ", dossiers.subList(0, Math.min(NAMED, dossiers.size())));
    return "%s; %s hồ sơ tính khác: %s%s"
        .formatted(
            why.vietnamese(),
            VietnameseNumbers.count(dossiers.size()),
            named,
            dossiers.size() > NAMED ? "…" : "");
  }

  /** For people: the two truths of each province. */
  public static void summary(Terminal terminal, List<TwoTruths> provinces) {
    terminal.print("");
    terminal.print("Hai nguồn số liệu theo tỉnh: báo cáo và hồ sơ");
    TextTable table =
        new TextTable("Tỉnh", "Số liệu", "Tự mâu thuẫn", "Số khớp", "Rõ vì sao", "Chưa rõ", "Lệch");
    provinces.forEach(
        each ->
            table.row(
                List.of(
                    each.province().name(),
                    VietnameseNumbers.count(each.statements()),
                    VietnameseNumbers.count(each.contradicting()),
                    VietnameseNumbers.count(each.equal()),
                    VietnameseNumbers.count(each.explained()),
                    VietnameseNumbers.count(each.open()),
                    VietnameseNumbers.count(each.distance()))));
    table.print(terminal);
  }

  /** Members of a comparison for JSON. */
  public static Map<String, Object> object(Comparison each) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("unit", each.unit().code());
    object.put("unit_name", each.unit().name());
    object.put("from", each.range().from().toString());
    object.put("to", each.range().to().toString());
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Comparison.Line line : each.lines()) {
      Map<String, Object> member = new LinkedHashMap<>();
      member.put("field", line.item().column());
      member.put("printed", line.printed());
      member.put("computed", line.computed());
      member.put("difference", line.difference());
      member.put("why", line.why().map(why -> why.kind().code()).orElse(null));
      member.put("why_vi", line.why().map(Comparison.Why::vietnamese).orElse(null));
      member.put("dossiers", line.why().map(Comparison.Why::dossiers).orElse(List.of()));
      lines.add(member);
    }
    object.put("counts", lines);
    object.put("remarks_vi", each.remarks());
    return object;
  }
}
