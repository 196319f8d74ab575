package vn.cchc.simulate;

import java.nio.file.Path;
import vn.cchc.model.conf.Conf;

/** The configuration of the project. */
final class TestConf {

  private TestConf() {}

  static Conf load() {
    return Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  }
}
