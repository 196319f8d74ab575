package vn.cchc.bench.duck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.bench.BenchErrors;
import vn.cchc.bench.Counts;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.quality.QualityAction;

/** What the peer needs before, and says after, its measured process. */
public final class DuckPeer {

  private static final String TEXTS =
      "SELECT DISTINCT \"%s\" FROM read_csv('%s/*.csv', header = true, all_varchar = true) WHERE \"%s\" <> '' ORDER BY 1";

  private static final String COUNTS =
      """
      SELECT count(*), count(*) FILTER (bad), count(DISTINCT dossier) FILTER (NOT bad)
      FROM (SELECT dossier, len(list_filter(faults, lambda f: f.code NOT IN (%s))) > 0 AS bad FROM '%s')
      """;

  private static final String FAULTS =
      "SELECT f.code, count(*) FROM (SELECT unnest(faults) AS f FROM read_parquet('%s')) GROUP BY 1";

  private DuckPeer() {}

  /** Writes the name tables of a landing folder into a folder, once. */
  public static void prepare(Conf conf, Path landing, Path names) {
    if (Files.exists(names.resolve("levels.csv"))) {
      return;
    }
    try {
      Files.createDirectories(names);
      NameTables tables = new NameTables(conf);
      tables.writeUnits(texts(landing, "Đơn vị tiếp nhận"), names.resolve("units.csv"));
      tables.writeProcedures(texts(landing, "Tên TTHC"), names.resolve("procedures.csv"));
      tables.writeLevels(names.resolve("levels.csv"));
    } catch (IOException e) {
      throw BenchErrors.files(names, e);
    }
  }

  /** Counts of the Parquet file that the process wrote. */
  public static Counts counts(Conf conf, Path parquet) {
    return query(
        COUNTS.formatted(warnings(conf), parquet),
        row -> {
          row.next();
          return new Counts(
              row.getLong(1), row.getLong(2), row.getLong(3), faults(parquet.toString()));
        });
  }

  /** How often each fault stands in the column {@code faults} of Parquet files. */
  public static Map<String, Long> faults(String files) {
    return query(
        FAULTS.formatted(files),
        rows -> {
          Map<String, Long> faults = new HashMap<>();
          while (rows.next()) {
            faults.put(rows.getString(1), rows.getLong(2));
          }
          return faults;
        });
  }

  /** The version of the library inside the driver. */
  public static String version() {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      return duck.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw BenchErrors.peer(e);
    }
  }

  /** The faults that keep no record out, as SQL texts. */
  static String warnings(Conf conf) {
    return conf.quality().all().stream()
        .filter(rule -> rule.action() == QualityAction.WARN)
        .map(rule -> "'" + rule.id() + "'")
        .collect(Collectors.joining(", "));
  }

  private static List<String> texts(Path landing, String column) {
    return query(
        TEXTS.formatted(column, landing, column),
        rows -> {
          List<String> texts = new ArrayList<>();
          while (rows.next()) {
            texts.add(rows.getString(1));
          }
          return texts;
        });
  }

  private interface Reading<T> {
    T of(ResultSet rows) throws SQLException;
  }

  private static <T> T query(String sql, Reading<T> reading) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return reading.of(rows);
    } catch (SQLException e) {
      throw BenchErrors.peer(e);
    }
  }
}
