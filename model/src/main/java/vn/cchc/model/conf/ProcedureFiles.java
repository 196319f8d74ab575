package vn.cchc.model.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;

/** What some files below {@code procedures/} declare together. */
public record ProcedureFiles(List<ProcedureField> fields, List<Procedure> procedures) {

  /** Lists may be null and become empty. */
  public ProcedureFiles {
    fields = fields == null ? List.of() : List.copyOf(fields);
    procedures = procedures == null ? List.of() : List.copyOf(procedures);
  }

  /**
   * Reads files.
   *
   * @throws vn.cchc.model.error.CchcException when one is no YAML or breaks the schema
   */
  public static ProcedureFiles read(ConfReader reader, Collection<Path> files) {
    List<ProcedureField> fields = new ArrayList<>();
    List<Procedure> procedures = new ArrayList<>();
    for (Path file : files) {
      ProcedureFiles content = reader.read(file, "procedures", ProcedureFiles.class);
      fields.addAll(content.fields);
      procedures.addAll(content.procedures);
    }
    return new ProcedureFiles(fields, procedures);
  }

  /**
   * The catalogue they make.
   *
   * @throws vn.cchc.model.error.CchcException listing every contradiction
   */
  public ProcedureCatalogue catalogue() {
    return new ProcedureCatalogue(procedures, fields);
  }
}
