package vn.cchc.bench.duck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The peer's process: CSV files to typed Parquet with the same checks, in one statement. */
public final class DuckLoad {

  private DuckLoad() {}

  /** Arguments: landing folder, folder of the name tables, Parquet file, threads. */
  public static void main(String[] args) throws SQLException, IOException {
    String sql = text("load.sql");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          sql.replace("${landing}", args[0])
              .replace("${names}", args[1])
              .replace("${out}", args[2])
              .replace("${threads}", args[3]));
    }
  }

  static String text(String name) throws IOException {
    try (InputStream in = DuckLoad.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
