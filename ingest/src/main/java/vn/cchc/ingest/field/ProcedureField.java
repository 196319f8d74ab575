package vn.cchc.ingest.field;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.source.TargetField;

/** The procedure of a record by its code or its name. Not thread-safe. */
public final class ProcedureField implements Serializable {

  /** Stands for a procedure that is not in the catalogue. */
  public static final String UNKNOWN = "unknown";

  private static final long serialVersionUID = 1L;

  private final ProcedureCatalogue procedures;
  private final Memo ofCode = new Memo();
  private final Memo ofName = new Memo();

  ProcedureField(ProcedureCatalogue procedures) {
    this.procedures = procedures;
  }

  /** The national core of a code, or unknown. */
  String coded(String text) {
    return ofCode.of(text, code -> Objects.requireNonNullElse(CodeText.procedure(code), UNKNOWN));
  }

  /** The code of the procedure of this name, or unknown; a name in a broken encoding is a fault. */
  String named(String text, List<Fault> faults) {
    if (text == null) {
      return UNKNOWN;
    }
    String found = ofName.of(text, this::find);
    if (found.equals(UNKNOWN) && GarbledText.in(text)) {
      faults.add(GarbledText.fault(TargetField.PROCEDURE_NAME));
    }
    return found;
  }

  private String find(String name) {
    return procedures.findByName(name).map(Procedure::code).orElse(UNKNOWN);
  }
}
