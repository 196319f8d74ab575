package vn.cchc.model.kind;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One field of a kind.
 *
 * @param name as sources name it: {@code sent-at}
 * @param required whether a record without it goes to quarantine
 * @param side whether an unreadable text only warns, the value being missing then
 * @param past whether a day after the extraction is a fault
 * @param description meaning, for the data dictionary
 * @param values what a choice may be
 * @param of the first and the last day that tell a scheme; the field that tells rows of unknown
 *     sectors apart
 */
public record KindField(
    String name,
    FieldType type,
    boolean required,
    boolean side,
    boolean past,
    String description,
    List<String> values,
    List<String> of)
    implements Serializable {

  /** Rejects missing parts and parts that do not go together. */
  public KindField {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(description, "description");
    values = values == null ? List.of() : List.copyOf(values);
    of = of == null ? List.of() : List.copyOf(of);
    require(values.isEmpty() == (type != FieldType.CHOICE), name, "values go with a choice");
    require((of.size() == 2) == (type == FieldType.SCHEME), name, "two days go with a scheme");
    require(of.isEmpty() || type == FieldType.SCHEME || type == FieldType.SECTOR, name, "no 'of'");
    require(!past || type.dated(), name, "only a time or a day lies in the past");
    require(!(required && side), name, "a side value is not required");
  }

  /** Its column: {@code sent_at}. */
  public String column() {
    return name.replace('-', '_');
  }

  private static void require(boolean holds, String name, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("field " + name + ": " + rule);
    }
  }
}
