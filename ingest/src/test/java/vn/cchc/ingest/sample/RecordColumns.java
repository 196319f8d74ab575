package vn.cchc.ingest.sample;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.cchc.ingest.quarantine.Fault;

/** Every component of a record as a text, so that no new field can be left out of a sample. */
final class RecordColumns {

  private RecordColumns() {}

  static Map<String, String> of(Record record) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      columns.put(component.getName(), text(value(component, record)));
    }
    return columns;
  }

  private static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(RecordColumns::text).collect(Collectors.joining("; "));
    }
    if (value instanceof Fault fault) {
      return fault.field() + ":" + fault.code();
    }
    if (value instanceof Record record) {
      return Arrays.stream(record.getClass().getRecordComponents())
          .map(component -> text(value(component, record)))
          .collect(Collectors.joining("/"));
    }
    return Objects.toString(value, "");
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
