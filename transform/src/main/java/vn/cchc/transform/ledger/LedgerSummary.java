package vn.cchc.transform.ledger;

import java.util.Optional;

/**
 * What a run did.
 *
 * @param silverVersion version of silver that is in the ledger now
 * @param ledgerVersion version of the ledger now
 * @param rebuilt why the ledger was made anew; empty when only changes were applied
 */
public record LedgerSummary(
    long silverVersion, long ledgerVersion, Optional<RebuildReason> rebuilt) {}
