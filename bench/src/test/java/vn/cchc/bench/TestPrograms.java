package vn.cchc.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.conf.Conf;

/** The measured programs as the tests start them: from the classes, not from a distribution. */
final class TestPrograms {

  private static final Path ROOT = Path.of(System.getProperty("cchc.root"));

  /** The shipped configuration. */
  static final Conf CONF = Conf.load(ROOT.resolve("conf"));

  private TestPrograms() {}

  static Programs get() {
    List<String> own =
        List.of(
            Programs.javaCommand(),
            "@" + ROOT.resolve("app/src/dist/bin/jvm.options"),
            "-Xmx2g",
            "-XX:TieredStopAtLevel=1", // few rows: translating less costs less than running slower
            "-cp",
            Programs.classPath());
    List<String> cchc = new ArrayList<>(own);
    cchc.add("vn.cchc.app.Main");
    List<String> java = List.of(Programs.javaCommand(), "-cp", Programs.classPath());
    return new Programs(cchc, java, own, ROOT.resolve("conf"));
  }
}
