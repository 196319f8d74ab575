package vn.cchc.transform.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.transform.figure.SilverDossier;

/** Puts the flows of single dossiers where the ledger would put them. */
final class DossierPlaces {

  private final ProcedureCatalogue procedures;
  private final OnlineLevels levels;
  private final Map<String, String> fields = new HashMap<>();

  DossierPlaces(ProcedureCatalogue procedures) {
    this.procedures = procedures;
    this.levels = new OnlineLevels(procedures);
  }

  /** Adds a dossier to a cube. */
  void add(SilverDossier silver, DossierFlows flows, Cube cube) {
    Dossier dossier = silver.dossier();
    flows.of(
        dossier,
        (day, measure, amount) ->
            cube.sum(place(silver, day)).add(day, dossier.channel(), measure, amount));
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
