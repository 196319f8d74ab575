package vn.cchc.model.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.text.VietnameseText;

/** What public catalogues of procedures tell, and the names under which they tell it. */
public enum ProcedureColumn {
  /** National code, a local suffix may follow. */
  CODE("code", "matthc", "mathutuc", "mathutuchanhchinh", "procedurecode", "procedureid"),
  /** Official name. */
  NAME("name", "tentthc", "tenthutuc", "tenthutuchanhchinh", "procedurename"),
  /** Name of the field. */
  FIELD("field", "linhvuc", "tenlinhvuc", "fieldname"),
  /** Level that handles it. */
  LEVEL("level", "cap", "capthuchien", "capgiaiquyet"),
  /** Time limit, with or without its unit. */
  LIMIT("limit", "days", "timelimit", "thoihan", "thoihangiaiquyet", "songay"),
  /** Unit of a limit that is a bare number. */
  UNIT("unit", "donvi", "donvitinh", "donvithoihan"),
  /** Online level. */
  ONLINE("online", "onlinelevel", "mucdo", "mucdodvc", "dichvucong", "mucdodichvucong");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> names;

  ProcedureColumn(String... names) {
    this.names = Set.of(names);
  }

  /** The column of this name; case, marks, spaces and signs do not matter. */
  public static Optional<ProcedureColumn> of(String name) {
    String plain = VietnameseText.folded(name).replaceAll("[^a-z0-9]", "");
    return Arrays.stream(values()).filter(column -> column.names.contains(plain)).findFirst();
  }
}
