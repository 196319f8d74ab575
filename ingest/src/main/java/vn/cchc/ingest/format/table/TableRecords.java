package vn.cchc.ingest.format.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.model.source.SourceSpec;

/** The records below a header; every row that is none is counted with its reason. */
public final class TableRecords implements RecordStream {

  private final RowSource rows;
  private final TableHeader header;
  private final Outside outside;
  private final RowJudge judge;
  private final Deque<SheetRow> read;
  private final PassedOverCounts passedOver = new PassedOverCounts();
  private NumberedRecord ahead;

  /**
   * Continues below the header.
   *
   * @param head rows already read, the header among them
   * @param rows the rows after them; closed with this
   * @param sheet name of the sheet
   * @throws vn.cchc.model.error.CchcException when what the source requires is not there
   */
  public TableRecords(
      String fileName,
      List<SheetRow> head,
      HeaderSearch.Found found,
      RowSource rows,
      String sheet,
      SourceSpec spec) {
    this.rows = rows;
    this.header = found.header().orRefuse(fileName);
    this.judge = new RowJudge(header, spec);
    List<SheetRow> above = head.subList(0, found.top());
    this.outside = Outside.read(fileName, above, sheet, spec);
    above.forEach(
        row -> passedOver.add(RowPatterns.blank(row) ? PassedOver.BLANK : PassedOver.TITLE));
    this.read = new ArrayDeque<>(head.subList(found.below(), head.size()));
  }

  @Override
  public FileFacts facts() {
    return new FileFacts(null, header.unknownColumns(), passedOver.byReason());
  }

  @Override
  public boolean hasNext() {
    while (ahead == null) {
      SheetRow row = read.isEmpty() ? rows.next() : read.remove();
      if (row == null) {
        return false;
      }
      RawRecord record = header.record(row);
      if (judge.surelyRecord(record)) {
        accept(row, record);
      } else {
        judge.judge(row, record).ifPresentOrElse(passedOver::add, () -> accept(row, record));
      }
    }
    return true;
  }

  private void accept(SheetRow row, RawRecord record) {
    outside.fill(record);
    ahead = new NumberedRecord(row.number(), null, record);
  }

  @Override
  public NumberedRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    NumberedRecord record = ahead;
    ahead = null;
    return record;
  }

  @Override
  public void close() {
    rows.close();
  }
}
