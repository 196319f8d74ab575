package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;
import vn.cchc.model.procedure.TimeUnit;

class DossierCompletenessTest {

  private static final DossierCompleteness COMPLETE =
      new DossierCompleteness(
          new ProcedureCatalogue(
              List.of(
                  new Procedure(
                      "1.001193",
                      "Đăng ký khai sinh",
                      "ho-tich",
                      "commune",
                      null,
                      TimeUnit.NONE,
                      List.of(),
                      false)),
              List.of(new ProcedureField("ho-tich", "Hộ tịch"))));

  private static InternalRow row(Long due, boolean channelMissing, String procedure) {
    Object[] values = new Object[BronzeRows.SCHEMA.length()];
    values[BronzeRows.SCHEMA.fieldIndex("due_at")] = due;
    values[BronzeRows.SCHEMA.fieldIndex("channel_missing")] = channelMissing;
    values[BronzeRows.SCHEMA.fieldIndex("procedure")] = UTF8String.fromString(procedure);
    return new GenericInternalRow(values);
  }

  @Test
  void needsADueDateAChannelAndAProcedureOfTheCatalogue() {
    assertThat(COMPLETE.of(row(1L, false, "1.001193"))).isTrue();
    assertThat(COMPLETE.of(row(null, false, "1.001193"))).isFalse();
    assertThat(COMPLETE.of(row(1L, true, "1.001193"))).isFalse();
    assertThat(COMPLETE.of(row(1L, false, "unknown"))).isFalse();
    assertThat(COMPLETE.of(row(1L, false, "9.999999"))).as("not in the catalogue").isFalse();
  }
}
