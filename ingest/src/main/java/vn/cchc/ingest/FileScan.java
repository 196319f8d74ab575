package vn.cchc.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.source.SourceSpec;

/** Finds the files of a source under some paths and hashes their content. */
final class FileScan {

  private static final DateTimeFormatter EXTRACTION =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  private FileScan() {}

  /**
   * Every file, in the order of path.
   *
   * @param refusals takes the files that cannot be read
   * @throws vn.cchc.model.error.CchcException when a path does not exist or a folder cannot be read
   */
  static List<SourceFile> scan(List<Path> paths, SourceSpec spec, List<Refusal> refusals) {
    String suffix = "." + spec.format().name().toLowerCase(Locale.ROOT);
    Pattern extraction = Pattern.compile(spec.extractionTime());
    List<Path> candidates = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isRegularFile(path)) {
        candidates.add(path);
      } else if (Files.isDirectory(path)) {
        candidates.addAll(inside(path, suffix));
      } else {
        throw IngestErrors.missing(path);
      }
    }
    List<SourceFile> files = Collections.synchronizedList(new ArrayList<>());
    candidates.parallelStream().forEach(path -> add(path, spec, extraction, files, refusals));
    if (files.isEmpty() && refusals.isEmpty()) {
      throw IngestErrors.nothingToLoad(paths);
    }
    files.sort(Comparator.comparing(SourceFile::path));
    refusals.sort(Comparator.comparing(refusal -> refusal.file().path()));
    return files;
  }

  private static List<Path> inside(Path folder, String suffix) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(suffix))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw IngestErrors.unreadable(folder.toString(), e);
    }
  }

  private static void add(
      Path path,
      SourceSpec spec,
      Pattern extraction,
      List<SourceFile> files,
      List<Refusal> refusals) {
    try {
      files.add(file(path, spec, extraction));
    } catch (CchcException e) {
      String name = path.getFileName().toString();
      Refusal refusal =
          new Refusal(new SourceFile(spec.id(), path.toString(), name, 0, "", null), e);
      synchronized (refusals) {
        refusals.add(refusal);
      }
    }
  }

  private static SourceFile file(Path path, SourceSpec spec, Pattern extraction) {
    String name = path.getFileName().toString();
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
      return new SourceFile(
          spec.id(),
          path.toAbsolutePath().toString(),
          name,
          bytes,
          HexFormat.of().formatHex(digest.digest()),
          extractedAt(name, extraction));
    } catch (IOException e) {
      throw IngestErrors.unreadable(name, e);
    }
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
