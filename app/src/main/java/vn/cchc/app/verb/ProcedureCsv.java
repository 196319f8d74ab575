package vn.cchc.app.verb;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.app.AppErrors;
import vn.cchc.model.catalogue.ProcedureColumn;
import vn.cchc.model.catalogue.ProcedureRow;
import vn.cchc.model.text.VietnameseText;

/** Procedures in CSV with a header, UTF-8, commas; columns by name in Vietnamese or English. */
final class ProcedureCsv {

  private ProcedureCsv() {}

  /**
   * The rows of a file.
   *
   * @throws vn.cchc.model.error.CchcException when it is missing, no CSV or has no column of codes
   */
  static List<ProcedureRow> read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw AppErrors.noCatalogue(file, "there is no such file");
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw AppErrors.noCatalogue(file, "it is not in UTF-8");
    } catch (IOException e) {
      throw AppErrors.noCatalogue(file, e.toString());
    }
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
      return rows(file, csv);
    } catch (CsvParseException | UncheckedIOException e) {
      throw AppErrors.noCatalogue(file, "a quoted cell is not closed");
    } catch (IOException e) {
      throw AppErrors.noCatalogue(file, e.toString());
    }
  }

  private static List<ProcedureRow> rows(Path file, CsvReader<CsvRecord> csv) {
    List<Optional<ProcedureColumn>> header = null;
    List<ProcedureRow> rows = new ArrayList<>();
    for (CsvRecord record : csv) {
      if (header == null) {
        header = record.getFields().stream().map(ProcedureColumn::of).toList();
        if (!header.contains(Optional.of(ProcedureColumn.CODE))) {
          throw AppErrors.noCatalogue(file, "its first line has no column 'code' (mã TTHC)");
        }
      } else {
        Map<ProcedureColumn, String> values = new EnumMap<>(ProcedureColumn.class);
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
          String value = VietnameseText.clean(record.getField(i));
          header.get(i).filter(c -> !value.isEmpty()).ifPresent(c -> values.putIfAbsent(c, value));
        }
        rows.add(
            new ProcedureRow(
                file.getFileName() + " line " + record.getStartingLineNumber(), values, List.of()));
      }
    }
    if (header == null) {
      throw AppErrors.noCatalogue(file, "it is empty");
    }
    return rows;
  }
}
