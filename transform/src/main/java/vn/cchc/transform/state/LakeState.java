package vn.cchc.transform.state;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReader;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.table.Tables;
import vn.cchc.transform.ledger.LedgerBasis;

/**
 * One state of a lake whose parts belong together: the ledger, and the dossiers it was made from,
 * whatever was loaded since. So the dossiers behind a figure are always as many as it says.
 *
 * @param loaded reads what was loaded, whether or not it is in the figures
 * @param figures reads what the figures are made from
 * @param silver version of the dossiers that are in the figures
 * @param ledger version of the ledger
 * @param rules hash of the definitions that the figures follow; empty while there are no figures
 */
public record LakeState(
    TableReader loaded, TableReader figures, long silver, long ledger, Optional<String> rules) {

  /** The newest state. */
  public static LakeState newest(LakeFolder folder) {
    return of(TableReaders.of(folder));
  }

  /**
   * What the lake held at a moment.
   *
   * @throws vn.cchc.model.error.CchcException when there were no figures then
   */
  public static LakeState asOf(LakeFolder folder, Instant moment) {
    TableReader then = TableReaders.asOf(folder, moment);
    if (then.has(Tables.LEDGER)) {
      LakeState state = of(then);
      if (state.rules.isPresent()) {
        return state;
      }
    }
    throw LakeErrors.noFiguresThen(folder.root(), moment, first(TableReaders.of(folder)));
  }

  /**
   * The only state of a folder that holds copies of tables.
   *
   * @param silver version that was copied
   * @param ledger version that was copied
   * @param rules hash of the definitions that the figures follow
   */
  public static LakeState frozen(LakeFolder folder, long silver, long ledger, String rules) {
    TableReader copies = TableReaders.of(folder);
    return new LakeState(copies, copies, silver, ledger, Optional.of(rules));
  }

  private static LakeState of(TableReader loaded) {
    Optional<LedgerBasis> basis = LedgerBasis.of(loaded.note(Tables.LEDGER));
    TableReader figures =
        basis.map(known -> loaded.at(Tables.SILVER_DOSSIER, known.silver())).orElse(loaded);
    return new LakeState(
        loaded,
        figures,
        figures.version(Tables.SILVER_DOSSIER),
        figures.version(Tables.LEDGER),
        basis.map(LedgerBasis::rules));
  }

  /** When the first figures were made. */
  private static Optional<Instant> first(TableReader newest) {
    if (!newest.has(Tables.LEDGER)) {
      return Optional.empty();
    }
    long last = newest.version(Tables.LEDGER);
    for (long version = 0; version <= last; version++) {
      TableReader then = newest.at(Tables.LEDGER, version);
      if (LedgerBasis.of(then.note(Tables.LEDGER)).isPresent()) {
        return then.moment(Tables.LEDGER);
      }
    }
    return Optional.empty();
  }

  /** Whether the figures follow the definitions of a configuration. */
  public boolean follows(Conf conf) {
    return rules.isEmpty() || rules.get().equals(LedgerBasis.rules(conf));
  }

  /** Whether everything loaded is in the figures. */
  public boolean upToDate() {
    return rules.isPresent() && loaded.version(Tables.SILVER_DOSSIER) == silver;
  }
}
