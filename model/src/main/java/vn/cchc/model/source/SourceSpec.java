package vn.cchc.model.source;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.text.Suggestion;
import vn.cchc.model.text.legacy.TextEncoding;

/**
 * How one kind of file becomes dossier records; declared in {@code conf/sources/<id>/source.yaml}.
 *
 * @param kind kind of record; {@code dossier} unless declared
 * @param records name of the array inside a JSON envelope; null where there is none
 * @param context name of the envelope member that holds the province's electronic code; null if
 *     none
 * @param extractionTime regular expression over the file name; group 1 is {@code yyyyMMddTHHmmss}
 * @param simulatedPrefix dossier codes that begin so are invented; null where none are
 * @param dateTime the ways in which dates are written, tried in this order
 * @param fields columns by name; in JSON members by path
 * @param supplements name of the nested array of requests for papers; null when flat or absent
 * @param supplementFields members of that array
 * @param channels source value to {@code direct}, {@code online}, {@code postal}
 * @param statuses source value to national status number; a value not listed is quarantined
 * @param postalReturn values of the return way that mean the postal service
 * @param yes values that mean yes in flags
 * @param encoding encoding of the files; null to tell it from their bytes
 * @param channelRules channels that follow from several fields; they come before {@code channels}
 * @param statusRules statuses that follow from several fields; they come before {@code statuses}
 * @param table where the table lies on a sheet and which of its rows are no records
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
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<DateTimeStyle> dateTime,
    List<FieldMapping> fields,
    String supplements,
    List<FieldMapping> supplementFields,
    Map<String, String> channels,
    Map<String, Integer> statuses,
    List<String> postalReturn,
    List<String> yes,
    TextEncoding encoding,
    List<FieldRule> channelRules,
    List<FieldRule> statusRules,
    TableLayout table)
    implements Serializable {

  /** The kind of record that makes figures. */
  public static final String DOSSIER = "dossier";

  /** Rejects missing parts and fields that dossiers do not have; optional lists become empty. */
  public SourceSpec {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(extractionTime, "extractionTime");
    kind = kind == null ? DOSSIER : kind;
    dateTime = List.copyOf(dateTime);
    fields = List.copyOf(fields);
    supplementFields = supplementFields == null ? List.of() : List.copyOf(supplementFields);
    channels = channels == null ? Map.of() : Map.copyOf(channels);
    statuses = statuses == null ? Map.of() : Map.copyOf(statuses);
    postalReturn = postalReturn == null ? List.of() : List.copyOf(postalReturn);
    yes = yes == null ? List.of() : List.copyOf(yes);
    channelRules = channelRules == null ? List.of() : List.copyOf(channelRules);
    statusRules = statusRules == null ? List.of() : List.copyOf(statusRules);
    table = table == null ? TableLayout.PLAIN : table;
    if (kind.equals(DOSSIER)) {
      Stream.concat(fields.stream(), supplementFields.stream())
          .map(FieldMapping::to)
          .filter(to -> !TargetField.codes().contains(to))
          .forEach(SourceSpec::reject);
    }
    if (format == SourceFormat.JSON) {
      Stream.concat(fields.stream(), supplementFields.stream())
          .flatMap(field -> field.from().stream())
          .forEach(JsonPath::parse);
    }
    requireMapped(fields, Stream.concat(channelRules.stream(), statusRules.stream()));
    rejectUnknownRowWhen(table, fields);
  }

  private static void requireMapped(List<FieldMapping> fields, Stream<FieldRule> rules) {
    List<String> mapped = fields.stream().map(FieldMapping::to).toList();
    rules
        .flatMap(rule -> rule.when().keySet().stream())
        .filter(field -> !mapped.contains(field))
        .findFirst()
        .ifPresent(
            field -> {
              throw new IllegalArgumentException(
                  "a rule names the field '" + field + "', which no column is mapped to");
            });
  }

  private static void rejectUnknownRowWhen(TableLayout table, List<FieldMapping> fields) {
    if (table.rowWhen() != null
        && fields.stream().noneMatch(field -> field.to().equals(table.rowWhen()))) {
      throw new IllegalArgumentException(
          "row-when names the field '" + table.rowWhen() + "', which no column gives");
    }
  }

  private static void reject(String to) {
    List<String> nearest = Suggestion.nearest(to, TargetField.codes(), 1);
    throw new IllegalArgumentException(
        "unknown field '" + to + "', did you mean '" + String.join("", nearest) + "'?");
  }

  /**
   * How dates that are no text in a file, such as cells of a sheet, are written out for parsing.
   */
  public DateTimeStyle cellDates() {
    return dateTime.contains(DateTimeStyle.COMPACT) && !dateTime.contains(DateTimeStyle.VIETNAMESE)
        ? DateTimeStyle.COMPACT
        : DateTimeStyle.VIETNAMESE;
  }

  /** Whether its records are dossiers. */
  public boolean ofDossiers() {
    return kind.equals(DOSSIER);
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
