package vn.cchc.ingest.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.ingest.IngestErrors;

/**
 * Lists and purges an archive. Only folders named by a day and files named by a hash are ours;
 * links are never followed, and nothing else is ever deleted.
 */
public final class ArchiveShelf {

  private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}");
  private static final Duration ABANDONED = Duration.ofDays(1);

  private final ArchiveFolder archive;

  /** Looks after this archive. */
  public ArchiveShelf(ArchiveFolder archive) {
    this.archive = archive;
  }

  /** Every day of loads, earliest first. */
  public List<ArchiveDay> days() {
    try {
      List<ArchiveDay> days = new ArrayList<>();
      for (Path folder : list(archive.root())) {
        Optional<LocalDate> day = day(folder);
        if (day.isPresent()) {
          days.add(read(day.get(), folder));
        }
      }
      return days;
    } catch (IOException e) {
      throw IngestErrors.noArchive(archive.root(), e);
    }
  }

  /**
   * Deletes whole days of loads and what cut-short loads left behind.
   *
   * @param before the first day that stays
   * @param now the present; unfinished files older than a day are swept from every day
   * @param needed files that a pending load still needs
   * @param dryRun whether to count only
   * @throws vn.cchc.model.error.CchcException when one of the days is needed or cannot be deleted;
   *     in the first case nothing is deleted
   */
  public PurgeSummary purge(LocalDate before, Instant now, Set<Path> needed, boolean dryRun) {
    List<ArchiveDay> old = days().stream().filter(day -> day.day().isBefore(before)).toList();
    for (ArchiveDay day : old) {
      if (needed.stream().anyMatch(file -> file.startsWith(archive.folder(day.day())))) {
        throw IngestErrors.archiveNeeded(day.day().toString());
      }
    }
    try {
      List<Path> abandoned = abandoned(now);
      if (!dryRun) {
        for (Path part : abandoned) {
          Files.deleteIfExists(part);
        }
        for (ArchiveDay day : old) {
          delete(day);
        }
      }
      return new PurgeSummary(old, abandoned.size());
    } catch (IOException e) {
      throw IngestErrors.noArchive(archive.root(), e);
    }
  }

  private void delete(ArchiveDay day) throws IOException {
    for (Path file : day.files()) {
      Files.deleteIfExists(file);
    }
    Path folder = archive.folder(day.day());
    if (list(folder).isEmpty()) {
      Files.deleteIfExists(folder);
    }
  }

  /** Unfinished files that no running load can still be writing. */
  private List<Path> abandoned(Instant now) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (Path folder : list(archive.root())) {
      if (day(folder).isEmpty()) {
        continue;
      }
      for (Path file : list(folder)) {
        if (isPart(file)
            && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(now.minus(ABANDONED))) {
          parts.add(file);
        }
      }
    }
    return parts;
  }

  private static ArchiveDay read(LocalDate day, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> foreign = new ArrayList<>();
    long bytes = 0;
    for (Path file : list(folder)) {
      if (isPlain(file) && OURS.matcher(file.getFileName().toString()).matches()) {
        files.add(file);
        bytes += Files.size(file);
      } else if (!isPart(file)) {
        foreign.add(file);
      }
    }
    return new ArchiveDay(day, files, bytes, foreign);
  }

  private static Optional<LocalDate> day(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(folder.getFileName().toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return isPlain(file) && name.startsWith("incoming-") && name.endsWith(Incoming.SUFFIX);
  }

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    }
  }
}
