package vn.cchc.model.procedure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
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

  private final Map<String, Procedure> byCode = new LinkedHashMap<>();
  private final Map<String, Procedure> byName = new HashMap<>();
  private final Map<String, ProcedureField> fields = new LinkedHashMap<>();

  /**
   * Builds the catalogue.
   *
   * @throws vn.cchc.model.error.CchcException listing codes and fields declared twice and unknown
   *     fields
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
      if (byCode.putIfAbsent(procedure.code(), procedure) != null) {
        faults.add("procedure " + procedure.code() + " is declared twice");
      }
      if (!this.fields.containsKey(procedure.field())) {
        faults.add(
            "procedure " + procedure.code() + " names an unknown field " + procedure.field());
      }
    }
    if (!faults.isEmpty()) {
      throw ProcedureErrors.brokenCatalogue(faults);
    }
  }

  /** Every procedure in the order of declaration. */
  public Collection<Procedure> all() {
    return byCode.values();
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

  /** The procedure with this code, local suffixes ignored. */
  public Optional<Procedure> find(String code) {
    return Optional.ofNullable(byCode.get(core(code)));
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
