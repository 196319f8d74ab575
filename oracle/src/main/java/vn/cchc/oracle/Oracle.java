package vn.cchc.oracle;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.period.DateRange;

/** The rules of DESIGN §5 on another engine, reading the source files by itself. */
public final class Oracle implements AutoCloseable {

  private final Connection connection;
  private String judged = "";

  private Oracle(Connection connection) {
    this.connection = connection;
  }

  /** Reads every file of a landing folder. */
  public static Oracle over(Path landing, Conf conf) throws SQLException {
    Connection duck = DriverManager.getConnection("jdbc:duckdb:");
    OracleRules.run(duck, "SET threads = 2");
    OracleRules.prepare(duck, conf);
    OracleRules.run(
        duck, OracleRules.text("records.sql").replace("${landing}", landing.toString()));
    OracleRules.states(duck);
    return new Oracle(duck);
  }

  /** Records in all files. */
  public long records() throws SQLException {
    return count("SELECT count(*) FROM raw");
  }

  /** Records without a fault. */
  public long good() throws SQLException {
    return count("SELECT count(*) FROM good");
  }

  /** Dossiers. */
  public long dossiers() throws SQLException {
    return count("SELECT count(*) FROM dossier");
  }

  /** Dossiers for which the rules leave more than one newest state. */
  public long ties() throws SQLException {
    return count("SELECT count(*) - count(DISTINCT code) FROM dossier");
  }

  /** The figures of every unit on its own. */
  public Map<String, Figures> figures(DateRange range, String timeliness) throws SQLException {
    OracleRules.range(connection, range);
    if (!timeliness.equals(judged)) {
      OracleRules.define(connection, timeliness);
      OracleRules.judge(connection, "TABLE");
      judged = timeliness;
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(OracleRules.figures())) {
      Map<String, Figures> figures = new HashMap<>();
      while (rows.next()) {
        figures.put(rows.getString("unit"), figures(rows));
      }
      return figures;
    }
  }

  /** The figures in the row where a cursor stands; the columns have the names of the figures. */
  public static Figures figures(ResultSet row) throws SQLException {
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      counts.put(figure, row.getLong(figure.column()));
    }
    return Figures.of(counts);
  }

  /** Numerator and denominator by indicator, of some units together. */
  public Map<String, Ratio> indicators(DateRange range, Set<String> units) throws SQLException {
    OracleRules.range(connection, range);
    OracleRules.run(
        connection,
        "CREATE OR REPLACE TABLE asked AS SELECT unnest(['"
            + String.join("','", units)
            + "']) AS unit");
    Map<String, Ratio> ratios = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(OracleRules.text("indicators.sql"))) {
      while (rows.next()) {
        ratios.put(rows.getString(1), new Ratio(rows.getLong(2), rows.getLong(3)));
      }
    }
    return ratios;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
