package vn.cchc.transform.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.DossierCondition;
import vn.cchc.transform.figure.SilverDossier;

/** What the lake knows about one dossier. */
record DossierFacts(SilverDossier silver, Companions companions) implements DossierCondition.Facts {

  /** Whether all of it holds, as known at the end of a day. */
  boolean hold(List<DossierCondition> where, LocalDate lastDay) {
    return where.stream().allMatch(test -> test.holds(this, lastDay));
  }

  @Override
  public Optional<Boolean> told(DossierCondition.Column column) {
    return switch (column) {
      case PAID_ONLINE -> silver.paidOnline();
      case DIGITISED -> Optional.ofNullable(silver.dossier().digitised());
      case POSTAL_RETURN -> Optional.of(silver.dossier().postalReturn());
    };
  }

  @Override
  public List<CompanionRecord> records(String kind) {
    return companions.of(kind, silver.dossier().code());
  }
}
