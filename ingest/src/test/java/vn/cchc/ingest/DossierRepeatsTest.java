package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

class DossierRepeatsTest {

  private static final int COLUMNS = BronzeRows.SCHEMA.length();
  private static final int DOSSIER = BronzeRows.SCHEMA.fieldIndex("dossier");

  @Test
  void everyRepeatedDossierIsToldAndFewOthersWhicheverTaskSawThem() {
    Random random = new Random(7);
    DossierRepeats.Gathered all = new DossierRepeats.Gathered();
    DossierRepeats.Gathered[] tasks = {all.copy(), all.copy(), all.copy()};
    Set<Integer> once = new HashSet<>();
    Set<Integer> again = new HashSet<>();
    for (int i = 0; i < 50_000; i++) {
      int dossier = random.nextInt(200_000);
      if (!once.add(dossier)) {
        again.add(dossier);
      }
      tasks[random.nextInt(tasks.length)].add(row(dossier));
    }
    for (DossierRepeats.Gathered task : tasks) {
      all.merge(task);
    }
    assertThat(again).hasSizeBetween(4_000, 8_000).allMatch(dossier -> told(all, dossier));
    once.removeAll(again);
    long wrongly = once.stream().filter(dossier -> told(all, dossier)).count();
    assertThat(wrongly).isLessThan(once.size() / 1000);
  }

  @Test
  void rowsWithoutACodeAreNobodys() {
    DossierRepeats.Gathered none = new DossierRepeats.Gathered();
    none.add(new GenericInternalRow(new Object[COLUMNS]));
    none.add(new GenericInternalRow(new Object[COLUMNS]));
    assertThat(none.isZero()).isTrue();
  }

  private static boolean told(DossierRepeats.Gathered gathered, int dossier) {
    return gathered.value().told(DossierRepeats.key(UTF8String.fromString(code(dossier))));
  }

  private static InternalRow row(int dossier) {
    Object[] values = new Object[COLUMNS];
    values[DOSSIER] = UTF8String.fromString(code(dossier));
    return new GenericInternalRow(values);
  }

  private static String code(int dossier) {
    return "MP.709.H53-230104-" + dossier;
  }
}
