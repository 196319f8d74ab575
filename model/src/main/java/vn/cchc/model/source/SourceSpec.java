package vn.cchc.model.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.model.text.legacy.TextEncoding;

/**
 * How one kind of file becomes dossier records; declared in {@code conf/sources/<id>/source.yaml}.
 *
 * @param records name of the array inside a JSON envelope; null for CSV
 * @param context name of the envelope member that holds the province's electronic code; null if
 *     none
 * @param extractionTime regular expression over the file name; group 1 is {@code yyyyMMddTHHmmss}
 * @param simulatedPrefix dossier codes that begin so are invented
 * @param fields columns by name
 * @param supplements name of the nested array of requests for papers; null when flat or absent
 * @param supplementFields members of that array
 * @param channels source value to {@code direct}, {@code online}, {@code postal}
 * @param statuses source value to national status number; a value not listed is quarantined
 * @param postalReturn values of the return way that mean the postal service
 * @param yes values that mean yes in flags
 * @param encoding encoding of the files; null to tell it from their bytes
 */
public record SourceSpec(
    String id,
    String name,
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
    List<String> yes,
    TextEncoding encoding)
    implements Serializable {

  /** Rejects missing parts; optional lists become empty. */
  public SourceSpec {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(dateTime, "dateTime");
    Objects.requireNonNull(extractionTime, "extractionTime");
    fields = List.copyOf(fields);
    supplementFields = supplementFields == null ? List.of() : List.copyOf(supplementFields);
    channels = Map.copyOf(channels);
    statuses = Map.copyOf(statuses);
    postalReturn = List.copyOf(postalReturn);
    yes = yes == null ? List.of() : List.copyOf(yes);
  }

  /** The declared encoding of the files, if there is one. */
  public Optional<TextEncoding> declaredEncoding() {
    return Optional.ofNullable(encoding);
  }

  /** The envelope member that names the province, if the format has one. */
  public Optional<String> contextMember() {
    return Optional.ofNullable(context);
  }
}
