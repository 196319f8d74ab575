package vn.cchc.bench.duck;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitResolution;

/**
 * The unit and procedure texts of the files with what they mean, looked up beforehand: the peer
 * joins them by equality, which is less work than resolving names.
 */
final class NameTables {

  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final Conf conf;

  NameTables(Conf conf) {
    this.conf = conf;
  }

  /** Writes {@code units.csv}: text, unit, first and last day. */
  void writeUnits(List<String> texts, Path file) throws IOException {
    write(file, "text,unit,valid_from,valid_to", texts, this::unitRows);
  }

  /** Writes {@code procedures.csv}: name, code. */
  void writeProcedures(List<String> names, Path file) throws IOException {
    write(file, "text,code", names, this::procedureRows);
  }

  /** Writes {@code levels.csv}: procedure, first and last day, online level. */
  void writeLevels(Path file) throws IOException {
    List<String> codes = conf.procedures().all().stream().map(Procedure::code).toList();
    write(file, "procedure,valid_from,valid_to,level", codes, this::levelRows);
  }

  private Stream<String> levelRows(String code) {
    List<OnlineLevel> levels =
        conf.procedures().find(code).orElseThrow().online().stream()
            .sorted(Comparator.comparing(OnlineLevel::from))
            .toList();
    return IntStream.range(0, levels.size())
        .mapToObj(
            i -> {
              LocalDate last =
                  i + 1 < levels.size() ? levels.get(i + 1).from().minusDays(1) : FOREVER;
              return code + "," + levels.get(i).from() + "," + last + "," + levels.get(i).level();
            });
  }

  private Stream<String> unitRows(String text) {
    UnitResolution resolution = conf.unitResolver().resolve(text, unit -> true);
    if (resolution instanceof UnitResolution.Resolved resolved) {
      return Stream.of(row(text, resolved.unit()));
    }
    return resolution instanceof UnitResolution.Ambiguous ambiguous
        ? ambiguous.candidates().stream()
            .filter(unit -> ambiguous.candidates().stream().noneMatch(o -> overlap(unit, o)))
            .map(unit -> row(text, unit))
        : Stream.of();
  }

  private Stream<String> procedureRows(String name) {
    Optional<Procedure> procedure = conf.procedures().findByName(name);
    return procedure.stream().map(found -> quoted(name) + "," + found.code());
  }

  private static boolean overlap(Unit unit, Unit other) {
    return !unit.equals(other)
        && !unit.validFrom().isAfter(lastDay(other))
        && !other.validFrom().isAfter(lastDay(unit));
  }

  private static String row(String text, Unit unit) {
    return quoted(text) + "," + unit.code() + "," + unit.validFrom() + "," + lastDay(unit);
  }

  private static LocalDate lastDay(Unit unit) {
    return unit.validTo() == null ? FOREVER : unit.validTo();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static void write(
      Path file, String header, List<String> texts, Function<String, Stream<String>> rows)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(header + "\n");
      for (String row : (Iterable<String>) texts.stream().flatMap(rows)::iterator) {
        out.write(row + "\n");
      }
    }
  }
}
