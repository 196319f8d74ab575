package vn.cchc.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.Procedure;

/**
 * The rules of DESIGN §5 in the SQL of DuckDB, over a table {@code good} of records without faults.
 * The steps come in this order: {@link #prepare}, {@link #states}, {@link #define} and {@link
 * #judge}, {@link #range}, {@link #figures}.
 */
public final class OracleRules {

  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final LocalDate AFTER_LAST_DAY = LocalDate.of(2030, 1, 1);

  private OracleRules() {}

  /** Puts calendar, limits and online levels of a configuration into tables, once. */
  public static void prepare(Connection duck, Conf conf) throws SQLException {
    calendar(duck, conf);
    limits(duck, conf);
    levels(duck, conf);
    define(duck, Conf.DEFAULT_TIMELINESS);
    run(duck, text("rules.sql"));
  }

  /**
   * Makes {@code dossier}, the newest state of each, and {@code waits}, the times without papers.
   */
  public static void states(Connection duck) throws SQLException {
    run(duck, text("states.sql"));
  }

  /** Names the definition of on time for what comes after. */
  public static void define(Connection duck, String timeliness) throws SQLException {
    run(duck, "CREATE OR REPLACE MACRO definition() AS '" + timeliness + "'");
  }

  /**
   * Makes {@code judged}: every dossier as the definition judges it.
   *
   * @param kind {@code TABLE}, worth its while for many ranges, or {@code VIEW}
   */
  public static void judge(Connection duck, String kind) throws SQLException {
    run(duck, "CREATE OR REPLACE " + kind + " judged AS " + text("judged.sql"));
  }

  /** Names the days for what comes after. */
  public static void range(Connection duck, DateRange range) throws SQLException {
    run(duck, "CREATE OR REPLACE MACRO from_day() AS DATE '" + range.from() + "'");
    run(duck, "CREATE OR REPLACE MACRO to_day() AS DATE '" + range.to() + "'");
    run(duck, "CREATE OR REPLACE MACRO in_range(x) AS x BETWEEN from_day() AND to_day()");
  }

  /**
   * The query for the figures of every unit on its own: {@code unit}, then a column for each {@link
   * vn.cchc.model.figure.Figure}.
   */
  public static String figures() {
    return text("figures.sql");
  }

  static String text(String name) {
    try (InputStream in = OracleRules.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void run(Connection duck, String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void calendar(Connection duck, Conf conf) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (LocalDate day = FIRST_DAY; day.isBefore(AFTER_LAST_DAY); day = day.plusDays(1)) {
      rows.add("('" + day + "'," + conf.calendar().isWorkingDay(day) + ")");
    }
    run(duck, "CREATE TABLE calendar(day DATE, working BOOLEAN)");
    run(duck, "INSERT INTO calendar VALUES " + String.join(",", rows));
  }

  private static void limits(Connection duck, Conf conf) throws SQLException {
    run(duck, "CREATE TABLE limits(procedure VARCHAR, n INTEGER, unit VARCHAR)");
    for (Procedure procedure : conf.procedures().all()) {
      if (procedure.limit() != null) {
        run(
            duck,
            "INSERT INTO limits VALUES ('%s', %s, '%s')"
                .formatted(procedure.code(), procedure.limit(), procedure.unit()));
      }
    }
  }

  private static void levels(Connection duck, Conf conf) throws SQLException {
    run(duck, "CREATE TABLE levels(procedure VARCHAR, since DATE, level VARCHAR)");
    for (Procedure procedure : conf.procedures().all()) {
      for (OnlineLevel level : procedure.online()) {
        run(
            duck,
            "INSERT INTO levels VALUES ('%s', DATE '%s', '%s')"
                .formatted(procedure.code(), level.from(), level.level()));
      }
    }
  }
}
