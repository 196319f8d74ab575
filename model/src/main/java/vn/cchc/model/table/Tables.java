package vn.cchc.model.table;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Every table of the lake, read from its declaration beside this class. */
public final class Tables {

  /** Every record of every file, with its faults. */
  public static final TableSpec BRONZE_DOSSIER = read("bronze_dossier_v1");

  /** The newest state of every dossier. */
  public static final TableSpec SILVER_DOSSIER = read("silver_dossier_v1");

  /** Every file loaded, with its counts. */
  public static final TableSpec FILE_LOAD = read("file_load_v1");

  /** Every file taken out again; its row in {@link #FILE_LOAD} stands, but counts no more. */
  public static final TableSpec FILE_RETRACTION = read("file_retraction_v1");

  /** Flows per day and per month. */
  public static final TableSpec LEDGER = read("ledger_v1");

  /** All of them. */
  public static final List<TableSpec> ALL =
      List.of(BRONZE_DOSSIER, SILVER_DOSSIER, FILE_LOAD, FILE_RETRACTION, LEDGER);

  /** The columns of silver that a dossier is made of; the others say where it came from. */
  public static final List<String> DOSSIER_COLUMNS =
      List.of(
          "dossier",
          "unit",
          "procedure",
          "channel",
          "status",
          "submitted_at",
          "received_at",
          "due_at",
          "original_due_at",
          "refused_at",
          "ended_at",
          "handed_out_at",
          "postal_return",
          "digitised",
          "supplements",
          "event_at",
          "extracted_at");

  private Tables() {}

  private static TableSpec read(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name + ".yaml")) {
      return YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .build()
          .readValue(in, TableSpec.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
