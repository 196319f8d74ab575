package vn.cchc.bench.duck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import vn.cchc.bench.StepLog;
import vn.cchc.bench.duck.DuckHistory.Question;
import vn.cchc.model.conf.Conf;
import vn.cchc.oracle.OracleRules;

/**
 * The peer's process: loads the files of a folder as typed records, brings the newest states of the
 * dossiers concerned up to date, and counts all figures that are asked for anew. A folder that is
 * the first of a history is a load of everything, every other one a change.
 */
public final class DuckLedger {

  /** Steps of a process, after the number of the folder. */
  public static final String RECORDS = "records";

  /** As {@link #RECORDS}. */
  public static final String DOSSIERS = "dossiers";

  /** The figures under the default definition of on time. */
  public static final String FIGURES = "figures";

  /** The figures under all other definitions. */
  public static final String OTHER_FIGURES = "other definitions";

  private final DuckHistory history;
  private final String names;
  private final String threads;
  private final StepLog steps;

  private DuckLedger(DuckHistory history, String names, String threads, StepLog steps) {
    this.history = history;
    this.names = names;
    this.threads = threads;
    this.steps = steps;
  }

  /** Arguments: folder of the history, folder of the name tables, threads, landing folders. */
  public static void main(String[] args) throws SQLException, IOException {
    DuckLedger ledger =
        new DuckLedger(
            new DuckHistory(Path.of(args[0])), args[1], args[2], new StepLog(System.out));
    try (Connection duck = ledger.history.connect();
        Statement statement = duck.createStatement()) {
      statement.execute("SET threads = " + ledger.threads);
      statement.execute("SET preserve_insertion_order = false");
      for (int i = 3; i < args.length; i++) {
        ledger.load(duck, statement, args[i], i - 2);
      }
    }
  }

  /** The name of a step of the process for one of its folders, counted from 1. */
  public static String step(int folder, String name) {
    return folder + " " + name;
  }

  private void load(Connection duck, Statement statement, String landing, int number)
      throws SQLException, IOException {
    long loads;
    try (Stream<Path> files = Files.list(history.records())) {
      loads = files.count();
    }
    Path parquet = history.records().resolve("load-" + loads + ".parquet");
    steps.step(
        step(number, RECORDS), () -> DuckLoad.load(landing, names, parquet.toString(), threads));
    steps.step(
        step(number, DOSSIERS),
        () -> {
          statement.execute(DuckLoad.text("good.sql").replace("${loaded}", parquet.toString()));
          if (loads == 0) {
            OracleRules.states(duck);
          } else {
            statement.execute(DuckLoad.text("touched-before.sql"));
            OracleRules.states(duck);
            statement.execute(DuckLoad.text("touched-after.sql"));
          }
          statement.execute("CHECKPOINT");
        });
    statement.execute("DELETE FROM figures");
    steps.step(step(number, FIGURES), () -> count(duck, statement, true));
    steps.step(step(number, OTHER_FIGURES), () -> count(duck, statement, false));
  }

  private static void count(Connection duck, Statement statement, boolean underDefault)
      throws SQLException {
    for (Question question : DuckHistory.questions(statement)) {
      if (question.timeliness().equals(Conf.DEFAULT_TIMELINESS) == underDefault) {
        OracleRules.define(duck, question.timeliness());
        OracleRules.judge(duck, "VIEW");
        OracleRules.range(duck, question.range());
        statement.execute(
            "INSERT INTO figures BY NAME SELECT definition() AS timeliness, from_day() AS from_day,"
                + " to_day() AS to_day, * FROM ("
                + OracleRules.figures()
                + ")");
      }
    }
  }
}
