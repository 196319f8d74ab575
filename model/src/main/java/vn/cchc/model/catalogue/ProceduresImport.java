package vn.cchc.model.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.model.conf.ConfReader;
import vn.cchc.model.conf.ProcedureFiles;
import vn.cchc.model.conf.SealedText;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureField;
import vn.cchc.model.text.Slug;
import vn.cchc.model.text.VietnameseText;

/**
 * Turns rows of public catalogues into one file of procedures beside those kept by hand. What a
 * hand-kept file declares stays; what an earlier import wrote gets a new version where it changed.
 */
public final class ProceduresImport {

  private final ProceduresRequest request;
  private final ProcedureFiles kept;
  private final Map<String, String> fieldCodes = new HashMap<>();
  private final Map<String, ProcedureField> newFields = new TreeMap<>();
  private final Map<String, Versions> imported = new TreeMap<>();

  private ProceduresImport(ProceduresRequest request, ProcedureFiles kept, ProcedureFiles earlier) {
    this.request = request;
    this.kept = kept;
    kept.fields().forEach(f -> fieldCodes.put(VietnameseText.canonical(f.name()), f.code()));
    earlier.fields().forEach(this::add);
    Set<String> keptCodes = keptCodes();
    earlier.procedures().stream()
        .filter(p -> !keptCodes.contains(p.code()))
        .forEach(p -> imported.computeIfAbsent(p.code(), c -> new Versions()).add(p));
  }

  /**
   * What an import would write; nothing is written yet.
   *
   * @param others files of procedures that stay as they are
   * @throws vn.cchc.model.error.CchcException when the files together would contradict one another
   */
  public static ProceduresPlan plan(
      ProceduresRequest request, List<ProcedureRow> rows, ConfReader reader, List<Path> others) {
    ProcedureFiles kept = ProcedureFiles.read(reader, others);
    ProcedureFiles earlier =
        Files.exists(request.target())
            ? ProcedureFiles.read(reader, List.of(request.target()))
            : new ProcedureFiles(null, null);
    return new ProceduresImport(request, kept, earlier).run(rows);
  }

  private ProceduresPlan run(List<ProcedureRow> rows) {
    Set<String> keptCodes = keptCodes();
    ProcedureParser parser =
        new ProcedureParser(this::fieldCode, request.validFrom(), request.validTo());
    List<String> refused = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    Map<String, ProcedureRow> seen = new LinkedHashMap<>();
    int changed = 0;
    int known = 0;
    for (ProcedureRow row : rows) {
      ProcedureParser.Parsed parsed = parser.parse(row);
      if (parsed.procedure().isEmpty()) {
        refused.add(row.place() + ": " + parsed.fault());
        continue;
      }
      Procedure procedure = parsed.procedure().get();
      ProcedureRow first = seen.putIfAbsent(procedure.code(), row);
      if (first != null) {
        refused.add(row.place() + ": " + procedure.code() + " stands already at " + first.place());
      } else if (keptCodes.contains(procedure.code())) {
        known++;
      } else {
        changed +=
            imported.computeIfAbsent(procedure.code(), c -> new Versions()).take(procedure) ? 1 : 0;
        if (!parsed.remark().isEmpty()) {
          remarks.add(row.place() + ": " + procedure.code() + " " + parsed.remark());
        }
      }
    }
    List<Procedure> all = new ArrayList<>();
    imported.values().forEach(versions -> all.addAll(versions.all()));
    check(all);
    Map<Path, String> files = all.isEmpty() ? Map.of() : Map.of(request.target(), text(all));
    return new ProceduresPlan(
        new TreeMap<>(files), rows.size(), seen.size() - known, changed, known, refused, remarks);
  }

  private void check(List<Procedure> all) {
    List<Procedure> procedures = new ArrayList<>(kept.procedures());
    procedures.addAll(all);
    List<ProcedureField> fields = new ArrayList<>(kept.fields());
    fields.addAll(newFields.values());
    int size = new ProcedureFiles(fields, procedures).catalogue().all().size();
    if (size != procedures.size()) {
      throw new IllegalStateException("procedures got lost: " + size);
    }
  }

  private Set<String> keptCodes() {
    return kept.procedures().stream().map(Procedure::code).collect(Collectors.toSet());
  }

  private boolean isKept(String fieldCode) {
    return kept.fields().stream().anyMatch(f -> f.code().equals(fieldCode));
  }

  private String fieldCode(String name) {
    return fieldCodes.computeIfAbsent(
        VietnameseText.canonical(name),
        n -> {
          String code = Slug.of(name);
          if (!isKept(code)) {
            newFields.putIfAbsent(code, new ProcedureField(code, name));
          }
          return code;
        });
  }

  private void add(ProcedureField field) {
    if (!isKept(field.code())) {
      newFields.put(field.code(), field);
    }
    fieldCodes.putIfAbsent(VietnameseText.canonical(field.name()), field.code());
  }

  private String text(List<Procedure> all) {
    List<String> comments =
        List.of(
            "Procedures as public catalogues had them, with the days on which each entry holds.",
            "Written by 'cchc procedures import', last from %s."
                .formatted(String.join(", ", request.sources())),
            "Do not edit: declare what differs in a file of your own, and import again.");
    Set<String> used = all.stream().map(Procedure::field).collect(Collectors.toSet());
    List<String> parts = new ArrayList<>();
    parts.addAll(
        ConfLines.list(
            "fields", newFields.values().stream().filter(f -> used.contains(f.code())).toList()));
    parts.addAll(ConfLines.list("procedures", all.stream().map(ProceduresImport::entry).toList()));
    return SealedText.of(comments, ConfLines.object(parts));
  }

  private static Map<String, Object> entry(Procedure procedure) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("code", procedure.code());
    entry.put("name", procedure.name());
    entry.put("field", procedure.field());
    entry.put("level", procedure.level());
    entry.put("limit", procedure.limit());
    entry.put("unit", procedure.unit());
    entry.put("online", procedure.online());
    entry.put("valid-from", procedure.validFrom());
    entry.put("valid-to", procedure.validTo());
    if (procedure.sensitive()) {
      entry.put("sensitive", true);
    }
    entry.values().removeIf(value -> value == null || List.of().equals(value));
    return entry;
  }
}
