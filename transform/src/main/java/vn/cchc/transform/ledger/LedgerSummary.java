package vn.cchc.transform.ledger;

/**
 * What a rebuild did.
 *
 * @param silverVersion version of silver it was made from
 * @param ledgerVersion version of the ledger it wrote
 */
public record LedgerSummary(long silverVersion, long ledgerVersion) {}
