package vn.cchc.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.reports.view.Emphasis;
import vn.cchc.reports.view.Messages;

/** Every folder under {@code reports/} keeps the contract of a report. */
class ReportFoldersTest {

  private static final Path REPORTS = Path.of("src/main/resources/reports");
  private static final Path GOLDENS = Path.of("src/test/resources/golden");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern REFERENCE = Pattern.compile("\\$[FPVR]\\{[^}]+}");

  /** How the engine starts its own page and row counters. */
  private static final Pattern COUNTER = Pattern.compile("new java\\.lang\\.Integer\\([01]\\)");

  private static final Pattern LABEL = Pattern.compile("\\$R\\{([^}]+)}");
  private static final Pattern TEXT = Pattern.compile("\"(text\\.[A-Za-z0-9.-]*)\"");

  static Stream<String> folders() throws IOException {
    try (Stream<Path> files = Files.list(REPORTS)) {
      return files
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .toList()
          .stream();
    }
  }

  @Test
  void thereIsAtLeastOneFolder() throws IOException {
    assertThat(folders()).contains("scorecard");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void templateAndViewDeclareTheSame(String id) throws Exception {
    ReportFolder folder = ReportFolder.load(id);

    assertThat(folder.id()).isEqualTo(id);
    assertThat(TemplateContract.breaches(design(folder), Class.forName(folder.view()))).isEmpty();
  }

  @Test
  void aPlantedFieldIsABreachBothWays() throws Exception {
    ReportFolder folder = ReportFolder.load("scorecard");
    JasperDesign design = design(folder);
    JRDesignField planted = new JRDesignField();
    planted.setName("planted");
    planted.setValueClass(String.class);
    design.getMainDesignDataset().addField(planted);
    design.getMainDesignDataset().removeField("unitName");

    assertThat(TemplateContract.breaches(design, Class.forName(folder.view())))
        .containsExactlyInAnyOrder(
            "ScorecardView.planted: the template says java.lang.String, the view null",
            "ScorecardView.unitName: the template says null, the view java.lang.String");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void templatesHoldReferencesAndNoCode(String id) throws Exception {
    JRExpressionCollector collector =
        JRExpressionCollector.collector(JasperSettings.context(), design(ReportFolder.load(id)));
    List<String> code = new ArrayList<>();
    for (JRExpression expression : collector.getExpressions()) {
      if (!COUNTER.matcher(expression.getText()).matches()
          && !REFERENCE.matcher(expression.getText()).matches()) {
        code.add(expression.getText());
      }
    }

    assertThat(collector.getExpressions()).hasSizeGreaterThan(20);
    assertThat(code).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyLabelIsPrintedAndEveryPrintedLabelExists(String id) throws Exception {
    ReportFolder folder = ReportFolder.load(id);
    String template = Files.readString(REPORTS.resolve(id).resolve(folder.template()));

    assertThat(found(LABEL, template)).isEqualTo(keys(folder, "label."));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyTextIsAskedForAndEveryTextAskedForExists(String id) throws Exception {
    ReportFolder folder = ReportFolder.load(id);
    Set<String> keys = keys(folder, "text.");
    Set<String> asked = new TreeSet<>();
    Path views = SOURCES.resolve(folder.view().replace('.', '/')).getParent();
    try (Stream<Path> sources = Files.list(views)) {
      for (Path source : sources.toList()) {
        asked.addAll(found(TEXT, Files.readString(source)));
      }
    }

    assertThat(keys)
        .allMatch(
            key ->
                asked.stream().anyMatch(a -> a.endsWith(".") ? key.startsWith(a) : key.equals(a)));
    assertThat(asked).allMatch(a -> a.endsWith(".") || keys.contains(a));
  }

  @Test
  void everyEmphasisIsAStyle() throws IOException {
    String styles = Files.readString(REPORTS.resolve("style.jrtx"));

    assertThat(Emphasis.values())
        .allMatch(emphasis -> styles.contains("<style name=\"" + emphasis.style() + "\""));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyReportHasGoldens(String id) {
    assertThat(GOLDENS.resolve(id)).isNotEmptyDirectory();
  }

  private static JasperDesign design(ReportFolder folder) throws IOException, JRException {
    try (InputStream in = ReportFolder.open(folder.resource(folder.template()))) {
      return JRXmlLoader.load(JasperSettings.context(), in);
    }
  }

  private static Set<String> keys(ReportFolder folder, String prefix) {
    Set<String> keys =
        new TreeSet<>(Messages.load(folder.resource(folder.messages())).bundle().keySet());
    keys.removeIf(key -> !key.startsWith(prefix));
    return keys;
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
