package vn.cchc.model.conf;

import java.nio.file.Path;

/** The configuration that ships, read once for all tests. */
public final class TestConf {

  /** The shipped configuration. */
  public static final Conf SHIPPED = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));

  private TestConf() {}
}
