package vn.cchc.app.output;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.app.Terminal;
import vn.cchc.ingest.FileOutcome;
import vn.cchc.ingest.IngestSummary;
import vn.cchc.model.text.VietnameseNumbers;

/** The outcome of a load, a line a file. */
public final class LoadTable {

  private static final int NAMED = 5;

  private LoadTable() {}

  /** Prints every file and the sum; nothing when every file was refused. */
  public static void print(Terminal terminal, IngestSummary summary) {
    if (summary.files().isEmpty() && !summary.refused().isEmpty()) {
      return;
    }
    TextTable table = new TextTable("Tệp", "Bản ghi", "= nhận", "+ trùng", "+ cũ hơn", "+ cách ly");
    Stream.concat(summary.files().stream(), Stream.of(summary.total()))
        .forEach(outcome -> table.row(cells(outcome)));
    table.print(terminal);
    if (!summary.skipped().isEmpty()) {
      terminal.say(
          "Bỏ qua "
              + VietnameseNumbers.count(summary.skipped().size())
              + " tệp có đuôi tên khác của nguồn: "
              + String.join(", ", summary.skipped().stream().limit(NAMED).toList())
              + (summary.skipped().size() > NAMED ? ", …" : ""));
    }
    if (summary.total().quarantined() > 0) {
      terminal.say("Có bản ghi bị cách ly; xem lý do bằng 'cchc quarantine'.");
    }
  }

  private static List<String> cells(FileOutcome outcome) {
    return List.of(
        outcome.file() + (outcome.known() ? " (đã nạp)" : ""),
        VietnameseNumbers.count(outcome.in()),
        VietnameseNumbers.count(outcome.accepted()),
        VietnameseNumbers.count(outcome.duplicate()),
        VietnameseNumbers.count(outcome.superseded()),
        VietnameseNumbers.count(outcome.quarantined()));
  }
}
