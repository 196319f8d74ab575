package vn.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cchc.bench.duck.DuckPeer;

/** The machine and the versions a measurement belongs to. */
final class Machine {

  private Machine() {}

  /** Cores, memory and processor. */
  static String describe() {
    double gigabytes = Long.parseLong(valueOf("/proc/meminfo", "MemTotal").split(" ", 2)[0]) / 1e6;
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %.0f GB of memory, %s %s",
        Runtime.getRuntime().availableProcessors(),
        valueOf("/proc/cpuinfo", "model name"),
        gigabytes,
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
  }

  /** Java and the libraries that do the work, by the names of their jars. */
  static String versions(Programs programs) {
    Path lib = programs.conf().resolveSibling("lib");
    return "Java "
        + System.getProperty("java.version")
        + ", Spark "
        + jar(lib, "spark-sql_2.13-")
        + ", Delta "
        + jar(lib, "delta-spark_4.2_2.13-")
        + ", DuckDB "
        + DuckPeer.version();
  }

  private static String jar(Path lib, String prefix) {
    try (Stream<Path> jars = Files.list(lib)) {
      return jars.map(jar -> jar.getFileName().toString())
          .filter(name -> name.startsWith(prefix))
          .map(name -> name.substring(prefix.length(), name.length() - ".jar".length()))
          .findFirst()
          .orElse("?");
    } catch (IOException e) {
      return "?";
    }
  }

  private static String valueOf(String file, String key) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("0");
    } catch (IOException e) {
      return "0";
    }
  }
}
