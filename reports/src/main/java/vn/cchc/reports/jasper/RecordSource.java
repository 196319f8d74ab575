package vn.cchc.reports.jasper;

import java.text.Normalizer;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import vn.cchc.reports.drawing.Drawing;

/**
 * Records as rows: a field is the record component of the same name. A list becomes a source of its
 * own, a drawing a vector picture, and text leaves only in composed form (NFC), because combining
 * marks would be placed beside their letters.
 */
final class RecordSource implements JRRewindableDataSource {

  private final List<?> rows;
  private int next;

  private RecordSource(List<?> rows) {
    this.rows = rows;
  }

  /** A source of one row. */
  static RecordSource of(Record row) {
    return new RecordSource(List.of(row));
  }

  @Override
  public boolean next() {
    return next++ < rows.size();
  }

  /** Called when a band that did not fit is laid out again on the next page. */
  @Override
  public void moveFirst() {
    next = 0;
  }

  @Override
  public Object getFieldValue(JRField field) throws JRException {
    Object row = rows.get(next - 1);
    try {
      return printable(row.getClass().getMethod(field.getName()).invoke(row));
    } catch (ReflectiveOperationException e) {
      throw new JRException(
          row.getClass().getSimpleName() + " has no component '" + field.getName() + "'", e);
    }
  }

  private static Object printable(Object value) {
    if (value instanceof String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    if (value instanceof List<?> list) {
      return new RecordSource(list);
    }
    if (value instanceof Drawing drawing) {
      return new VectorPicture(drawing);
    }
    return value;
  }
}
