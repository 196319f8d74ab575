package vn.cchc.ingest.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.JdbcExtract;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TargetField;

/** The statements of a source: declared columns only, each by its name and quoted. */
final class JdbcStatements {

  private final SourceSpec spec;
  private final JdbcExtract jdbc;
  private final List<String> columns;

  JdbcStatements(SourceSpec spec) {
    this.spec = spec;
    this.jdbc = spec.jdbc();
    this.columns = spec.fields().stream().map(field -> field.from().get(0)).distinct().toList();
  }

  /** The whitelisted columns in the order of declaration. */
  List<String> columns() {
    return columns;
  }

  /** All columns asked for: the whitelisted ones and the watermark. */
  List<String> asked() {
    return Stream.concat(columns.stream(), Stream.of(jdbc.watermark())).distinct().toList();
  }

  /** Gives no rows, but the types of these columns. */
  String probe(List<String> names) {
    return "select " + list(names) + " from " + table() + " where false";
  }

  /** The rows between the bounds in the order of the watermark, which is the last column. */
  String rows(boolean bounded, boolean closed) {
    String watermark = quoted(jdbc.watermark());
    String from = bounded ? watermark + " >= ?" : "true";
    String to = closed ? watermark + " <= ?" : "true";
    String where = watermark + " is null or (" + from + " and " + to + ")";
    return "select %s, %s from %s where %s order by %s nulls first%s"
        .formatted(list(columns), watermark, table(), where, watermark, byDossier());
  }

  private String byDossier() {
    return spec.fields().stream()
        .filter(field -> field.to().equals(TargetField.DOSSIER.code()))
        .map(FieldMapping::from)
        .findFirst()
        .map(from -> ", " + quoted(from.get(0)))
        .orElse("");
  }

  private String table() {
    return jdbc.table() != null
        ? Stream.of(jdbc.table().split("\\.", -1))
            .map(JdbcStatements::quoted)
            .collect(Collectors.joining("."))
        : "(" + jdbc.query().strip() + "\n) as source";
  }

  private static String list(List<String> names) {
    return names.stream().map(JdbcStatements::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    if (!JdbcExtract.IDENTIFIER.matcher(name).matches()) {
      throw new IllegalArgumentException("no identifier");
    }
    return '"' + name + '"';
  }
}
