package vn.cchc.app.verb;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.cchc.model.conf.Conf;

/** Where the configuration lies. */
final class ConfOptions {

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "Thư mục cấu hình (mặc định: thư mục đi kèm chương trình)")
  private Path conf;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  /** The configuration asked for, else the one that came with the program. */
  Conf conf() {
    return Conf.load(conf != null ? conf : shipped());
  }

  /** Whether a folder was named. */
  boolean given() {
    return conf != null;
  }

  private static Path shipped() {
    return Path.of(System.getProperty("cchc.conf", "conf"));
  }
}
