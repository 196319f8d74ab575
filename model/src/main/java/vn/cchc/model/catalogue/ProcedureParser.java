package vn.cchc.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.text.Shape;
import vn.cchc.model.text.VietnameseText;

/** Turns rows of public catalogues into procedures, or says why one cannot be used. */
final class ProcedureParser {

  private static final Pattern CODE = Pattern.compile("[0-9]\\.[0-9]{6}[A-Z]?");
  private static final Pattern LEVELS =
      Pattern.compile(
          VietnameseText.folded("(?:^|[^a-z])(tỉnh|thành phố|huyện|quận|xã|phường")
              + "|province|district|commune)(?:[^a-z]|$)");

  private final UnaryOperator<String> fieldCode;
  private final LocalDate validFrom;
  private final LocalDate validTo;

  /**
   * A parser for one import.
   *
   * @param fieldCode the code of a field by its name
   * @param validFrom first day of what is read; null for all days before
   * @param validTo last day; null while it holds
   */
  ProcedureParser(UnaryOperator<String> fieldCode, LocalDate validFrom, LocalDate validTo) {
    this.fieldCode = fieldCode;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /**
   * What became of a row: a procedure, or the reason why not.
   *
   * @param remark something to know about a procedure that could be used; empty for nothing
   */
  record Parsed(Optional<Procedure> procedure, String fault, String remark) {
    private static Parsed refused(String fault) {
      return new Parsed(Optional.empty(), fault, "");
    }
  }

  Parsed parse(ProcedureRow row) {
    String code = ProcedureCatalogue.core(row.get(ProcedureColumn.CODE));
    if (!CODE.matcher(code).matches()) {
      return Parsed.refused("no national code but the form " + Shape.of(code));
    }
    String name = row.get(ProcedureColumn.NAME);
    String field = row.get(ProcedureColumn.FIELD);
    Optional<String> level = level(row.get(ProcedureColumn.LEVEL));
    if (name.isEmpty() || field.isEmpty()) {
      return Parsed.refused((name.isEmpty() ? "no name" : "no field") + " for " + code);
    }
    if (level.isEmpty()) {
      return Parsed.refused("no level of province, district or commune for " + code);
    }
    List<TimeLimit> limits = new ArrayList<>();
    for (String text : texts(row)) {
      Optional<TimeLimit> limit = TimeLimit.parse(text, row.get(ProcedureColumn.UNIT));
      if (limit.isEmpty()) {
        return Parsed.refused("a time limit that cannot be read for " + code);
      }
      limits.add(limit.get());
    }
    TimeLimit longest =
        limits.stream()
            .max((a, b) -> Double.compare(a.roughDays(), b.roughDays()))
            .orElse(TimeLimit.NONE);
    Procedure procedure =
        new Procedure(
            code,
            name,
            fieldCode.apply(field),
            level.get(),
            longest.amount(),
            longest.unit(),
            online(row.get(ProcedureColumn.ONLINE)),
            false,
            validFrom,
            validTo);
    boolean differ = limits.stream().distinct().count() > 1;
    return new Parsed(Optional.of(procedure), "", differ ? "the longest limit was taken" : "");
  }

  private static List<String> texts(ProcedureRow row) {
    String one = row.get(ProcedureColumn.LIMIT);
    return one.isEmpty() ? row.limits() : List.of(one);
  }

  private static Optional<String> level(String text) {
    var found = LEVELS.matcher(VietnameseText.folded(text));
    if (!found.find()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (found.group(1)) {
          case "xa", "phuong", "commune" -> "commune";
          case "huyen", "quan", "district" -> "district";
          default -> "province";
        });
  }

  private List<OnlineLevel> online(String text) {
    String level =
        switch (VietnameseText.folded(text).replace('-', ' ')) {
          case "toan trinh", "dich vu cong truc tuyen toan trinh" -> "toan-trinh";
          case "mot phan", "dich vu cong truc tuyen mot phan" -> "mot-phan";
          case "thong tin", "cung cap thong tin", "dich vu cung cap thong tin truc tuyen" ->
              "thong-tin";
          case "muc do 2" -> "muc-do-2";
          case "muc do 3" -> "muc-do-3";
          case "muc do 4" -> "muc-do-4";
          default -> "";
        };
    return level.isEmpty() || validFrom == null
        ? List.of()
        : List.of(new OnlineLevel(validFrom, level));
  }
}
