package vn.cchc.reports.jasper;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.cchc.reports.Cases;

class LookTest {
  @Test
  void look() {
    long t = System.nanoTime();
    PdfRenderer renderer = new PdfRenderer();
    Cases.all()
        .forEach((name, data) -> renderer.render(data, Path.of("target/look/" + name + ".pdf")));
    System.out.println("ms " + (System.nanoTime() - t) / 1000000);
  }
}
