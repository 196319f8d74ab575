package vn.cchc.simulate.internal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.text.Slug;
import vn.cchc.model.unit.Unit;
import vn.cchc.simulate.internal.draft.Draft;
import vn.cchc.simulate.internal.draft.DraftMaker;
import vn.cchc.simulate.internal.draft.Procedures;
import vn.cchc.simulate.internal.plan.Part;
import vn.cchc.simulate.internal.plan.ProvincePlan;
import vn.cchc.simulate.internal.plan.Slice;
import vn.cchc.simulate.scenario.SourceFormat;

/** Writes one part: its own files, one for each extraction. */
public final class PartWriter {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final int REPORT_EVERY = 10_000;

  private final ProvincePlan plan;
  private final Part part;
  private final Conf conf;
  private final Procedures procedures;

  /** A writer for one part of a plan. */
  public PartWriter(ProvincePlan plan, Part part, Conf conf) {
    this.plan = plan;
    this.part = part;
    this.conf = conf;
    this.procedures = new Procedures(conf.procedures());
  }

  /**
   * Writes the files below a folder.
   *
   * @param done told every now and then how many more dossiers are done
   */
  public PartResult write(Path folder, LongConsumer done) throws IOException {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Unit> units = new ArrayList<>();
    for (Slice slice : part.slices()) {
      Unit unit = slice.row().member().unit();
      if (places.putIfAbsent(unit.key(), units.size()) == null) {
        units.add(unit);
      }
    }
    DossierFormat format = format(units);
    long[] moments =
        plan.file().extractions().stream()
            .mapToLong(x -> x.toEpochSecond(ZoneOffset.UTC))
            .toArray();
    PartFile[] files =
        plan.file().extractions().stream()
            .map(x -> new PartFile(folder.resolve(name(x)), format))
            .toArray(PartFile[]::new);
    Tally tally = new Tally();
    try {
      writeSlices(new Sender(moments, files, plan.file().distortions(), tally), places, done);
    } finally {
      for (PartFile file : files) {
        file.close();
      }
    }
    return PartResult.of(folder, files, tally);
  }

  private void writeSlices(Sender sender, Map<String, Integer> places, LongConsumer done)
      throws IOException {
    int unreported = 0;
    for (Slice slice : part.slices()) {
      DraftMaker maker =
          new DraftMaker(plan, slice.row(), slice.fromDay(), procedures, conf.dueDates());
      int unit = places.get(slice.row().member().unit().key());
      for (int day = slice.fromDay(); day < slice.toDay(); day++) {
        int count = slice.row().onDay(day);
        for (int place = 0; place < count; place++) {
          Draft draft = maker.make(day, place);
          draft.unit = unit;
          sender.send(draft);
        }
        unreported += count;
        if (unreported >= REPORT_EVERY) {
          done.accept(unreported);
          unreported = 0;
        }
      }
    }
    done.accept(unreported);
  }

  private DossierFormat format(List<Unit> units) {
    UnitTexts texts = new UnitTexts(conf.units());
    return switch (part.group().source()) {
      case DVCQG -> new PortalFormat(agency(), units, texts, procedures);
      case DOSSIER_LIST -> new ListFormat(agency(), units, texts, procedures);
    };
  }

  private String agency() {
    return province().agencyCodes().get(0);
  }

  private Unit province() {
    return conf.units().find(plan.file().province()).orElseThrow();
  }

  private String name(LocalDateTime extraction) {
    SourceFormat source = part.group().source();
    String province = Slug.of(province().name().replaceFirst("^(Tỉnh|Thành phố) ", ""));
    return "%s/%s-%s-%s-%s-%s.%s"
        .formatted(
            source.id(),
            source.id(),
            province,
            part.group().id(),
            part.number(),
            STAMP.format(extraction),
            source.extension());
  }
}
