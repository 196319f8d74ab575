package vn.cchc.model.kind;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of record beside the dossiers, declared once: what it holds, what identifies one fact and
 * which of several records of a fact is the newest. Parsing and tables follow from it.
 *
 * @param id such as {@code apology}
 * @param name Vietnamese name
 * @param description what a record is
 * @param key fields that identify one fact
 * @param orderedBy times or days whose latest one orders the records of a fact; may be empty
 * @param datedBy day on which the unit must exist; where there is none, the latest of {@code
 *     orderedBy}
 * @param fields everything that is kept
 */
public record RecordKind(
    String id,
    String name,
    String description,
    List<String> key,
    List<String> orderedBy,
    String datedBy,
    List<KindField> fields,
    List<KindCheck> checks)
    implements Serializable {

  private static final Set<String> LINEAGE =
      Set.of(
          "load-id",
          "source",
          "file-hash",
          "record-no",
          "quarantined",
          "faults",
          "extracted-at",
          "event-at",
          "record-hash",
          "key-hash");

  /** Rejects missing parts, names used twice and names of no field. */
  public RecordKind {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    fields = List.copyOf(fields);
    key = List.copyOf(key);
    orderedBy = orderedBy == null ? List.of() : List.copyOf(orderedBy);
    checks = checks == null ? List.of() : List.copyOf(checks);
    Set<String> names = new HashSet<>();
    for (KindField field : fields) {
      if (!names.add(field.name()) || LINEAGE.contains(field.name())) {
        throw fault(id, "the name '" + field.name() + "' is taken");
      }
    }
    Stream<String> used =
        Stream.of(
                key.stream(),
                orderedBy.stream(),
                Stream.ofNullable(datedBy),
                fields.stream().flatMap(field -> field.of().stream()),
                checks.stream().map(KindCheck::field),
                checks.stream().flatMap(check -> check.of().stream()),
                checks.stream().flatMap(check -> check.when().keySet().stream()))
            .flatMap(all -> all);
    Optional<String> unknown = used.filter(field -> !names.contains(field)).findFirst();
    if (unknown.isPresent()) {
      throw fault(id, "no field '" + unknown.get() + "'");
    }
    if (key.isEmpty()) {
      throw fault(id, "no key");
    }
  }

  /** The field of this name. */
  public Optional<KindField> find(String field) {
    return fields.stream().filter(f -> f.name().equals(field)).findFirst();
  }

  /** The names of all fields in order. */
  public List<String> fieldNames() {
    return fields.stream().map(KindField::name).toList();
  }

  /**
   * Whether its records are about a period of their own, from {@code from-day} to {@code to-day}.
   */
  public boolean periodic() {
    return fieldNames().contains("to-day");
  }

  /** The first field of a type. */
  public Optional<KindField> first(FieldType type) {
    return fields.stream().filter(f -> f.type() == type).findFirst();
  }

  private static IllegalArgumentException fault(String id, String why) {
    return new IllegalArgumentException("kind " + id + ": " + why);
  }
}
