package vn.cchc.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.Procedure;

/** The rules of DESIGN §5 on another engine, reading the source files by itself. */
final class Oracle implements AutoCloseable {

  private final Connection connection;
  private String judged = "";

  private Oracle(Connection connection) {
    this.connection = connection;
  }

  /** Reads every file of a landing folder. */
  static Oracle over(Path landing, Conf conf) throws SQLException {
    Oracle oracle = new Oracle(DriverManager.getConnection("jdbc:duckdb:"));
    oracle.run("SET threads = 2");
    oracle.calendar(conf);
    oracle.limits(conf);
    oracle.run("CREATE MACRO definition() AS 'day'");
    oracle.run(text("rules.sql"));
    oracle.levels(conf);
    oracle.run(text("dossiers.sql").replace("${landing}", landing.toString()));
    return oracle;
  }

  /** Records in all files. */
  long records() throws SQLException {
    return count("SELECT count(*) FROM raw");
  }

  /** Records without a fault. */
  long good() throws SQLException {
    return count("SELECT count(*) FROM good");
  }

  /** Dossiers. */
  long dossiers() throws SQLException {
    return count("SELECT count(*) FROM dossier");
  }

  /** Dossiers for which the rules leave more than one newest state. */
  long ties() throws SQLException {
    return count("SELECT count(*) - count(DISTINCT code) FROM dossier");
  }

  /** The figures of every unit on its own. */
  Map<String, Figures> figures(DateRange range, String timeliness) throws SQLException {
    run("CREATE OR REPLACE MACRO from_day() AS DATE '" + range.from() + "'");
    run("CREATE OR REPLACE MACRO to_day() AS DATE '" + range.to() + "'");
    run("CREATE OR REPLACE MACRO in_range(x) AS x BETWEEN from_day() AND to_day()");
    if (!timeliness.equals(judged)) {
      run("CREATE OR REPLACE MACRO definition() AS '" + timeliness + "'");
      run(text("judged.sql"));
      judged = timeliness;
    }
    Map<String, Figures> figures = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(text("figures.sql"))) {
      while (rows.next()) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
          counts.put(figure, rows.getLong(figure.column()));
        }
        figures.put(rows.getString("unit"), Figures.of(counts));
      }
    }
    return figures;
  }

  /** Numerator and denominator by indicator, of some units together. */
  Map<String, Ratio> indicators(DateRange range, Set<String> units) throws SQLException {
    run("CREATE OR REPLACE MACRO from_day() AS DATE '" + range.from() + "'");
    run("CREATE OR REPLACE MACRO to_day() AS DATE '" + range.to() + "'");
    run("CREATE OR REPLACE MACRO in_range(x) AS x BETWEEN from_day() AND to_day()");
    run(
        "CREATE OR REPLACE TABLE asked AS SELECT unnest(['"
            + String.join("','", units)
            + "']) AS unit");
    Map<String, Ratio> ratios = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(text("indicators.sql"))) {
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

  private void calendar(Conf conf) throws SQLException {
    run("CREATE TABLE calendar(day DATE, working BOOLEAN)");
    List<String> rows = new ArrayList<>();
    LocalDate last = LocalDate.of(2030, 1, 1);
    for (LocalDate day = LocalDate.of(2018, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
      rows.add("('" + day + "'," + conf.calendar().isWorkingDay(day) + ")");
    }
    run("INSERT INTO calendar VALUES " + String.join(",", rows));
  }

  private void limits(Conf conf) throws SQLException {
    run("CREATE TABLE limits(procedure VARCHAR, n INTEGER, unit VARCHAR)");
    for (Procedure procedure : conf.procedures().all()) {
      if (procedure.limit() != null) {
        run(
            "INSERT INTO limits VALUES ('"
                + procedure.code()
                + "', "
                + procedure.limit()
                + ", '"
                + procedure.unit()
                + "')");
      }
    }
  }

  private void levels(Conf conf) throws SQLException {
    run("CREATE TABLE levels(procedure VARCHAR, since DATE, level VARCHAR)");
    for (Procedure procedure : conf.procedures().all()) {
      for (OnlineLevel level : procedure.online()) {
        run(
            "INSERT INTO levels VALUES ('%s', DATE '%s', '%s')"
                .formatted(procedure.code(), level.from(), level.level()));
      }
    }
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(String name) {
    try (InputStream in = Oracle.class.getResourceAsStream("/oracle/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
