package vn.cchc.ingest.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.cchc.model.kind.KindField;

/** Everything that is kept of a record of a kind, as texts. */
public final class KindColumns {

  private KindColumns() {}

  /** Columns in the order of the kind, then what was noticed. */
  public static Map<String, String> of(KindRecord record) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (KindField field : record.kind().fields()) {
      columns.put(field.column(), Objects.toString(record.value(field.name()), ""));
    }
    columns.put("eventAt", Objects.toString(record.eventAt(), ""));
    columns.put(
        "faults",
        record.faults().stream()
            .map(fault -> fault.field() + ":" + fault.code())
            .collect(Collectors.joining("; ")));
    columns.put("accepted", record.quarantined() ? "no" : "yes");
    return columns;
  }
}
