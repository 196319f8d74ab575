package vn.cchc.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.figure.Figure;
import vn.cchc.reports.Cases;
import vn.cchc.reports.Counts;
import vn.cchc.reports.ScorecardData;
import vn.cchc.reports.pdf.PdfPages;

class PdfRendererTest {

  private static final PdfRenderer RENDERER = new PdfRenderer();

  @TempDir private Path folder;

  @Test
  void theSameDataGivesTheSameBytesFromAnotherRenderer() {
    assertThat(new PdfRenderer().render(Cases.hoaThanh()))
        .isEqualTo(RENDERER.render(Cases.hoaThanh()));
  }

  @Test
  void neitherZoneNorLanguageOfTheMachineIsPrinted() {
    byte[] here = RENDERER.render(Cases.hoaThanh());
    TimeZone zone = TimeZone.getDefault();
    Locale language = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(new PdfRenderer().render(Cases.hoaThanh())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(language);
    }
  }

  @Test
  void manyThreadsPrintWhatOneThreadPrints() throws Exception {
    Map<String, byte[]> alone = new HashMap<>();
    Cases.all().forEach((name, data) -> alone.put(name, RENDERER.render(data)));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Map<Future<byte[]>, String> prints = new HashMap<>();
      for (int round = 0; round < 6; round++) {
        for (Map.Entry<String, ScorecardData> entry : Cases.all().entrySet()) {
          prints.put(pool.submit(() -> RENDERER.render(entry.getValue())), entry.getKey());
        }
      }
      for (Map.Entry<Future<byte[]>, String> print : prints.entrySet()) {
        assertThat(print.getKey().get()).isEqualTo(alone.get(print.getValue()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aFileIsThePageAndNothingElse() throws IOException {
    Path target = folder.resolve("2023/hoa-thanh.pdf");

    RENDERER.render(Cases.hoaThanh(), target);

    assertThat(target).hasBinaryContent(RENDERER.render(Cases.hoaThanh()));
    assertThat(target.getParent().toFile().list()).containsExactly("hoa-thanh.pdf");
  }

  @Test
  void anUnusableFolderIsNamedWithARemedy() throws IOException {
    Path file = Files.writeString(folder.resolve("occupied"), "");

    assertThatThrownBy(() -> RENDERER.render(Cases.hoaThanh(), file.resolve("page.pdf")))
        .isInstanceOf(CchcException.class)
        .hasMessageContaining("cannot write '" + file.resolve("page.pdf"));
  }

  @Test
  void countsThatCannotBeAreReportedWithTheUnit() {
    ScorecardData impossible =
        Cases.of(Counts.from(Cases.hoaThanhFigures()).with(Figure.RETURNED, -1).figures());

    assertThatThrownBy(() -> RENDERER.render(impossible))
        .isInstanceOfSatisfying(CchcException.class, e -> assertThat(e.code()).isEqualTo("R-001"))
        .hasMessageContaining("'Thị xã Hòa Thành'")
        .hasMessageContaining("must not be negative: -1")
        .hasMessageContaining("please report it");
  }

  @Test
  void everyPageSaysAtTopAndFootThatTheDossiersAreSimulated() {
    assertThat(new PdfPages(RENDERER.render(Cases.hoaThanh())).texts())
        .hasSize(2)
        .allSatisfy(text -> assertThat(text.split("DỮ LIỆU MÔ PHỎNG", -1)).hasSize(3));
  }

  @Test
  void pagesAreNumberedFromTheSecondOn() {
    List<String> texts = new PdfPages(RENDERER.render(Cases.hoaThanh())).texts();

    assertThat(texts.get(0)).startsWith("DỮ LIỆU MÔ PHỎNG\n");
    assertThat(texts.get(1)).startsWith("2 DỮ LIỆU MÔ PHỎNG\n");
  }

  @Test
  void recordedDossiersCarryNoMark() {
    ScorecardData recorded = Cases.all().get("cao-lanh-without-post");

    assertThat(new PdfPages(RENDERER.render(recorded)).text().toLowerCase(Locale.ROOT))
        .doesNotContain("mô phỏng");
  }
}
