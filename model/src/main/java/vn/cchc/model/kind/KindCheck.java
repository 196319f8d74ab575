package vn.cchc.model.kind;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What must hold between fields of one record; not asked where one of them is missing.
 *
 * @param field the field at fault when it does not hold
 * @param of the fields it is held against
 * @param when values that other fields must have for the check to be asked
 */
public record KindCheck(Rule rule, String field, List<String> of, Map<String, List<String>> when)
    implements Serializable {

  /** Kinds of checks. */
  public enum Rule {
    /** The field lies not before any of the others; else the record is faulty. */
    @JsonProperty("not-before")
    NOT_BEFORE,
    /** The field is at most each of the others; else the record is faulty. */
    @JsonProperty("at-most")
    AT_MOST,
    /** The field is the sum of the others; else a warning, since people reported it so. */
    @JsonProperty("sum")
    SUM
  }

  /** Rejects missing parts. */
  public KindCheck {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(field, "field");
    of = List.copyOf(of);
    when = when == null ? Map.of() : Map.copyOf(when);
    if (of.isEmpty()) {
      throw new IllegalArgumentException("check of " + field + " names no other field");
    }
  }
}
