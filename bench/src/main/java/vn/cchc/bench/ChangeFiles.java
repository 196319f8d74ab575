package vn.cchc.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.bench.duck.DuckLoad;

/**
 * Files of changed dossiers for the days after a simulated history, one a day, in the format and
 * with the columns of its files. Which dossiers change is the same for the same history, and no
 * dossier changes on two days.
 */
final class ChangeFiles {

  /** The first day on which dossiers change; the newest simulated file is of the day before. */
  static final LocalDate FIRST_DAY = LocalDate.of(2023, 6, 2);

  private static final DateTimeFormatter EXTRACTED =
      DateTimeFormatter.ofPattern("yyyyMMdd'T060000'", Locale.ROOT);

  /** Which dossiers change, of those that can. */
  enum Choice {
    /** Those received last, month by month, as in the work of a day. */
    NEWEST,
    /** Dossiers of the whole history alike, the worst that can come. */
    ANYWHERE
  }

  private final ChangeMix mix;
  private final Choice choice;
  private final String head;

  private ChangeFiles(ChangeMix mix, Choice choice, String head) {
    this.mix = mix;
    this.choice = choice;
    this.head = head;
  }

  /**
   * Writes the files of so many days, each as {@code day-N/SOURCE/…csv}, once.
   *
   * @param landing folder of the files of the history
   * @return the folders of the days
   * @throws vn.cchc.model.error.CchcException when the history holds too few dossiers that can
   *     change
   */
  static List<Path> write(Path landing, Path out, int days, ChangeMix mix, Choice choice) {
    List<Path> folders =
        IntStream.rangeClosed(1, days).mapToObj(day -> out.resolve("day-" + day)).toList();
    if (Files.exists(file(folders.get(days - 1), landing, days - 1))) {
      return folders;
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(DuckLoad.text("change.sql").replace("${landing}", landing.toString()));
      ChangeFiles files = new ChangeFiles(mix, choice, head(landing));
      for (int day = 0; day < days; day++) {
        files.day(statement, day, file(folders.get(day), landing, day));
      }
      return folders;
    } catch (SQLException e) {
      throw BenchErrors.peer(e);
    } catch (IOException e) {
      throw BenchErrors.files(out, e);
    }
  }

  private void day(Statement statement, int day, Path file) throws SQLException, IOException {
    String sql =
        DuckLoad.text("change-day.sql")
            .replace("${day}", FIRST_DAY.plusDays(day).toString())
            .replace("${number}", String.valueOf(day))
            .replace("${order}", choice.name().toLowerCase(Locale.ROOT))
            .replace("${ended}", String.valueOf(mix.ended()))
            .replace("${moved}", String.valueOf(mix.moved()))
            .replace("${corrected}", String.valueOf(mix.corrected()))
            .replace("${handed}", String.valueOf(mix.handed()))
            .replace("${received}", String.valueOf(mix.received()));
    Files.createDirectories(file.getParent());
    Path aside = file.resolveSibling("." + file.getFileName());
    try {
      long written = copy(statement, sql, aside);
      if (written < mix.total()) {
        throw BenchErrors.tooFewRows(mix.total(), written);
      }
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private long copy(Statement statement, String sql, Path file) throws SQLException, IOException {
    long written = 0;
    try (ResultSet rows = statement.executeQuery(sql);
        BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(head + "\r\n");
      while (rows.next()) {
        written++;
        out.write(written + line(rows) + "\r\n");
      }
    }
    return written;
  }

  /** Every cell but the first, which numbers the lines of a file. */
  private static String line(ResultSet row) throws SQLException {
    StringBuilder line = new StringBuilder();
    for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
      String cell = row.getString(column);
      line.append(',').append(cell == null ? "" : quoted(cell));
    }
    return line.toString();
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** Known on the morning after the day. */
  private static Path file(Path folder, Path landing, int day) {
    String source = landing.getFileName().toString();
    return folder
        .resolve(source)
        .resolve(source + "-changes-" + EXTRACTED.format(FIRST_DAY.plusDays(day + 1)) + ".csv");
  }

  private static String head(Path landing) throws IOException {
    try (Stream<Path> files = Files.list(landing);
        BufferedReader in = Files.newBufferedReader(files.sorted().findFirst().orElseThrow())) {
      return in.readLine();
    }
  }
}
