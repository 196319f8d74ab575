package vn.cchc.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.ingest.archive.Incoming;
import vn.cchc.ingest.format.FileSuffixes;
import vn.cchc.ingest.jdbc.Extract;
import vn.cchc.ingest.jdbc.JdbcExtraction;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.SourceSpec;

/**
 * The files of one call: found or fetched, hashed, and kept in the archive where their content is
 * new. Closing it forgets what was fetched and not kept.
 */
final class Intake implements AutoCloseable {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final List<SourceFile> found = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final Map<SourceFile, Incoming> fetched = new LinkedHashMap<>();

  private final ArchiveFolder archive;

  private final Arrivals arrivals;

  private Intake(ArchiveFolder archive, Arrivals arrivals) {
    this.archive = archive;
    this.arrivals = arrivals;
  }

  /**
   * Finds the files under the paths of each source; a source of a database needs none.
   *
   * @param known the loads before this one
   * @throws CchcException when a path is missing, a folder cannot be read, the archive cannot be
   *     written, or no source has any file
   */
  static Intake of(
      Map<String, List<Path>> pathsBySource,
      Conf conf,
      ArchiveFolder archive,
      FileLoads known,
      Clock clock) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), LOCAL);
    Intake intake = new Intake(archive, new Arrivals(archive, day, known.sizes()));
    boolean complete = false;
    try {
      intake.find(pathsBySource, conf);
      complete = true;
      return intake;
    } finally {
      if (!complete) {
        intake.close();
      }
    }
  }

  private void find(Map<String, List<Path>> pathsBySource, Conf conf) {
    List<Path> searched = new ArrayList<>();
    Set<String> suffixes = new TreeSet<>();
    pathsBySource.forEach(
        (source, paths) -> {
          SourceSpec spec = conf.source(source);
          if (!isFetched(spec, paths)) {
            FileScan.Found scanned = FileScan.scan(paths, spec, refused, arrivals);
            found.addAll(scanned.files());
            skipped.addAll(scanned.skipped());
            searched.addAll(paths);
            suffixes.addAll(FileSuffixes.of(spec.format()));
          }
        });
    boolean onlyFiles = pathsBySource.values().stream().noneMatch(List::isEmpty);
    if (onlyFiles && found.isEmpty() && refused.isEmpty()) {
      throw IngestErrors.nothingToLoad(searched, List.copyOf(suffixes), skipped.size());
    }
  }

  /** Whether the records are fetched from a database and not given as files. */
  static boolean isFetched(SourceSpec spec, List<Path> paths) {
    return spec.ofDatabase() && paths.isEmpty();
  }

  /**
   * Fetches what is new in the database of a source into the archive. A database that fails refuses
   * this source only.
   *
   * @param extraction ready to run
   * @param last watermark of the last acknowledged load
   * @throws CchcException when the archive cannot be written
   */
  void fetch(JdbcExtraction extraction, Optional<String> last) {
    SourceSpec spec = extraction.spec();
    Incoming incoming = archive.incoming(arrivals.day());
    try {
      Extract extract = extraction.run(last, incoming.out());
      incoming.complete();
      SourceFile file =
          new SourceFile(
              spec.id(),
              incoming.path().toString(),
              spec.id() + "-" + NAME.format(extract.extractedAt()) + ".csv",
              incoming.bytes(),
              incoming.hash(),
              extract.extractedAt(),
              null,
              extract.watermark());
      fetched.put(file, incoming);
      found.add(file);
    } catch (CchcException e) {
      incoming.close();
      if (IngestErrors.isOfArchive(e)) {
        throw e;
      }
      refused.add(
          new Refusal(new SourceFile(spec.id(), "", spec.id(), 0, "", null, null, null), e));
    } catch (IOException | UncheckedIOException e) {
      incoming.close();
      throw IngestErrors.noArchive(archive.root(), e);
    }
  }

  /** Every file that could be read, in the order of source and path. */
  List<SourceFile> found() {
    return List.copyOf(found);
  }

  /** The files of which nothing is loaded. */
  List<Refusal> refused() {
    return List.copyOf(refused);
  }

  /** The names of files in the folders that are of no suffix of the source. */
  List<String> skipped() {
    return List.copyOf(skipped);
  }

  /** Refuses a file and every other one of the same content; the archive forgets it. */
  void refuse(Refusal refusal) {
    archive.discard(refusal.file());
    found.stream()
        .filter(file -> file.hash().equals(refusal.file().hash()))
        .forEach(file -> refused.add(new Refusal(file, reason(file, refusal))));
  }

  private static CchcException reason(SourceFile file, Refusal refusal) {
    return file.name().equals(refusal.file().name())
        ? refusal.reason()
        : IngestErrors.sameAsRefused(file.name(), refusal.file().name());
  }

  /** One file for each content that was not loaded before, as the archive holds it. */
  List<SourceFile> keepNew(FileLoads loads) {
    Map<String, SourceFile> fresh = new LinkedHashMap<>();
    found.stream()
        .filter(file -> !loads.recordsByHash().containsKey(file.hash()))
        .forEach(file -> fresh.putIfAbsent(file.hash(), file));
    return fresh.values().parallelStream().map(this::keep).flatMap(Optional::stream).toList();
  }

  private Optional<SourceFile> keep(SourceFile file) {
    try {
      return Optional.of(file.at(kept(file)));
    } catch (CchcException e) {
      if (IngestErrors.isOfOneFile(e)) {
        synchronized (refused) {
          refused.add(new Refusal(file, e));
        }
        return Optional.empty();
      }
      throw e;
    }
  }

  private Path kept(SourceFile file) {
    Incoming incoming = fetched.get(file);
    if (incoming != null) {
      return incoming.keep();
    }
    return arrivals
        .of(file)
        .map(arrival -> arrival.keep(file.name()))
        .orElseGet(() -> archive.store(Path.of(file.path()), file.hash(), arrivals.day()));
  }

  @Override
  public void close() {
    arrivals.close();
    fetched.values().forEach(Incoming::close);
  }
}
