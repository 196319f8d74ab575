package vn.cchc.app.verb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.Heading;
import vn.cchc.app.quality.LocalityQuality;
import vn.cchc.app.quality.QualityOutput;
import vn.cchc.app.quality.QualityTable;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.quality.QualityCount;
import vn.cchc.transform.quality.QualityReading;

/** Says how good the data of each locality and source is. */
@Command(
    name = "quality",
    description = "Chất lượng dữ liệu theo địa phương và nguồn: độ mới, độ đủ, lỗi, xu hướng.")
public final class QualityVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--unit",
      paramLabel = "U",
      description = "Chỉ đơn vị này, chia theo đơn vị trực thuộc (mặc định: các tỉnh)")
  private String unit;

  @Option(names = "--source", paramLabel = "ID", description = "Chỉ nguồn này")
  private String source;

  @Mixin private FormatOption format;
  @Mixin private ReadOptions read;

  /** Talks to this terminal. */
  public QualityVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Reading reading = read.open(terminal);
    Conf loaded = reading.conf();
    if (source != null) {
      loaded.source(source);
    }
    TableReader reader = reading.state().loaded();
    List<QualityCount> counts = new ArrayList<>(QualityReading.ofFiles(reader));
    counts.addAll(QualityReading.ofDossiers(reader, loaded.quality()));
    counts.removeIf(count -> source != null && !source.equals(count.source()));
    counts.removeIf(
        count -> loaded.units().find(count.unit()).filter(u -> !reading.covers(u)).isPresent());
    List<LocalityQuality> localities =
        unit == null
            ? LocalityQuality.ofProvinces(counts, loaded.units())
            : LocalityQuality.below(
                loaded.unitResolver().require(unit, any -> true), counts, loaded.units());
    LocalDate today = reading.today(terminal);
    LoadInfo loads = LoadInfo.read(reader);
    Heading.aside(terminal, format.get(), loads);
    switch (format.get()) {
      case TABLE -> {
        reading.heading().forEach(terminal::print);
        new QualityTable(terminal, loaded.quality(), today).print(localities, loads);
      }
      case CSV -> QualityOutput.csv(terminal.out(), localities, today);
      case JSON -> QualityOutput.json(terminal.out(), localities, today);
    }
    return 0;
  }
}
