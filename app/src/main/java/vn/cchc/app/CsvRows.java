package vn.cchc.app;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.cchc.model.error.CchcException;

/**
 * The rows of a small CSV file in UTF-8, set apart by commas, or by semicolons where its first line
 * has no comma.
 */
public final class CsvRows {

  private CsvRows() {}

  /**
   * A row.
   *
   * @param line line on which it begins, from 1
   */
  public record Row(long line, List<String> cells) {}

  /**
   * The rows of a file, the header among them; at least one.
   *
   * @param error makes the error from the reason why the file cannot be read
   * @throws CchcException when it is missing, empty or no CSV
   */
  public static List<Row> read(Path file, Function<String, CchcException> error) {
    if (!Files.isRegularFile(file)) {
      throw error.apply("there is no such file");
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw error.apply("it is not in UTF-8");
    } catch (IOException e) {
      throw error.apply(e.toString());
    }
    if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw error.apply("a quoted cell is not closed");
    }
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = reader(text.startsWith("\ufeff") ? text.substring(1) : text)) {
      for (CsvRecord record : csv) {
        rows.add(new Row(record.getStartingLineNumber(), record.getFields()));
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw error.apply("a quoted cell is not closed");
    } catch (IOException e) {
      throw error.apply(e.toString());
    }
    if (rows.isEmpty()) {
      throw error.apply("it is empty");
    }
    return rows;
  }

  private static CsvReader<CsvRecord> reader(String text) {
    String first = text.lines().findFirst().orElse("");
    char separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(text);
  }
}
