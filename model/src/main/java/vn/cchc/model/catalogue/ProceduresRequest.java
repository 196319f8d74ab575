package vn.cchc.model.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What to import.
 *
 * @param sources names of the files read, for the head of the file written
 * @param target the file written
 * @param validFrom first day of what the files say; null for all days before
 * @param validTo last day; null while it holds
 */
public record ProceduresRequest(
    List<String> sources, Path target, LocalDate validFrom, LocalDate validTo) {

  /** Copies the list. */
  public ProceduresRequest {
    sources = List.copyOf(sources);
  }
}
