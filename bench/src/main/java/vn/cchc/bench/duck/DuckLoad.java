package vn.cchc.bench.duck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The peer's process: CSV files to typed Parquet with the same checks, in one statement. */
public final class DuckLoad {

  private DuckLoad() {}

  /** Arguments: landing folder, folder of the name tables, Parquet file, threads. */
  public static void main(String[] args) throws SQLException {
    load(args[0], args[1], args[2], args[3]);
  }

  /** Reads the files of a folder into a Parquet file. */
  static void load(String landing, String names, String parquet, String threads)
      throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          text("load.sql")
              .replace("${landing}", landing)
              .replace("${names}", names)
              .replace("${out}", parquet)
              .replace("${threads}", threads));
    }
  }

  /** A text of this package. */
  public static String text(String name) {
    try (InputStream in = DuckLoad.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
