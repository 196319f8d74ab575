package vn.cchc.ingest.jdbc;

import java.sql.SQLException;
import java.util.List;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.source.JdbcExtract;
import vn.cchc.model.source.SourceSpec;

/**
 * What can be wrong with a database. The texts of drivers and servers hold addresses, users and
 * values of rows, so neither they nor their exceptions are ever passed on: only the state of five
 * letters (SQLSTATE) is.
 */
final class JdbcErrors {

  private JdbcErrors() {}

  static CchcException missingVariables(SourceSpec spec, List<String> names) {
    return config(
        "I-080",
        "source %s needs the environment variable(s) %s; set them and run again"
            .formatted(spec.id(), String.join(", ", names)));
  }

  static CchcException badAddress(SourceSpec spec) {
    return config(
        "I-081",
        "%s holds no address jdbc:postgresql://host/name for source %s; correct the variable"
            .formatted(spec.jdbc().urlEnv(), spec.id()));
  }

  static CchcException missingColumns(SourceSpec spec, List<String> columns) {
    return config(
        "I-085",
        "%s has no column(s) %s; correct fields and watermark of source %s"
            .formatted(table(spec), String.join(", ", columns), spec.id()));
  }

  static CchcException noWatermark(SourceSpec spec, String type) {
    return config(
        "I-086",
        "the watermark %s of source %s is of type %s, neither a time nor a whole number; choose another column"
            .formatted(spec.jdbc().watermark(), spec.id(), type));
  }

  /** The error for a failure of the driver or the server, without its words. */
  static CchcException of(SourceSpec spec, SQLException failure) {
    JdbcExtract jdbc = spec.jdbc();
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.startsWith("28") || state.equals("08004")) {
      return config(
          "I-082",
          "the database of source %s refuses the login; check %s and %s"
              .formatted(spec.id(), jdbc.userEnv(), jdbc.passwordEnv()));
    }
    if (state.equals("57014") || isTimeout(failure)) {
      return outside(
          "I-087",
          "the database of source %s did not answer within %s seconds; try again later or raise timeout-seconds, nothing was loaded"
              .formatted(spec.id(), jdbc.timeoutSeconds()));
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return outside(
          "I-083",
          "the database of source %s cannot be reached or hung up; check %s, the network and the server, nothing was loaded"
              .formatted(spec.id(), jdbc.urlEnv()));
    }
    if (state.equals("42P01") || state.equals("3F000")) {
      return config(
          "I-084",
          "the database of source %s has no %s; correct table or query, spelled as the database keeps it"
              .formatted(spec.id(), table(spec)));
    }
    if (state.equals("42501")) {
      return config(
          "I-088",
          "the user of source %s may not read %s; ask for the right to select"
              .formatted(spec.id(), table(spec)));
    }
    if (state.equals("3D000") || state.startsWith("42")) {
      return config(
          "I-089",
          "the database of source %s refuses the extraction (SQLSTATE %s); correct %s, table or query"
              .formatted(spec.id(), state, jdbc.urlEnv()));
    }
    return outside(
        "I-070",
        "the database of source %s failed (SQLSTATE %s); look into its own log, nothing was loaded"
            .formatted(spec.id(), state.isEmpty() ? "none" : state));
  }

  private static boolean isTimeout(SQLException failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof java.net.SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private static String table(SourceSpec spec) {
    return spec.jdbc().table() == null
        ? "such table as its query names"
        : "table " + spec.jdbc().table();
  }

  private static CchcException config(String code, String message) {
    return new CchcException(code, ErrorKind.CONFIG, message);
  }

  private static CchcException outside(String code, String message) {
    return new CchcException(code, ErrorKind.EXTERNAL, message);
  }
}
