package vn.cchc.model.procedure;

import java.io.Serializable;
import java.util.Objects;

/** A field of procedures (lĩnh vực). */
public record ProcedureField(String code, String name) implements Serializable {

  /** Field of dossiers whose procedure is not in the catalogue. */
  public static final ProcedureField UNKNOWN =
      new ProcedureField("unknown", "Thủ tục chưa có trong danh mục");

  /** Rejects missing parts. */
  public ProcedureField {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }
}
