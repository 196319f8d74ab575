package vn.cchc.ingest.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.quality.QualityField;
import vn.cchc.model.quality.QualityView;

/**
 * One record as rules see it.
 *
 * @param channel null where the source gave none
 * @param knownAt extraction of the file, or its load
 */
record RecordFacts(
    Integer status,
    String channel,
    String procedure,
    List<Supplement> supplements,
    LocalDateTime submitted,
    LocalDateTime received,
    LocalDateTime due,
    LocalDateTime refused,
    LocalDateTime ended,
    LocalDateTime handedOut,
    LocalDateTime knownAt,
    OnlineLevels levels)
    implements QualityView {

  @Override
  public Object value(QualityField field) {
    return switch (field) {
      case STATUS -> status;
      case CHANNEL -> channel;
      case PROCEDURE -> procedure;
      case PROCEDURE_LEVEL -> levels.on(procedure, day());
      case SUPPLEMENTS -> supplements.size();
      case DUE_BEFORE ->
          supplements.stream()
              .map(Supplement::dueBefore)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      case ASKED_AT -> last() == null ? null : last().askedAt();
      case BROUGHT_AT -> last() == null ? null : last().broughtAt();
      case SUBMITTED_AT -> submitted;
      case RECEIVED_AT -> received;
      case DUE_AT -> due;
      case ORIGINAL_DUE_AT -> null;
      case REFUSED_AT -> refused;
      case ENDED_AT -> ended;
      case HANDED_OUT_AT -> handedOut;
      case END -> end(status, ended, handedOut);
      case EXTRACTION -> knownAt;
    };
  }

  /** End of handling; for statuses 9 and 10 without one, the hand-out (DESIGN §5). */
  static LocalDateTime end(Integer status, LocalDateTime ended, LocalDateTime handedOut) {
    boolean done =
        status != null
            && (status == DossierStatus.DONE.number()
                || status == DossierStatus.HANDED_OUT.number());
    return ended == null && done ? handedOut : ended;
  }

  private LocalDate day() {
    LocalDateTime at = submitted != null ? submitted : received != null ? received : knownAt;
    return at.toLocalDate();
  }

  private Supplement last() {
    return supplements.stream()
        .filter(supplement -> supplement.askedAt() != null)
        .max(Comparator.comparing(Supplement::askedAt))
        .orElse(null);
  }
}
