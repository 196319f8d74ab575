package vn.cchc.model.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.kind.KindCheck.Rule;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.table.TableSpec;

/** A change of a table of a kind shows as a change of its golden statement under ddl-kinds. */
class KindsTest {

  private static final Path MODULE = Path.of(System.getProperty("cchc.root"), "model");
  private static final Path GOLDENS = MODULE.resolve("src/test/resources/ddl-kinds");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final KindField DAY =
      new KindField("day", FieldType.DAY, true, false, false, "a day", null, null);

  static List<RecordKind> kinds() {
    return Kinds.all();
  }

  static Stream<TableSpec> tables() {
    return kinds().stream()
        .flatMap(kind -> Stream.of(KindTables.bronze(kind), KindTables.silver(kind)));
  }

  @Test
  void everyDeclarationIsFound() throws IOException {
    Path folder = MODULE.resolve("src/main/resources/vn/cchc/model/kind");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(kinds().stream().map(kind -> kind.id() + ".yaml"))
          .containsExactlyElementsOf(
              files.map(file -> file.getFileName().toString()).sorted().toList())
          .hasSizeGreaterThanOrEqualTo(11);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theStatementIsTheGoldenOne(TableSpec table) throws IOException {
    String actual = table.ddl("<lake>/" + table.name()) + "\n";
    Path golden = GOLDENS.resolve(table.name() + ".sql");
    if (UPDATE) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, actual);
    }
    if (!Files.exists(golden)) {
      fail("no golden %s; run with -Dgolden.update=true", golden);
    }
    assertThat(actual)
        .as("if the change is meant, run with -Dgolden.update=true")
        .isEqualTo(Files.readString(golden));
  }

  @Test
  void everyGoldenBelongsToATable() throws IOException {
    try (Stream<Path> files = Files.list(GOLDENS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(tables().map(t -> t.name() + ".sql").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void columnsHaveNamesAndMeanings(RecordKind kind) {
    for (TableSpec table : List.of(KindTables.bronze(kind), KindTables.silver(kind))) {
      assertThat(table.columnNames()).doesNotHaveDuplicates();
      assertThat(table.columns())
          .allSatisfy(
              column -> {
                assertThat(column.name()).matches("[a-z][a-z0-9_]*");
                assertThat(column.description()).isNotBlank();
              });
    }
    assertThat(kind.name()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasASourceThatGivesWhatItNeeds(RecordKind kind) {
    List<SourceSpec> sources =
        TestConf.SHIPPED.sources().values().stream()
            .filter(spec -> spec.kind().equals(kind.id()))
            .toList();
    assertThat(sources).isNotEmpty();
    for (SourceSpec source : sources) {
      List<String> given = source.fields().stream().map(mapping -> mapping.to()).toList();
      assertThat(given).as(source.id()).doesNotHaveDuplicates();
      List<String> needed =
          kind.fields().stream()
              .filter(field -> field.required() && field.type() != FieldType.SECTOR)
              .map(KindField::name)
              .toList();
      assertThat(given).as(source.id()).containsAll(needed);
    }
  }

  @Test
  void aKindMustFitTogether() {
    assertThatThrownBy(() -> kind(List.of("day"), List.of(DAY, DAY), List.of()))
        .hasMessage("kind x: the name 'day' is taken");
    assertThatThrownBy(() -> kind(List.of("dya"), List.of(DAY), List.of()))
        .hasMessage("kind x: no field 'dya'");
    assertThatThrownBy(() -> kind(List.of(), List.of(DAY), List.of())).hasMessage("kind x: no key");
    KindCheck check = new KindCheck(Rule.SUM, "day", List.of("night"), Map.of());
    assertThatThrownBy(() -> kind(List.of("day"), List.of(DAY), List.of(check)))
        .hasMessage("kind x: no field 'night'");
    assertThatThrownBy(
            () -> new KindField("c", FieldType.CHOICE, true, false, false, "c", null, null))
        .hasMessage("field c: values go with a choice");
    assertThatThrownBy(
            () -> new KindField("c", FieldType.COUNT, false, false, true, "c", null, null))
        .hasMessage("field c: only a time or a day lies in the past");
  }

  @Test
  void anUnknownKindComesWithTheNearestOne() {
    assertThatThrownBy(() -> Kinds.require("apologie"))
        .hasMessage("unknown kind 'apologie', did you mean 'apology'?");
  }

  @Test
  void aSourceIsHeldAgainstItsKind() {
    assertThat(Kinds.faults("apology", List.of("dossier", "sent-on", "slpi")))
        .containsExactly(
            "unknown field 'sent-on', did you mean 'sent-at'?",
            "unknown field 'slpi', did you mean 'slip'?");
    assertThat(Kinds.faults("apology", List.of("dossier", "slip"))).isEmpty();
    assertThat(Kinds.faults("apologie", List.of()))
        .containsExactly("unknown kind 'apologie', did you mean 'apology'?");
  }

  private static RecordKind kind(List<String> key, List<KindField> fields, List<KindCheck> checks) {
    return new RecordKind("x", "X", "an x", key, null, null, fields, checks);
  }
}
