package vn.cchc.model.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.text.Suggestion;

/**
 * How one kind of file becomes dossier records; declared in {@code conf/sources/<id>/source.yaml}.
 *
 * @param kind kind of record; {@code dossier} unless declared
 * @param records name of the array inside a JSON envelope; null for CSV
 * @param context name of the envelope member that holds the province's electronic code; null if
 *     none
 * @param extractionTime regular expression over the file name; group 1 is {@code yyyyMMddTHHmmss}
 * @param simulatedPrefix dossier codes that begin so are invented; null where none are
 * @param fields columns by name
 * @param supplements name of the nested array of requests for papers; null when flat or absent
 * @param supplementFields members of that array
 * @param channels source value to {@code direct}, {@code online}, {@code postal}
 * @param statuses source value to national status number; a value not listed is quarantined
 * @param postalReturn values of the return way that mean the postal service
 * @param yes values that mean yes in flags
 */
public record SourceSpec(
    String id,
    String name,
    String kind,
    SourceFormat format,
    String records,
    String context,
    String extractionTime,
    String simulatedPrefix,
    DateTimeStyle dateTime,
    List<FieldMapping> fields,
    String supplements,
    List<FieldMapping> supplementFields,
    Map<String, String> channels,
    Map<String, Integer> statuses,
    List<String> postalReturn,
    List<String> yes)
    implements Serializable {

  /** The kind of record that makes figures. */
  public static final String DOSSIER = "dossier";

  /** Rejects missing parts and fields that dossiers do not have; optional lists become empty. */
  public SourceSpec {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(dateTime, "dateTime");
    Objects.requireNonNull(extractionTime, "extractionTime");
    kind = kind == null ? DOSSIER : kind;
    fields = List.copyOf(fields);
    supplementFields = supplementFields == null ? List.of() : List.copyOf(supplementFields);
    channels = channels == null ? Map.of() : Map.copyOf(channels);
    statuses = statuses == null ? Map.of() : Map.copyOf(statuses);
    postalReturn = postalReturn == null ? List.of() : List.copyOf(postalReturn);
    yes = yes == null ? List.of() : List.copyOf(yes);
    if (kind.equals(DOSSIER)) {
      Stream.concat(fields.stream(), supplementFields.stream())
          .map(FieldMapping::to)
          .filter(to -> !TargetField.codes().contains(to))
          .forEach(SourceSpec::reject);
    }
  }

  private static void reject(String to) {
    List<String> nearest = Suggestion.nearest(to, TargetField.codes(), 1);
    throw new IllegalArgumentException(
        "unknown field '" + to + "', did you mean '" + String.join("", nearest) + "'?");
  }

  /** Whether its records are dossiers. */
  public boolean ofDossiers() {
    return kind.equals(DOSSIER);
  }

  /** The envelope member that names the province, if the format has one. */
  public Optional<String> contextMember() {
    return Optional.ofNullable(context);
  }
}
