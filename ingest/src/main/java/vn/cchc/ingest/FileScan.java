package vn.cchc.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.ingest.archive.Incoming;
import vn.cchc.ingest.encoding.EncodingDetector;
import vn.cchc.ingest.encoding.EncodingVerdict;
import vn.cchc.ingest.format.FileContent;
import vn.cchc.ingest.format.FileSuffixes;
import vn.cchc.ingest.format.SourceReaders;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.PersonalShape;
import vn.cchc.model.text.legacy.FileEncoding;
import vn.cchc.model.text.legacy.TextEncoding;

/**
 * Finds the files of a source under some paths and hashes their content, telling its encoding on
 * the way.
 */
final class FileScan {

  private static final DateTimeFormatter EXTRACTION =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  /** Small pieces drag where they are copied. */
  private static final int CHUNK = 1 << 18;

  private FileScan() {}

  /**
   * What lies under some paths.
   *
   * @param files files of the source in the order of path
   * @param skipped names of files in folders that are of no suffix of its format
   */
  record Found(List<SourceFile> files, List<String> skipped) {}

  /**
   * Every file of a source.
   *
   * @param refusals takes the files that cannot be read or whose encoding is unclear
   * @param arrivals takes the copies of those that must be new
   * @throws vn.cchc.model.error.CchcException when a path does not exist, a folder cannot be read
   *     or the archive cannot be written
   */
  static Found scan(List<Path> paths, SourceSpec spec, List<Refusal> refusals, Arrivals arrivals) {
    Pattern extraction = Pattern.compile(spec.extractionTime());
    List<Path> candidates = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isRegularFile(path)) {
        candidates.add(path);
      } else if (Files.isDirectory(path)) {
        for (Path inside : inside(path)) {
          String name = inside.getFileName().toString();
          if (FileSuffixes.fits(name, spec.format())) {
            candidates.add(inside);
          } else {
            skipped.add(name);
          }
        }
      } else {
        throw IngestErrors.missing(path);
      }
    }
    List<SourceFile> files = Collections.synchronizedList(new ArrayList<>());
    candidates.parallelStream()
        .forEach(path -> add(path, spec, extraction, files, refusals, arrivals));
    files.sort(Comparator.comparing(SourceFile::path));
    refusals.sort(Comparator.comparing(refusal -> refusal.file().path()));
    return new Found(List.copyOf(files), skipped.stream().sorted().toList());
  }

  /** Every file below a folder, also where it or one below it is a link to another place. */
  private static List<Path> inside(Path folder) {
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(Files::isRegularFile).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw IngestErrors.unreadable(folder.toString(), e);
    }
  }

  private static void add(
      Path path,
      SourceSpec spec,
      Pattern extraction,
      List<SourceFile> files,
      List<Refusal> refusals,
      Arrivals arrivals) {
    try {
      files.add(file(path, spec, extraction, arrivals));
    } catch (CchcException e) {
      if (!IngestErrors.isOfOneFile(e)) {
        throw e;
      }
      String name = PersonalShape.masked(path.getFileName().toString());
      Refusal refusal =
          new Refusal(new SourceFile(spec.id(), path.toString(), name, 0, "", null, null, null), e);
      synchronized (refusals) {
        refusals.add(refusal);
      }
    }
  }

  private static SourceFile file(
      Path path, SourceSpec spec, Pattern extraction, Arrivals arrivals) {
    String name = PersonalShape.masked(path.getFileName().toString());
    Optional<Arrival> arrival = Optional.empty();
    boolean whole = false;
    try {
      arrival = arrivals.begin(path);
      SourceFile file = read(path, name, spec, extraction, arrival.map(Arrival::copy));
      arrival.ifPresent(complete -> arrivals.add(file, complete));
      whole = true;
      return file;
    } catch (IOException e) {
      throw IngestErrors.unreadable(name, e);
    } finally {
      if (!whole) {
        arrival.ifPresent(Arrival::close);
      }
    }
  }

  private static SourceFile read(
      Path path, String name, SourceSpec spec, Pattern extraction, Optional<Incoming> copy)
      throws IOException {
    MessageDigest digest = copy.isPresent() ? null : DigestUtils.getSha256Digest();
    EncodingDetector detector = new EncodingDetector();
    long bytes = 0;
    boolean packed = false;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        if (copy.isPresent()) {
          copy.get().write(chunk, read);
        } else {
          digest.update(chunk, 0, read);
        }
        packed |= bytes == 0 && SourceReaders.packed(chunk);
        if (spec.format().isText() && !packed) {
          detector.update(chunk, 0, read);
        }
        bytes += read;
      }
    }
    if (spec.format().isText() && packed) {
      unpacked(path, name, detector);
    }
    copy.ifPresent(Incoming::complete);
    return new SourceFile(
        spec.id(),
        path.toAbsolutePath().toString(),
        name,
        bytes,
        copy.map(Incoming::hash).orElseGet(() -> HexFormat.of().formatHex(digest.digest())),
        extractedAt(path.getFileName().toString(), extraction),
        spec.format().isText() ? encoding(name, detector.finish(), spec) : null,
        null);
  }

  private static void unpacked(Path path, String name, EncodingDetector detector)
      throws IOException {
    try (InputStream in = SourceReaders.unpacked(name, new FileContent(path, null)).open()) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        detector.update(chunk, 0, read);
      }
    }
  }

  private static FileEncoding encoding(String name, EncodingVerdict verdict, SourceSpec spec) {
    if (spec.declaredEncoding().isEmpty()) {
      return verdict
          .detected()
          .orElseThrow(() -> IngestErrors.unclearEncoding(name, verdict.reason()));
    }
    TextEncoding declared = spec.declaredEncoding().get();
    return verdict
        .under(declared)
        .orElseThrow(
            () ->
                IngestErrors.otherEncoding(
                    name,
                    declared,
                    verdict.detected().map(e -> "it is " + e.id()).orElse(verdict.reason())));
  }

  private static LocalDateTime extractedAt(String name, Pattern extraction) {
    Matcher matcher = extraction.matcher(name);
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDateTime.parse(matcher.group(1), EXTRACTION);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
