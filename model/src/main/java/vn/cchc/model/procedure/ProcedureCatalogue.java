package vn.cchc.model.procedure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/** All procedures and fields of the configuration. */
public final class ProcedureCatalogue implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern CORE = Pattern.compile("^(\\d\\.\\d{6}[A-Z]?)(?:\\..*)?$");

  private static final Comparator<Procedure> OLDEST_FIRST =
      Comparator.comparing(Procedure::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<String, List<Procedure>> byCode = new LinkedHashMap<>();
  private final Map<String, Procedure> byName = new HashMap<>();
  private final Map<String, ProcedureField> fields = new LinkedHashMap<>();

  /**
   * Builds the catalogue.
   *
   * @throws vn.cchc.model.error.CchcException listing codes declared twice for one day, fields
   *     declared twice and unknown fields
   */
  public ProcedureCatalogue(Collection<Procedure> procedures, Collection<ProcedureField> fields) {
    List<String> faults = new ArrayList<>();
    for (ProcedureField field : fields) {
      if (this.fields.putIfAbsent(field.code(), field) != null) {
        faults.add("field " + field.code() + " is declared twice");
      }
    }
    for (Procedure procedure : procedures) {
      byName.putIfAbsent(VietnameseText.canonical(procedure.name()), procedure);
      List<Procedure> versions = byCode.computeIfAbsent(procedure.code(), c -> new ArrayList<>(1));
      if (versions.stream().anyMatch(procedure::overlaps)) {
        faults.add("procedure " + procedure.code() + " is declared twice");
      }
      versions.add(procedure);
      if (!this.fields.containsKey(procedure.field())) {
        faults.add(
            "procedure " + procedure.code() + " names an unknown field " + procedure.field());
      }
    }
    byCode.values().forEach(versions -> versions.sort(OLDEST_FIRST));
    if (!faults.isEmpty()) {
      throw ProcedureErrors.brokenCatalogue(faults);
    }
  }

  /** Every version of every procedure, in the order of declaration, the newest version last. */
  public Collection<Procedure> all() {
    return byCode.values().stream().flatMap(List::stream).toList();
  }

  /** Every field in the order of declaration. */
  public Collection<ProcedureField> fields() {
    return fields.values();
  }

  /**
   * The code by which dossiers are grouped: the national core with its letter, without the local
   * suffix ({@code 1.001612.000.00.00.H48} and {@code 1.001612.H19} are {@code 1.001612}).
   * Home-made codes stay as they are.
   */
  public static String core(String code) {
    Matcher matcher = CORE.matcher(code.strip());
    return matcher.matches() ? matcher.group(1) : code.strip();
  }

  /** The newest version of the procedure with this code, local suffixes ignored. */
  public Optional<Procedure> find(String code) {
    return Optional.ofNullable(byCode.get(core(code))).map(all -> all.get(all.size() - 1));
  }

  /** The version that held on a day; the nearest one where the catalogue does not reach. */
  public Optional<Procedure> find(String code, LocalDate day) {
    List<Procedure> versions = byCode.getOrDefault(core(code), List.of());
    Optional<Procedure> found = versions.stream().filter(p -> p.validOn(day)).findFirst();
    return found
        .or(() -> versions.stream().filter(p -> isBefore(day, p)).findFirst())
        .or(() -> find(code));
  }

  private static boolean isBefore(LocalDate day, Procedure version) {
    return version.validFrom() != null && day.isBefore(version.validFrom());
  }

  /** The procedure with this name in any tone style. */
  public Optional<Procedure> findByName(String name) {
    return Optional.ofNullable(byName.get(VietnameseText.canonical(name)));
  }

  /** The name of a field; the unknown field for a code that is not declared. */
  public ProcedureField field(String code) {
    return fields.getOrDefault(code, ProcedureField.UNKNOWN);
  }
}
