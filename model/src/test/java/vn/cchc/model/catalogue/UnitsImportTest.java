package vn.cchc.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.ConfReader;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.conf.UnitFiles;
import vn.cchc.model.unit.Succession;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;

class UnitsImportTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
  private static final ConfReader READER = TestConf.SHIPPED.reader();

  @TempDir Path folder;
  private Path target;
  private SampleCatalogue sample;

  @BeforeEach
  void sample() throws IOException {
    target = Files.createDirectory(folder.resolve("units"));
    sample = SampleCatalogue.standard();
  }

  @Test
  void aReusedCodeMeansTwoUnitsThatNoDayJoins() throws IOException {
    UnitCatalogue units = imported();
    Unit old = units.find("25645", BEFORE).orElseThrow();
    Unit now = units.find("25645", AFTER).orElseThrow();
    assertThat(old.name()).isEqualTo("Phường Long Thành Trung");
    assertThat(old.key()).isEqualTo("25645");
    assertThat(units.province(old).key()).isEqualTo("72");
    assertThat(now.name()).isEqualTo("Phường Hòa Thành");
    assertThat(now.key()).isEqualTo("25645@2025-07-01");
    assertThat(units.province(now).name()).isEqualTo("Tỉnh Tây Ninh");
    assertThat(units.province(now).key()).isEqualTo("80@2025-07-01");
    assertThat(units.find("80", BEFORE).orElseThrow().name()).isEqualTo("Tỉnh Long An");
  }

  @Test
  void wholeMergersRollForwardAndSplitsDoNot() throws IOException {
    UnitCatalogue units = imported();
    Unit now = units.find("25645@2025-07-01").orElseThrow();
    assertThat(units.assignable(units.find("25645").orElseThrow())).contains(now);
    Unit split = units.find("25648").orElseThrow();
    assertThat(units.assignable(split)).isEmpty();
    assertThat(units.history().successorOf(split, AFTER))
        .isEqualTo(
            new Succession.NotAssignable(
                List.of(units.find("25630@2025-07-01").orElseThrow(), now)));
    assertThat(units.history().predecessorsOf(now).whole())
        .extracting(Unit::key)
        .containsExactly("25645");
    assertThat(units.history().predecessorsOf(now).partial())
        .extracting(Unit::key)
        .containsExactly("25648");
    assertThat(units.assignable(units.find("318").orElseThrow()).orElseThrow().name())
        .isEqualTo("Đặc khu Cồn Cỏ");
    assertThat(units.assignable(units.find("80").orElseThrow()).orElseThrow().key())
        .isEqualTo("80@2025-07-01");
  }

  @Test
  void countsWhatItFound() throws IOException {
    UnitsSummary summary = plan().summary();
    assertThat(summary.provinces()).isEqualTo(3);
    assertThat(summary.communesByType())
        .containsOnlyKeys("phường", "xã", "đặc khu")
        .containsEntry("đặc khu", 1);
    assertThat(summary.communes()).isEqualTo(33);
    assertThat(summary.oldProvinces()).isEqualTo(5);
    assertThat(summary.oldUnits()).isEqualTo(11);
    assertThat(summary.whole()).isEqualTo(9);
    assertThat(summary.split()).isEqualTo(2);
    assertThat(summary.ignored()).isEqualTo(33);
  }

  @Test
  void theSameFilesAgainChangeNothing() throws IOException {
    assertThat(write(plan())).hasSize(3);
    assertThat(write(plan())).isEmpty();
  }

  @Test
  void whatSomebodyEditedIsNotOverwritten() throws IOException {
    write(plan());
    Path file = target.resolve("2025-tay-ninh.yaml");
    String edited = Files.readString(file).replace("Phường Gò Dầu", "Phường Gò Dầu 2");
    Files.writeString(file, edited);
    Files.delete(target.resolve("2025-ca-mau.yaml"));
    UnitsPlan plan = plan();
    assertThatThrownBy(() -> write(plan))
        .hasMessageContaining("2025-tay-ninh.yaml would be overwritten")
        .hasMessageContaining("--replace");
    assertThat(file).hasContent(edited);
    assertThat(target.resolve("2025-ca-mau.yaml")).doesNotExist();
    assertThat(ImportFolder.write(plan.files(), ImportFolder.HandMade.REPLACE)).hasSize(2);
    assertThat(Files.readString(file)).isNotEqualTo(edited);
    assertThat(names(target)).allMatch(name -> !name.startsWith("."));
  }

  @Test
  void handKeptUnitsStayAndGetTheirSuccessors() throws IOException {
    copyShipped("tay-ninh.yaml", "bac-lieu.yaml");
    UnitsPlan plan = plan();
    write(plan);
    UnitCatalogue units = UnitFiles.read(READER, files()).catalogue();
    Unit kept = units.find("25645").orElseThrow();
    assertThat(kept.parent()).isEqualTo("709");
    assertThat(units.withCode("25645"))
        .extracting(Unit::key)
        .containsExactlyInAnyOrder("25645", "25645@2025-07-01");
    assertThat(units.assignable(kept).orElseThrow().key()).isEqualTo("25645@2025-07-01");
    Unit province = units.find("80@2025-07-01").orElseThrow();
    assertThat(province.agencyCodes()).containsExactly("H53");
    assertThat(units.provinceByAgencyCode("H53", BEFORE).orElseThrow().key()).isEqualTo("72");
    assertThat(units.provinceByAgencyCode("H53", AFTER)).contains(province);
    assertThat(plan.notes())
        .contains(note(ImportNote.Kind.KEPT, "25645", "Phường Long Thành Trung", "unit 25645"));
    assertThat(write(plan())).isEmpty();
  }

  @Test
  void aHandKeptUnitWithANumberedCodeIsKnownByItsOfficialOne() throws IOException {
    copyShipped("dong-thap.yaml");
    sample.province("82", "Tỉnh Đồng Tháp");
    sample.communes("82", "29869 Phường Cao Lãnh");
    sample.oldProvince("87", "Tỉnh Đồng Tháp", "82");
    sample.old("87", "29869 Phường 1", "29869");
    write(plan());
    UnitCatalogue units = UnitFiles.read(READER, files()).catalogue();
    assertThat(units.assignable(units.find("29869-2").orElseThrow()).orElseThrow().name())
        .isEqualTo("Phường Cao Lãnh");
    assertThat(units.find("29869").orElseThrow().successors()).isEmpty();
  }

  @Test
  void anEarlierHandKeptUnitOfTheSameCodeEndsBeforeTheImportedOneBegins() throws IOException {
    Files.writeString(
        target.resolve("tay-ninh.yaml"),
        """
        province: "72"
        units:
          - code: "72"
            name: Tỉnh Tây Ninh
            type: province
            valid-from: 2004-01-01
            valid-to: 2025-06-30
          - code: "25645"
            name: Xã Long Thành Trung
            type: commune
            parent: "72"
            valid-from: 2004-01-01
            valid-to: 2020-01-31
        """);
    write(plan());
    UnitCatalogue units = UnitFiles.read(READER, files()).catalogue();
    assertThat(units.withCode("25645"))
        .extracting(Unit::key)
        .containsExactlyInAnyOrder("25645", "25645@2020-02-01", "25645@2025-07-01");
  }

  @Test
  void keysDoNotDependOnTheOrderOfImports() throws IOException {
    write(plan());
    List<String> atOnce = keys();
    Path other = Files.createDirectory(folder.resolve("one by one"));
    for (String province : List.of("96", "01", "80")) {
      UnitsRequest all = sample.write(folder, other);
      UnitsRequest one =
          new UnitsRequest(all.units(), all.merges(), all.splits(), AFTER, Set.of(province), other);
      write(UnitsImport.plan(one, READER));
    }
    target = other;
    assertThat(keys()).containsExactlyInAnyOrderElementsOf(atOnce);
  }

  @Test
  void aSuccessorOutsideTheImportIsLeftOutAndNeverLooksWhole() throws IOException {
    sample.old("72", "25651 Xã Long Thành Nam", "25645", "32047");
    UnitsRequest all = sample.write(folder, target);
    UnitsRequest one =
        new UnitsRequest(all.units(), all.merges(), all.splits(), AFTER, Set.of("80"), target);
    UnitsPlan plan = UnitsImport.plan(one, READER);
    write(plan);
    assertThat(names(target)).containsExactly("2025-tay-ninh.yaml");
    UnitCatalogue units = UnitFiles.read(READER, files()).catalogue();
    Unit old = units.find("25651").orElseThrow();
    assertThat(old.successors()).hasSize(1);
    assertThat(units.assignable(old)).isEmpty();
    assertThat(plan.notes())
        .extracting(ImportNote::kind)
        .contains(ImportNote.Kind.OUTSIDE, ImportNote.Kind.CROSSES);
  }

  @Test
  void oneCommuneUnderTwoCodesIsOneUnitWithTheOtherCodeAsAlias() throws IOException {
    UnitsRequest request = sample.write(folder, target);
    Files.writeString(request.units(), sample.units().replace("\"25552\"", "\"25553\""));
    UnitsPlan plan = UnitsImport.plan(request, READER);
    write(plan);
    UnitCatalogue units = UnitFiles.read(READER, files()).catalogue();
    assertThat(units.find("25553", AFTER).orElseThrow().aliases()).containsExactly("25552");
    assertThat(new vn.cchc.model.unit.UnitResolver(units).require("25552", u -> true).code())
        .isEqualTo("25553");
    assertThat(plan.notes())
        .contains(note(ImportNote.Kind.CODE_DIFFERS, "25553-25552", "Xã Lộc Ninh", "alias 25552"));
  }

  @Test
  void aCommuneThatBecameAPhuongLaterIsFoundByBothNames() throws IOException {
    UnitsRequest request = sample.write(folder, target);
    Files.writeString(request.units(), sample.units().replace("Xã Khánh An", "Phường Khánh An"));
    write(UnitsImport.plan(request, READER));
    UnitCatalogue units = UnitFiles.read(READER, files()).catalogue();
    Unit unit = units.find("32047", AFTER).orElseThrow();
    assertThat(unit.name()).isEqualTo("Phường Khánh An");
    assertThat(unit.aliases()).containsExactly("Xã Khánh An");
  }

  @Test
  void contradictionsBetweenTheFilesAreListedAndNeverRollForward() throws IOException {
    UnitsRequest request = sample.write(folder, target);
    Files.writeString(
        request.merges().orElseThrow(),
        sample
            .merges()
            .replace(
                "{\"old_id\":\"25630\",\"name\":\"Phường Long Hoa\",\"type\":\"full\"}",
                "{\"old_id\":\"25630\",\"name\":\"Phường Long Hoa\",\"type\":\"partial\"}")
            .replace("{\"old_id\":\"32041\",\"name\":\"Xã Hòa Thành\",\"type\":\"full\"}", ""));
    Files.writeString(
        request.splits().orElseThrow(),
        sample.splits().replaceFirst(",\\{\"new_id\":\"25630\",\"name\":\"Phường Long Hoa\"}", ""));
    UnitsPlan plan = UnitsImport.plan(request, READER);
    assertThat(plan.notes())
        .contains(
            note(ImportNote.Kind.PART_CONTRADICTION, "25630", "Phường Long Hoa", "25630"),
            note(ImportNote.Kind.NOT_IN_MERGES, "32041", "Xã Hòa Thành", "32041"),
            note(ImportNote.Kind.NOT_IN_SPLITS, "25648", "Xã Trường Hòa", "25630"));
    write(plan);
    UnitCatalogue units = UnitFiles.read(READER, files()).catalogue();
    assertThat(units.assignable(units.find("25630").orElseThrow())).isEmpty();
    assertThat(units.assignable(units.find("25648").orElseThrow())).isEmpty();
  }

  @Test
  void withoutSplitsAnOldUnitWhoseProvinceNobodyTellsIsNamedAndLeftOut() throws IOException {
    UnitsRequest all = sample.write(folder, target);
    UnitsRequest request =
        new UnitsRequest(all.units(), all.merges(), Optional.empty(), AFTER, Set.of(), target);
    UnitsPlan plan = UnitsImport.plan(request, READER);
    write(plan);
    UnitCatalogue units = UnitFiles.read(READER, files()).catalogue();
    assertThat(units.province(units.find("00004").orElseThrow()).key()).isEqualTo("01");
    assertThat(units.find("25645")).isEmpty();
    assertThat(plan.notes())
        .contains(note(ImportNote.Kind.NO_PROVINCE, "25645", "Phường Long Thành Trung", ""));
  }

  @Test
  void otherShapesAreRefusedWithThePlace() throws IOException {
    UnitsRequest request = sample.write(folder, target);
    assertRefused(request, "{}", "at the top: a list is expected here");
    assertRefused(request, "[]", "a list of provinces with Wards is expected");
    assertRefused(request, "[1]", "at /0: an object is expected here");
    assertRefused(request, "[{\"Code\":\"80\"}]", "at /0/FullName: text of the form");
    assertRefused(request, "nothing", "is no JSON in UTF-8: line 1");
    assertRefused(
        request,
        sample.units().replace("\"25480\"", "\"25459\""),
        "at /0/Wards/1: a code of its own is expected here, not 25459 again");
    Files.write(request.units(), new byte[] {'"', (byte) 0xff, '"'});
    assertThatThrownBy(() -> UnitsImport.plan(request, READER))
        .hasMessageContaining("bytes that are not UTF-8");
    Files.delete(request.units());
    assertThatThrownBy(() -> UnitsImport.plan(request, READER))
        .hasMessageContaining("there is no file");
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void anUnknownProvinceComesWithTheKnownOnes() throws IOException {
    UnitsRequest all = sample.write(folder, target);
    UnitsRequest one =
        new UnitsRequest(
            all.units(), all.merges(), all.splits(), AFTER, Set.of("72", "80"), target);
    assertThatThrownBy(() -> UnitsImport.plan(one, READER))
        .hasMessage("no province 72 in the catalogue; its provinces are 01, 80, 96");
  }

  private void assertRefused(UnitsRequest request, String units, String why) throws IOException {
    Files.writeString(request.units(), units);
    assertThatThrownBy(() -> UnitsImport.plan(request, READER)).hasMessageContaining(why);
  }

  private static ImportNote note(ImportNote.Kind kind, String code, String name, String detail) {
    return new ImportNote(kind, code, name, detail);
  }

  private UnitsPlan plan() throws IOException {
    return UnitsImport.plan(sample.write(folder, target), READER);
  }

  private static List<Path> write(UnitsPlan plan) {
    return ImportFolder.write(plan.files(), ImportFolder.HandMade.REFUSE);
  }

  private UnitCatalogue imported() throws IOException {
    write(plan());
    return UnitFiles.read(READER, files()).catalogue();
  }

  private List<String> keys() throws IOException {
    return UnitFiles.read(READER, files()).units().stream().map(Unit::key).toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.sorted().toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void copyShipped(String... names) throws IOException {
    for (String name : names) {
      Files.copy(TestConf.SHIPPED.root().resolve("units").resolve(name), target.resolve(name));
    }
  }
}
