package vn.cchc.transform.quality;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.cchc.lake.RowBatch;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.quality.QualityField;
import vn.cchc.model.quality.QualityView;

/** A row of silver as rules over dossiers see it. */
final class StoredDossier implements QualityView {

  /** The columns read. */
  static final List<String> COLUMNS =
      List.of(
          "source",
          "unit",
          "status",
          "channel",
          "channel_missing",
          "procedure",
          "submitted_at",
          "received_at",
          "due_at",
          "original_due_at",
          "refused_at",
          "ended_at",
          "handed_out_at",
          "event_at",
          "extracted_at");

  private final RowBatch batch;
  private final int row;

  StoredDossier(RowBatch batch, int row) {
    this.batch = batch;
    this.row = row;
  }

  String source() {
    return batch.column("source").text(row);
  }

  String unit() {
    return batch.column("unit").text(row);
  }

  /** Day of extraction, else of the latest event. */
  LocalDate day() {
    LocalDateTime at = time("extracted_at");
    at = at != null ? at : time("event_at");
    return at == null ? LocalDate.EPOCH : at.toLocalDate();
  }

  @Override
  public Object value(QualityField field) {
    return switch (field) {
      case STATUS -> (int) batch.column("status").number(row);
      case CHANNEL -> batch.column("channel_missing").flag(row) ? null : text("channel");
      case PROCEDURE -> text("procedure");
      case SUBMITTED_AT -> time("submitted_at");
      case RECEIVED_AT -> time("received_at");
      case DUE_AT -> time("due_at");
      case ORIGINAL_DUE_AT -> time("original_due_at");
      case REFUSED_AT -> time("refused_at");
      case ENDED_AT -> time("ended_at");
      case HANDED_OUT_AT -> time("handed_out_at");
      case END -> end();
      case EXTRACTION -> time("extracted_at");
      case PROCEDURE_LEVEL, SUPPLEMENTS, DUE_BEFORE, ASKED_AT, BROUGHT_AT -> null;
    };
  }

  private LocalDateTime end() {
    LocalDateTime ended = time("ended_at");
    long status = batch.column("status").number(row);
    boolean done =
        status == DossierStatus.DONE.number() || status == DossierStatus.HANDED_OUT.number();
    return ended == null && done ? time("handed_out_at") : ended;
  }

  private String text(String column) {
    return batch.column(column).text(row);
  }

  private LocalDateTime time(String column) {
    return batch.column(column).time(row);
  }
}
