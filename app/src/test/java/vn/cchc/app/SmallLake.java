package vn.cchc.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.transform.ledger.LedgerJob;

/** A lake of a few hand-made dossiers, loaded file by file, and the command over it. */
final class SmallLake {

  static final String HEADER =
      "Mã hồ sơ,Đơn vị tiếp nhận,Mã TTHC,Kênh tiếp nhận,Trạng thái,Ngày nhận,Ngày hẹn trả,"
          + "Ngày kết thúc xử lý\n";

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");

  final Path folder;
  final Path lake;
  final Conf conf;

  SmallLake(Path folder, Conf conf) {
    this.folder = folder;
    this.lake = folder.resolve("lake");
    this.conf = conf;
  }

  /** Loads one list and brings the ledger up to date. */
  void load(String extracted, String... rows) {
    ingest(extracted, rows);
    transform();
  }

  /** Loads one list only. */
  void ingest(String extracted, String... rows) {
    Path file = folder.resolve("list-" + extracted + ".csv");
    try {
      Files.createDirectories(folder);
      Files.writeString(file, HEADER + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    try (SparkLake open = open()) {
      new IngestJob(
              open, conf, ArchiveFolder.open(folder.resolve("lake-archive")), Clock.systemUTC())
          .run(Map.of("dossier-list", List.of(file)));
    }
  }

  void transform() {
    try (SparkLake open = open()) {
      new LedgerJob(open, conf).refresh();
    }
  }

  SparkLake open() {
    return SparkLake.open(lake, SharedSpark.get());
  }

  /** The moment of now as a user would write it; what is loaded later comes after it. */
  static String now() {
    Instant now = Instant.ofEpochMilli(Clock.systemUTC().millis());
    return LocalDateTime.ofInstant(now, LOCAL).toString();
  }

  /** Runs the command on this lake with its configuration. */
  DemoLake.Outcome cchc(String... args) {
    return cchc(Clock.systemUTC(), conf, args);
  }

  /** Runs the command on this lake with another clock and configuration. */
  DemoLake.Outcome cchc(Clock clock, Conf with, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--conf", with.root().toString()));
    return bare(clock, all.toArray(String[]::new));
  }

  /** Runs the command on this lake and leaves the configuration to it. */
  DemoLake.Outcome bare(Clock clock, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--lake", lake.toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), clock, false);
    int code = CchcCommand.run(terminal, all.toArray(String[]::new));
    terminal.out().flush();
    terminal.err().flush();
    return new DemoLake.Outcome(code, out.toString(), err.toString());
  }
}
