package vn.cchc.app.verb;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.app.AppErrors;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.model.catalogue.ImportNote;

/** Writes what an import found as CSV. */
final class ImportReport {

  private ImportReport() {}

  static void write(Path file, List<ImportNote> notes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("kind", "code", "name", "detail", "kind_name"));
    for (ImportNote note : notes) {
      rows.add(
          List.of(
              note.kind().code(),
              note.code(),
              note.name(),
              note.detail(),
              note.kind().vietnamese()));
    }
    StringWriter text = new StringWriter();
    CsvOutput.write(text, rows);
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      Files.writeString(file, text.toString());
    } catch (IOException e) {
      throw AppErrors.unwritable(file, e);
    }
  }
}
