package vn.cchc.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The import rules of DESIGN §3; each is also a Maven dependency or a ban. */
class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("vn.cchc");

  @Test
  void theRulesSeeTheWholeProduct() {
    assertThat(OURS.size()).isGreaterThan(250);
  }

  @Test
  void onlyTheLakeKnowsDelta() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.cchc.lake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.delta.."));
  }

  @Test
  void onlyTheLakeWritesDataFrames() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.cchc.lake..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.spark.sql.DataFrameWriter"));
  }

  @Test
  void onlyTheJasperPackageKnowsJasperAndOnlyThePdfPackagePdfbox() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.cchc.reports.jasper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.jasperreports.."));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.cchc.reports.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox.."));
  }

  @Test
  void modelReportsAndSimulateKnowNeitherSparkNorTheJobs() {
    check(
        noClasses()
            .that(resideInAnyPackage("vn.cchc.model..", "vn.cchc.reports..", "vn.cchc.simulate.."))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "org.apache.spark..",
                    "vn.cchc.lake..",
                    "vn.cchc.ingest..",
                    "vn.cchc.transform..",
                    "vn.cchc.app..")));
  }

  @Test
  void internalsStayInTheirModule() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.cchc.lake..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.cchc.lake.internal.."));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.cchc.simulate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.cchc.simulate.internal.."));
  }

  @Test
  void ingestAndTransformNeverMeet() {
    check(
        noClasses()
            .that(resideInAPackage("vn.cchc.ingest.."))
            .should()
            .dependOnClassesThat(resideInAPackage("vn.cchc.transform..")));
    check(
        noClasses()
            .that(resideInAPackage("vn.cchc.transform.."))
            .should()
            .dependOnClassesThat(resideInAPackage("vn.cchc.ingest..")));
  }

  @Test
  void onlyTheCommandTouchesClockZoneLocaleAndStandardStreams() {
    ArchRule clock =
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.cchc.app..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
    check(clock);
  }

  @Test
  void packagesHaveNoCycles() {
    for (String module :
        new String[] {"model", "simulate", "lake", "ingest", "transform", "reports", "app"}) {
      slices().matching("vn.cchc." + module + ".(*)..").should().beFreeOfCycles().check(OURS);
    }
  }

  @Test
  void aPlantedOffenceIsSeen() {
    JavaClasses planted = new ClassFileImporter().importClasses(PlantedOffence.class);
    ArchRule rule =
        noClasses().should().dependOnClassesThat().haveNameMatching("org\\.apache\\.spark\\..*");
    assertThatThrownBy(() -> rule.check(planted)).hasMessageContaining("PlantedOffence");
  }

  private static void check(ArchRule rule) {
    rule.check(OURS);
  }

  /** Uses Spark where nobody may. */
  static final class PlantedOffence {
    org.apache.spark.sql.SparkSession session;
  }
}
