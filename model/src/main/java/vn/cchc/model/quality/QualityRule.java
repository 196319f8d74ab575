package vn.cchc.model.quality;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An expectation of the data; declared in {@code conf/quality/<id>.yaml}.
 *
 * @param id also the fault code that is stored with a record
 * @param name what people read, Vietnamese
 * @param nameEn the same in English
 * @param scope record unless declared
 * @param action what a breach does; rules over dossiers can only warn
 * @param share for {@code refuse-file}: the percentage of a file's records that must break the rule
 *     before the file is refused; null for any one record
 * @param field the field at fault
 * @param when all of them hold when the rule is broken; empty for faults that the parser finds
 * @param basis where the rule comes from
 */
public record QualityRule(
    String id,
    String name,
    String nameEn,
    QualityScope scope,
    QualityAction action,
    Integer share,
    String field,
    List<QualityCondition> when,
    String basis)
    implements Serializable {

  private static final Set<QualityField> RECORDS_ONLY =
      EnumSet.of(
          QualityField.PROCEDURE_LEVEL,
          QualityField.SUPPLEMENTS,
          QualityField.DUE_BEFORE,
          QualityField.ASKED_AT,
          QualityField.BROUGHT_AT);

  /** Rejects missing parts and actions that a scope cannot take. */
  public QualityRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nameEn, "nameEn");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(basis, "basis");
    scope = scope == null ? QualityScope.RECORD : scope;
    when = when == null ? List.of() : List.copyOf(when);
    if (scope == QualityScope.DOSSIER && (action != QualityAction.WARN || when.isEmpty())) {
      throw new IllegalArgumentException(
          "rule " + id + " looks at dossiers: it can only warn and needs conditions");
    }
    if (share != null && action != QualityAction.REFUSE_FILE) {
      throw new IllegalArgumentException("rule " + id + ": a share goes with refuse-file only");
    }
    for (QualityCondition condition : when) {
      boolean ofDossiers = condition.field() == QualityField.ORIGINAL_DUE_AT;
      boolean unknown =
          scope == QualityScope.RECORD ? ofDossiers : RECORDS_ONLY.contains(condition.field());
      if (unknown) {
        throw new IllegalArgumentException(
            "rule %s: %s is not known of a %s"
                .formatted(
                    id,
                    condition.field().code(),
                    scope == QualityScope.RECORD ? "record, add 'scope: dossier'" : "dossier"));
      }
    }
  }

  /** Whether the rule has conditions, and all of them hold. */
  public boolean brokenBy(QualityView view) {
    for (QualityCondition condition : when) {
      if (!condition.holds(view)) {
        return false;
      }
    }
    return !when.isEmpty();
  }

  /** The days compared, if any; never a personal value. */
  public String detail(QualityView view) {
    return when.stream()
        .map(condition -> condition.detail(view))
        .filter(detail -> !detail.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
