package vn.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the measured programs are started.
 *
 * @param cchc beginning of the command line of our own command
 * @param java beginning of the command line of a Java process that sees the peer's driver
 * @param warm beginning of the command line of a Java process with the flags of the verbs that
 *     write, in which our own command can run several times
 * @param conf configuration of our own command
 */
public record Programs(List<String> cchc, List<String> java, List<String> warm, Path conf) {

  /** Copies the lists. */
  public Programs {
    cchc = List.copyOf(cchc);
    java = List.copyOf(java);
    warm = List.copyOf(warm);
  }

  /** The launcher of a built distribution, as a user starts it. */
  public static Programs of(Path distribution) {
    return new Programs(
        List.of(distribution.resolve("bin/cchc").toString()),
        List.of(javaCommand(), "-Xmx256m", "-XX:+UseSerialGC", "-cp", classPath()),
        List.of(
            javaCommand(),
            "@" + distribution.resolve("bin/jvm.options"),
            "-Xmx4g",
            "-XX:+UseParallelGC",
            largePages() ? "-XX:+UseTransparentHugePages" : "-XX:-UseTransparentHugePages",
            "-cp",
            classPath()),
        distribution.resolve("conf"));
  }

  /** Whether the system gives memory in large pages to who asks, as the launcher does. */
  private static boolean largePages() {
    try {
      return !Files.readString(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"))
          .contains("[never]");
    } catch (IOException e) {
      return false;
    }
  }

  /** The Java that runs this process. */
  public static String javaCommand() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The class path of this process. */
  public static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** A command line of our own command. */
  List<String> cchc(String... arguments) {
    return joined(cchc, arguments);
  }

  /** A command line of a Java process of the peer. */
  List<String> java(String... arguments) {
    return joined(java, arguments);
  }

  /** A command line of a Java process of our own. */
  List<String> warm(String... arguments) {
    return joined(warm, arguments);
  }

  private static List<String> joined(List<String> beginning, String... arguments) {
    List<String> command = new ArrayList<>(beginning);
    command.addAll(List.of(arguments));
    return command;
  }
}
