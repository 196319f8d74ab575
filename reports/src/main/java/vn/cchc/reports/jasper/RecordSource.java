package vn.cchc.reports.jasper;

import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import vn.cchc.reports.drawing.Drawing;

/**
 * Records as rows: a field is the record component of the same name. A list becomes a source of its
 * own, a drawing a vector picture, and text leaves only in composed form (NFC), because combining
 * marks would be placed beside their letters.
 */
final class RecordSource implements JRDataSource {

  private final Iterator<?> rows;
  private Object row;

  private RecordSource(List<?> rows) {
    this.rows = rows.iterator();
  }

  /** A source of one row. */
  static RecordSource of(Record row) {
    return new RecordSource(List.of(row));
  }

  @Override
  public boolean next() {
    boolean more = rows.hasNext();
    if (more) {
      row = rows.next();
    }
    return more;
  }

  @Override
  public Object getFieldValue(JRField field) throws JRException {
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
