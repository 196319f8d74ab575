package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

/** Spark's Scala module refuses any other minor of Jackson at run time. */
class JacksonLineTest {

  @Test
  void coreDatabindAndTheScalaModuleAreOneLine() {
    Version core = com.fasterxml.jackson.core.json.PackageVersion.VERSION;
    Version databind = com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION;
    Version scala = new com.fasterxml.jackson.module.scala.DefaultScalaModule().version();
    assertThat(databind.toString()).isEqualTo(core.toString());
    assertThat(scala.getMajorVersion()).isEqualTo(core.getMajorVersion());
    assertThat(scala.getMinorVersion())
        .as(scala + " beside " + core)
        .isEqualTo(core.getMinorVersion());
  }
}
