package vn.cchc.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** CSV that other tools read and no spreadsheet executes. */
public final class CsvOutput {

  private static final String EXECUTABLE = "=+-@\t\r\n\0";

  private static final Pattern NUMBER = Pattern.compile("-[0-9]+(?:\\.[0-9]+)?");

  private CsvOutput() {}

  /** Writes rows; the writer stays open. */
  public static void write(Writer target, List<List<String>> rows) {
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
    rows.forEach(row -> writer.writeRecord(row.stream().map(CsvOutput::harmless).toList()));
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A cell that begins like a formula gets an apostrophe in front (OWASP ASVS 1.2.10); a number
   * below zero is none.
   */
  static String harmless(String cell) {
    return !cell.isEmpty()
            && !NUMBER.matcher(cell).matches()
            && EXECUTABLE.indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }
}
