package vn.cchc.lake;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A second process with the class path and the module options of this one. */
public final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;

  private ChildJvm(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a main class; its error stream goes into the same pipe as its output. */
  public static ChildJvm start(Class<?> main, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--add-opens") || option.startsWith("-Dio.netty"))
        .forEach(command::add);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new ChildJvm(
        new ProcessBuilder(command)
            .directory(new File(System.getProperty("java.io.tmpdir")))
            .redirectErrorStream(true)
            .start());
  }

  /** The number of the process. */
  public long pid() {
    return process.pid();
  }

  /** Lets a child go on that waits in {@link #awaitGo}. */
  public void go() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** In the child: says so and waits until it may go on; ends it if its parent has ended. */
  static void awaitGo(String saying) throws IOException {
    System.out.println(saying);
    if (System.in.read() < 0) {
      System.exit(1);
    }
  }

  /** Reads up to the first line that begins so, and returns it. */
  public String await(String beginning) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(beginning)) {
        return line;
      }
      before.append(line).append('\n');
    }
    throw new AssertionError("no line '" + beginning + "' but\n" + before);
  }

  /** All remaining lines, once the process has ended well. */
  public List<String> lines() throws IOException, InterruptedException {
    List<String> lines = out.lines().collect(Collectors.toList());
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join("\n", lines));
    }
    return lines;
  }

  /** Ends the process as kill -9 does, and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
