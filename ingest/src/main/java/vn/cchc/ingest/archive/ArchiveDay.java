package vn.cchc.ingest.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The originals of one day of loads.
 *
 * @param files the files named by us
 * @param bytes their size
 * @param foreign entries that are not ours: other names, folders, links
 */
public record ArchiveDay(LocalDate day, List<Path> files, long bytes, List<Path> foreign) {

  /** Copies the lists. */
  public ArchiveDay {
    files = List.copyOf(files);
    foreign = List.copyOf(foreign);
  }
}
