package vn.cchc.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.ingest.archive.ArchiveFolder;

/**
 * The files of one call that go into the archive while they are first read: those of a size that no
 * file loaded before has, so that their content must be new. Closing it forgets what was not kept.
 */
final class Arrivals implements AutoCloseable {

  private final ArchiveFolder archive;
  private final LocalDate day;
  private final Set<Long> knownSizes;
  private final Map<SourceFile, Arrival> arrived = new ConcurrentHashMap<>();

  /**
   * None yet.
   *
   * @param day day of the load
   * @param knownSizes sizes in bytes of the files loaded before
   */
  Arrivals(ArchiveFolder archive, LocalDate day, Set<Long> knownSizes) {
    this.archive = archive;
    this.day = day;
    this.knownSizes = knownSizes;
  }

  /**
   * Where the content of a file is to go while it is read; empty when it may be known.
   *
   * @throws IOException when the file cannot be seen
   * @throws vn.cchc.model.error.CchcException when the archive cannot be written
   */
  Optional<Arrival> begin(Path file) throws IOException {
    return knownSizes.contains(Files.size(file))
        ? Optional.empty()
        : Optional.of(new Arrival(file, archive.incoming(day)));
  }

  /** Takes a complete copy; a file that was named twice has one. */
  void add(SourceFile file, Arrival arrival) {
    if (arrived.putIfAbsent(file, arrival) != null) {
      arrival.close();
    }
  }

  /** The copy of a file; empty when it was only read. */
  Optional<Arrival> of(SourceFile file) {
    return Optional.ofNullable(arrived.get(file));
  }

  /** The day of the load. */
  LocalDate day() {
    return day;
  }

  @Override
  public void close() {
    arrived.values().forEach(Arrival::close);
  }
}
