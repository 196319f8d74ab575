package vn.cchc.bench.duck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.bench.BenchErrors;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.oracle.Oracle;
import vn.cchc.oracle.OracleRules;

/**
 * The peer's folder: a database with the records without faults, the newest state of every dossier
 * and the figures asked for, and beside it the typed records of every load as Parquet. What stands
 * here is done before and after its measured process {@link DuckLedger}.
 *
 * @param folder where it lies
 */
public record DuckHistory(Path folder) {

  private static final String DATABASE = "figures.duckdb";
  private static final String RECORDS = "records";

  /**
   * One question for the figures of every unit.
   *
   * @param timeliness definition of on time
   * @param range days
   */
  public record Question(String timeliness, DateRange range) {}

  /** An empty database that knows the rules and the questions, in their order. */
  public static DuckHistory create(Path folder, Conf conf, List<Question> questions) {
    DuckHistory history = new DuckHistory(folder);
    try {
      Files.createDirectories(history.records());
      try (Connection duck = history.connect();
          Statement statement = duck.createStatement()) {
        OracleRules.prepare(duck, conf);
        statement.execute("CREATE MACRO warnings() AS [" + DuckPeer.warnings(conf) + "]");
        statement.execute("CREATE TABLE question(timeliness VARCHAR, from_day DATE, to_day DATE)");
        for (Question question : questions) {
          statement.execute(
              "INSERT INTO question VALUES ('%s', '%s', '%s')"
                  .formatted(
                      question.timeliness(), question.range().from(), question.range().to()));
        }
        statement.execute(
            "CREATE TABLE figures(timeliness VARCHAR, from_day DATE, to_day DATE, unit VARCHAR, "
                + Arrays.stream(Figure.values())
                    .map(figure -> figure.column() + " BIGINT")
                    .collect(Collectors.joining(", "))
                + ")");
      }
      return history;
    } catch (SQLException e) {
      throw BenchErrors.peer(e);
    } catch (IOException e) {
      throw BenchErrors.files(folder, e);
    }
  }

  /** The figures of every unit on its own, as the process left them. */
  public Map<Question, Map<String, Figures>> figures() {
    try (Connection duck = connect();
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM figures")) {
      Map<Question, Map<String, Figures>> figures = new HashMap<>();
      while (rows.next()) {
        Question question =
            new Question(
                rows.getString("timeliness"),
                new DateRange(
                    rows.getDate("from_day").toLocalDate(), rows.getDate("to_day").toLocalDate()));
        figures
            .computeIfAbsent(question, q -> new HashMap<>())
            .put(rows.getString("unit"), Oracle.figures(rows));
      }
      return figures;
    } catch (SQLException e) {
      throw BenchErrors.peer(e);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(DATABASE));
  }

  Path records() {
    return folder.resolve(RECORDS);
  }

  /** The questions in the order in which they were given. */
  static Set<Question> questions(Statement statement) throws SQLException {
    Set<Question> questions = new LinkedHashSet<>();
    try (ResultSet rows = statement.executeQuery("SELECT * FROM question ORDER BY rowid")) {
      while (rows.next()) {
        questions.add(
            new Question(
                rows.getString(1),
                new DateRange(rows.getDate(2).toLocalDate(), rows.getDate(3).toLocalDate())));
      }
    }
    return questions;
  }
}
