package vn.cchc.ingest.field;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.ProcedureCatalogue;

/** The online level of procedures by date. */
final class OnlineLevels implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, List<OnlineLevel>> byProcedure = new HashMap<>();

  OnlineLevels(ProcedureCatalogue procedures) {
    procedures.all().forEach(p -> byProcedure.put(p.code(), p.online()));
  }

  /** The level in force on a day; null where none is declared. */
  String on(String procedure, LocalDate day) {
    String level = null;
    LocalDate since = LocalDate.MIN;
    for (OnlineLevel one : byProcedure.getOrDefault(procedure, List.of())) {
      if (!one.from().isAfter(day) && !one.from().isBefore(since)) {
        since = one.from();
        level = one.level();
      }
    }
    return level;
  }
}
