package vn.cchc.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The first rows of a folder, written again in files of a wanted size, in the same order. */
final class RecutFiles {

  /** After every date of the scenario, so that no row becomes faulty by its new file name. */
  private static final String EXTRACTED = "20240101T060000";

  private static final char QUOTE = '"';

  private final Path out;
  private final long rowsPerFile;
  private BufferedWriter current;
  private long written;

  private RecutFiles(Path out, long rowsPerFile) {
    this.out = out;
    this.rowsPerFile = rowsPerFile;
  }

  /** The folder with so many rows in files of so many; written once and kept. */
  static Path of(Path source, Path out, long rows, long rowsPerFile) {
    if (Files.isDirectory(out)) {
      return out;
    }
    try {
      Path aside = Files.createTempDirectory(out.getParent(), "recut");
      new RecutFiles(aside, rowsPerFile).copy(source, rows);
      return Files.move(aside, out);
    } catch (IOException e) {
      throw BenchErrors.files(out, e);
    }
  }

  private void copy(Path source, long rows) throws IOException {
    for (Path file : Landing.files(source)) {
      try (BufferedReader in = Files.newBufferedReader(file)) {
        String header = in.readLine();
        for (String row = row(in); row != null && written < rows; row = row(in)) {
          write(header, row);
        }
      }
    }
    if (current != null) {
      current.close();
    }
    if (written < rows) {
      throw BenchErrors.tooFewRows(rows, written);
    }
  }

  private void write(String header, String row) throws IOException {
    if (written % rowsPerFile == 0) {
      if (current != null) {
        current.close();
      }
      String number = String.format(Locale.ROOT, "%05d", written / rowsPerFile + 1);
      Path file = out.resolve("dossier-list-" + number + "-" + EXTRACTED + ".csv");
      current = Files.newBufferedWriter(file);
      current.write(header + "\r\n");
    }
    current.write(row + "\r\n");
    written++;
  }

  /** One record, which may go over several lines inside quotes; null at the end. */
  private static String row(BufferedReader in) throws IOException {
    String row = in.readLine();
    while (row != null && row.chars().filter(c -> c == QUOTE).count() % 2 == 1) {
      row += "\n" + in.readLine();
    }
    return row;
  }
}
