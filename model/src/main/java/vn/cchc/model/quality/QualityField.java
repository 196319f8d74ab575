package vn.cchc.model.quality;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a condition can ask of a record or a dossier. */
public enum QualityField {
  /** Status number. */
  @JsonProperty("status")
  STATUS(Type.NUMBER),
  /** Channel code; missing where the source gave none. */
  @JsonProperty("channel")
  CHANNEL(Type.TEXT),
  /** Procedure code; {@code unknown} where it could not be told. */
  @JsonProperty("procedure")
  PROCEDURE(Type.TEXT),
  /** Online level of the procedure on the day of submission; missing where not declared. */
  @JsonProperty("procedure-level")
  PROCEDURE_LEVEL(Type.TEXT),
  /** Number of requests for papers. */
  @JsonProperty("supplements")
  SUPPLEMENTS(Type.NUMBER),
  /** Due date before it was moved by a request for papers. */
  @JsonProperty("due-before")
  DUE_BEFORE(Type.TIME),
  /** The last request for papers. */
  @JsonProperty("asked-at")
  ASKED_AT(Type.TIME),
  /** When the papers of the last request were brought. */
  @JsonProperty("brought-at")
  BROUGHT_AT(Type.TIME),
  /** Submission. */
  @JsonProperty("submitted-at")
  SUBMITTED_AT(Type.TIME),
  /** Receipt. */
  @JsonProperty("received-at")
  RECEIVED_AT(Type.TIME),
  /** Due date. */
  @JsonProperty("due-at")
  DUE_AT(Type.TIME),
  /** Earliest due date over all records of the dossier; dossiers only. */
  @JsonProperty("original-due-at")
  ORIGINAL_DUE_AT(Type.TIME),
  /** Refusal at intake. */
  @JsonProperty("refused-at")
  REFUSED_AT(Type.TIME),
  /** End of handling as given. */
  @JsonProperty("ended-at")
  ENDED_AT(Type.TIME),
  /** Hand-out of the result. */
  @JsonProperty("handed-out-at")
  HANDED_OUT_AT(Type.TIME),
  /** End of handling; for statuses 9 and 10 without one, the hand-out (DESIGN §5). */
  @JsonProperty("end")
  END(Type.TIME),
  /** Extraction of the file, or its load where the extraction is unknown. */
  @JsonProperty("extraction")
  EXTRACTION(Type.TIME);

  /** What values of a field are. */
  enum Type {
    TEXT,
    NUMBER,
    TIME
  }

  private final Type type;

  QualityField(Type type) {
    this.type = type;
  }

  Type type() {
    return type;
  }

  /** As declared: {@code received-at}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
