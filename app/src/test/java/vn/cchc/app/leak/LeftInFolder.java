package vn.cchc.app.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for planted data in every file of a folder: its name, its bytes, its Parquet values. */
final class LeftInFolder {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private LeftInFolder() {}

  /** What was found, by file. */
  static Map<String, Set<String>> find(Path folder) throws IOException, SQLException {
    Map<String, Set<String>> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder);
        Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        Set<String> here = new TreeSet<>(Planted.in(folder.relativize(file).toString()));
        byte[] bytes = Files.readAllBytes(file);
        here.addAll(Planted.in(bytes));
        if (isFinishedParquet(file, bytes)) {
          here.addAll(values(duckdb, file));
        }
        if (!here.isEmpty()) {
          found.put(folder.relativize(file).toString(), here);
        }
      }
    }
    return found;
  }

  /**
   * Whether the file has its footer. A task that is stopped because another one met a refused file
   * leaves a part without one, which no reader takes for values.
   */
  private static boolean isFinishedParquet(Path file, byte[] bytes) {
    byte[] end = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - MAGIC.length), bytes.length);
    return file.toString().endsWith(".parquet") && Arrays.equals(end, MAGIC);
  }

  /** Every value of every column and row, decompressed, whether or not a table still names it. */
  private static Set<String> values(Connection duckdb, Path file) throws SQLException {
    Set<String> found = new TreeSet<>();
    String sql =
        "select columns(*)::varchar from read_parquet('%s')"
            .formatted(file.toString().replace("'", "''"));
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          String value = rows.getString(i);
          if (value != null) {
            found.addAll(Planted.in(value));
          }
        }
      }
    }
    return found;
  }
}
