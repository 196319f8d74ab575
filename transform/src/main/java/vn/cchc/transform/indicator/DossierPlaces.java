package vn.cchc.transform.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.model.calendar.WorkingCalendar;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.transform.figure.SilverDossier;

/** Puts the flows of single dossiers where the ledger would put them. */
final class DossierPlaces {

  private final ProcedureCatalogue procedures;
  private final WorkingCalendar calendar;
  private final OnlineLevels levels;
  private final Map<String, String> fields = new HashMap<>();

  DossierPlaces(Conf conf) {
    this.procedures = conf.procedures();
    this.calendar = conf.calendar();
    this.levels = new OnlineLevels(procedures);
  }

  /**
   * Adds a dossier to a cube.
   *
   * @param inDays whether each flow counts the working days from the receipt to it instead of one
   */
  void add(SilverDossier silver, DossierFlows flows, boolean inDays, Cube cube) {
    Dossier dossier = silver.dossier();
    flows.of(
        dossier,
        (day, measure, amount) ->
            cube.sum(place(silver, day))
                .add(
                    day,
                    dossier.channel(),
                    measure,
                    inDays ? amount * days(dossier, day) : amount));
  }

  private long days(Dossier dossier, LocalDate end) {
    return dossier.receivedAt() == null
        ? 0
        : calendar.workingDays(dossier.receivedAt().toLocalDate(), end);
  }

  private Place place(SilverDossier silver, LocalDate day) {
    Dossier dossier = silver.dossier();
    return new Place(
        dossier.procedure(),
        fields.computeIfAbsent(dossier.procedure(), p -> CellFilter.field(p, procedures)),
        dossier.channel(),
        levels.of(dossier.procedure(), day),
        silver.official().orElse(""));
  }
}
