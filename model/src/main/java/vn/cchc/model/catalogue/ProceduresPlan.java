package vn.cchc.model.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What an import of procedures will write.
 *
 * @param files texts by path
 * @param read rows read
 * @param imported procedures of the rows that are now in the imported file
 * @param changed of those, the ones that got another version
 * @param kept procedures that hand-kept files have already
 * @param refused rows that cannot be used, with their place and why
 * @param remarks what to know about rows that were used
 */
public record ProceduresPlan(
    SortedMap<Path, String> files,
    int read,
    int imported,
    int changed,
    int kept,
    List<String> refused,
    List<String> remarks) {

  /** Copies the lists. */
  public ProceduresPlan {
    refused = List.copyOf(refused);
    remarks = List.copyOf(remarks);
  }
}
