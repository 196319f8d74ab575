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
import java.util.List;
import vn.cchc.bench.BenchErrors;
import vn.cchc.bench.Counts;
import vn.cchc.model.conf.Conf;

/** What the peer needs before, and says after, its measured process. */
public final class DuckPeer {

  private static final String TEXTS =
      "SELECT DISTINCT \"%s\" FROM read_csv('%s/*.csv', header = true, all_varchar = true) WHERE \"%s\" <> '' ORDER BY 1";

  private static final String COUNTS =
      """
      SELECT count(*), count(*) FILTER (bad), count(DISTINCT dossier) FILTER (NOT bad)
      FROM (SELECT dossier, len(list_filter(faults, lambda f: f.code <> 'unreadable-side-date')) > 0 AS bad
            FROM '%s')
      """;

  private DuckPeer() {}

  /** Writes the name tables of a landing folder into a folder, once. */
  public static void prepare(Conf conf, Path landing, Path names) {
    if (Files.exists(names.resolve("procedures.csv"))) {
      return;
    }
    try {
      Files.createDirectories(names);
      NameTables tables = new NameTables(conf);
      tables.writeUnits(texts(landing, "Đơn vị tiếp nhận"), names.resolve("units.csv"));
      tables.writeProcedures(texts(landing, "Tên TTHC"), names.resolve("procedures.csv"));
    } catch (IOException e) {
      throw BenchErrors.files(names, e);
    }
  }

  /** Counts of a written Parquet file. */
  public static Counts counts(Path parquet) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet row = statement.executeQuery(COUNTS.formatted(parquet))) {
      row.next();
      return new Counts(row.getLong(1), row.getLong(2), row.getLong(3));
    } catch (SQLException e) {
      throw BenchErrors.peer(e);
    }
  }

  /** The version of the driver. */
  public static String version() {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      return duck.getMetaData().getDriverVersion();
    } catch (SQLException e) {
      throw BenchErrors.peer(e);
    }
  }

  private static List<String> texts(Path landing, String column) {
    List<String> texts = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(TEXTS.formatted(column, landing, column))) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw BenchErrors.peer(e);
    }
  }
}
