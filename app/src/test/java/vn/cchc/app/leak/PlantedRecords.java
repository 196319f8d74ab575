package vn.cchc.app.leak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.source.DateTimeStyle;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;

/** Records of a source with planted data in every column, declared or not, one after the other. */
final class PlantedRecords {

  /** Columns and members that no source may declare. */
  static final Map<String, String> UNDECLARED =
      Map.of(
          "ChuHoSo", Planted.NAME,
          "SoDinhDanh", Planted.CITIZEN_ID,
          "SoCMND", Planted.OLD_ID,
          "SoDienThoai", Planted.PHONE,
          "Email", Planted.EMAIL,
          "DiaChi", Planted.ADDRESS,
          "TrichYeu", Planted.FREE_TEXT);

  private PlantedRecords() {}

  /**
   * A sound record, then for each declared column and each planted text one that holds it there.
   */
  static List<Map<String, String>> of(SourceSpec spec) {
    List<Map<String, String>> records = new ArrayList<>();
    records.add(sound(spec, 0));
    for (FieldMapping field : spec.fields()) {
      for (String text : Planted.TEXTS) {
        if (text.equals(Planted.OLD_ID) && isAmount(spec, field.to())) {
          continue;
        }
        Map<String, String> record = sound(spec, records.size());
        record.put(field.from().get(0), text);
        records.add(record);
      }
    }
    return records;
  }

  /** Nine digits in a column of amounts are an amount; nothing could tell them apart. */
  private static boolean isAmount(SourceSpec spec, String to) {
    return !spec.ofDossiers()
        && Kinds.require(spec.kind()).fields().stream()
            .filter(field -> field.name().equals(to))
            .anyMatch(f -> f.type() == FieldType.MONEY || f.type() == FieldType.DECIMAL);
  }

  /** Members of a request for papers, planted. */
  static Map<String, String> supplement(SourceSpec spec) {
    Map<String, String> members = new LinkedHashMap<>(UNDECLARED);
    spec.supplementFields().forEach(field -> members.put(field.from().get(0), Planted.CITIZEN_ID));
    return members;
  }

  private static Map<String, String> sound(SourceSpec spec, int number) {
    Map<String, String> record = new LinkedHashMap<>();
    spec.fields()
        .forEach(field -> record.put(field.from().get(0), sound(spec, field.to(), number)));
    return record;
  }

  private static String sound(SourceSpec spec, String field, int number) {
    return switch (field) {
      case "dossier" -> String.format(Locale.ROOT, "MP.709.H53-230103-%05d", number);
      case "unit" -> "UBND TX Hòa Thành, Tây Ninh";
      case "procedure" -> "1.001193";
      case "channel" -> spec.channels().keySet().iterator().next();
      case "status" ->
          spec.statuses().entrySet().stream()
              .filter(status -> status.getValue() == 4)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse("");
      case "received-at" -> date(spec);
      case "official" -> Planted.NAME;
      default -> "";
    };
  }

  /** The third of January 2023 as the source writes dates, which may be in several ways. */
  private static String date(SourceSpec spec) {
    boolean compact = String.valueOf(spec.dateTime()).contains(DateTimeStyle.COMPACT.name());
    return compact ? "20230103080000" : "03/01/2023 08:00:00";
  }
}
