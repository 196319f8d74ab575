package vn.cchc.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A change of any table shows as a change of its golden statement under {@code ddl}. */
class TablesTest {

  private static final Path MODULE = Path.of(System.getProperty("cchc.root"), "model");
  private static final Path GOLDENS = MODULE.resolve("src/test/resources/ddl");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static final List<TableSpec> TABLES = Tables.ALL;

  @ParameterizedTest
  @FieldSource("TABLES")
  void theStatementIsTheGoldenOne(TableSpec table) throws IOException {
    String actual = table.ddl("<lake>/" + table.name()) + "\n";
    Path golden = GOLDENS.resolve(table.name() + ".sql");
    if (UPDATE) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, actual);
    }
    Path shown = MODULE.resolve("target/golden").resolve(golden.getFileName());
    if (!Files.exists(golden) || !Files.readString(golden).equals(actual)) {
      Files.createDirectories(shown.getParent());
      Files.writeString(shown, actual);
    }
    if (!Files.exists(golden)) {
      fail("no golden %s; compare %s, then run with -Dgolden.update=true", golden, shown);
    }
    assertThat(actual)
        .as("%s is not %s; if the change is meant, run with -Dgolden.update=true", shown, golden)
        .isEqualTo(Files.readString(golden));
  }

  @Test
  void everyGoldenAndEveryDeclarationBelongsToATable() throws IOException {
    List<String> names = TABLES.stream().map(TableSpec::name).sorted().toList();
    assertThat(baseNames(GOLDENS)).isEqualTo(names);
    assertThat(baseNames(MODULE.resolve("src/main/resources/vn/cchc/model/table")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void partitionsAndStatisticsNameColumnsOfTheTable(TableSpec table) {
    assertThat(table.columnNames()).doesNotHaveDuplicates().containsAll(table.partitionedBy());
    String statistics = table.properties().get("delta.dataSkippingStatsColumns");
    if (statistics != null) {
      assertThat(table.columnNames()).contains(statistics.split(",", -1));
    }
    assertThat(table.columns())
        .allSatisfy(
            column -> {
              assertThat(column.name()).matches("[a-z][a-z0-9_]*");
              assertThat(column.description()).isNotBlank();
            });
  }

  @Test
  void anApostropheInADescriptionDoesNotEndIt() {
    TableSpec table =
        new TableSpec(
            "t_v1",
            "the unit's rows",
            List.of(new ColumnSpec("unit", "string", false, "unit's code")),
            null,
            Map.of("b", "2", "a", "1"));
    assertThat(table.ddl("/lake/t_v1"))
        .isEqualTo(
            """
            CREATE TABLE IF NOT EXISTS delta.`/lake/t_v1` (
              unit string NOT NULL COMMENT 'unit''s code'
            )
            USING delta
            COMMENT 'the unit''s rows'
            TBLPROPERTIES ('a' = '1', 'b' = '2', \
            'delta.enableInCommitTimestamps' = 'true', \
            'delta.logRetentionDuration' = 'interval 36500 days')""");
  }

  private static List<String> baseNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
          .sorted()
          .toList();
    }
  }
}
