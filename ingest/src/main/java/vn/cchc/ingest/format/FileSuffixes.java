package vn.cchc.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.model.source.SourceFormat;

/** How the names of files of each format end; a file named on its own may have any name. */
public final class FileSuffixes {

  private static final String PACKED = ".gz";
  private static final Map<SourceFormat, List<String>> PLAIN =
      Map.of(
          SourceFormat.JSON, List.of(".json", ".ndjson", ".jsonl"),
          SourceFormat.CSV, List.of(".csv"),
          SourceFormat.XLSX, List.of(".xlsx", ".xls"));

  private FileSuffixes() {}

  /** Every suffix of a format in lower case, plain ones first. */
  public static List<String> of(SourceFormat format) {
    List<String> plain =
        PLAIN.getOrDefault(format, List.of("." + format.name().toLowerCase(Locale.ROOT)));
    return Stream.concat(plain.stream(), plain.stream().map(suffix -> suffix + PACKED)).toList();
  }

  /** Whether a file in a folder is one of this format, by its name. */
  public static boolean fits(String fileName, SourceFormat format) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return of(format).stream().anyMatch(name::endsWith);
  }
}
