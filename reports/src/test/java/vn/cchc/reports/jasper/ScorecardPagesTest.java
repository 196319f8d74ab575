package vn.cchc.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.reports.Cases;
import vn.cchc.reports.pdf.Golden;
import vn.cchc.reports.pdf.PdfPages;

/** Every case of the scorecard: the pages as committed, nothing cut, nothing borrowed. */
class ScorecardPagesTest {

  private static final PdfRenderer RENDERER = new PdfRenderer();
  private static final Pattern NUMBER = Pattern.compile("[+\u2212]?[0-9][0-9.,]*(\u00a0%| điểm)?");

  static Stream<String> cases() {
    return Cases.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void looksAsCommitted(String name) throws IOException {
    PdfPages pages = new PdfPages(RENDERER.render(Cases.all().get(name)));
    Golden golden = new Golden("scorecard", name);
    if (Golden.updating()) {
      golden.update(pages);
    }
    golden.check(pages);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fitsOnTwoPages(String name) {
    assertThat(new PdfPages(RENDERER.render(Cases.all().get(name))).pictures()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noTextIsCutAndNoNumberIsBroken(String name) throws JRException {
    for (JRPrintText text : texts(name)) {
      assertThat(text.getTextTruncateIndex()).as(text.getFullText()).isNull();
      if (NUMBER.matcher(text.getFullText()).matches()) {
        assertThat(text.getTextHeight())
            .as("%s on one line", text.getFullText())
            .isLessThan(text.getFontSize() * 1.5f);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyWordLaidOutIsInTheDocument(String name) throws JRException {
    Map<String, Integer> printed =
        words(new PdfPages(RENDERER.render(Cases.all().get(name))).cells());
    Map<String, Integer> laidOut = new HashMap<>();
    for (JRPrintText text : texts(name)) {
      words(text.getFullText()).forEach((word, count) -> laidOut.merge(word, count, Integer::sum));
    }

    assertThat(laidOut).isNotEmpty();
    assertThat(laidOut)
        .allSatisfy(
            (word, count) ->
                assertThat(printed.getOrDefault(word, 0)).as(word).isGreaterThanOrEqualTo(count));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fontsAreEmbeddedAndChartsAreVectors(String name) {
    PdfPages pages = new PdfPages(RENDERER.render(Cases.all().get(name)));

    assertThat(pages.foreignFonts()).isEmpty();
    assertThat(pages.bitmaps()).isZero();
  }

  private static List<JRPrintText> texts(String name) throws JRException {
    List<JRPrintText> texts = new ArrayList<>();
    for (JRPrintPage page : RENDERER.pages(Cases.all().get(name)).getPages()) {
      collect(page.getElements(), texts);
    }
    return texts;
  }

  private static void collect(List<JRPrintElement> elements, List<JRPrintText> texts) {
    for (JRPrintElement element : elements) {
      if (element instanceof JRPrintText text) {
        texts.add(text);
      } else if (element instanceof JRPrintFrame frame) {
        collect(frame.getElements(), texts);
      }
    }
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : text.split("[\\s\u00a0]+", -1)) {
      if (!word.isEmpty()) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }
}
