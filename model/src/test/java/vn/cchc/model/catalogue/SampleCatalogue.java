package vn.cchc.model.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small catalogue in the shapes of the national files: three provinces of 2025 and the five that
 * they were made of. Names are real, so that they spell like real ones; the links are invented to
 * hold each situation once.
 */
final class SampleCatalogue {

  private final Map<String, String> provinces = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> communes = new LinkedHashMap<>();
  private final Map<String, String[]> oldProvinces = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> oldUnits = new LinkedHashMap<>();
  private final List<String[]> links = new ArrayList<>();

  static SampleCatalogue standard() {
    SampleCatalogue sample = new SampleCatalogue();
    sample.province("80", "Tỉnh Tây Ninh");
    sample.communes(
        "80",
        "25459 Phường Tân Ninh",
        "25480 Phường Bình Minh",
        "25630 Phường Long Hoa",
        "25645 Phường Hoà Thành",
        "25654 Phường Thanh Điền",
        "25708 Phường Gò Dầu",
        "27694 Phường Long An",
        "27712 Phường Tân An",
        "25489 Xã Tân Biên",
        "25516 Xã Tân Châu",
        "28093 Xã Tân Trụ",
        "28126 Xã Thuỷ Đông",
        "25552 Xã Lộc Ninh",
        "25567 Xã Tân Thành",
        "27736 Xã Tân Thạnh",
        "27763 xã Mỹ Quý");
    sample.province("96", "Tỉnh Cà Mau");
    sample.communes(
        "96",
        "32041 Phường Hòa Thành",
        "31999 Phường Tân Thành",
        "31825 Phường Bạc Liêu",
        "32002 Phường An Xuyên",
        "32047 Xã Khánh An",
        "32248 Xã Đất Mũi",
        "32244 Xã Phan Ngọc Hiển",
        "31891 Xã Vĩnh Lộc",
        "31957 Xã Gành Hào",
        "32069 Xã U Minh");
    sample.province("01", "Thành phố Hà Nội");
    sample.communes(
        "01",
        "00004 Phường Ba Đình",
        "00008 Phường Ngọc Hà",
        "00199 Phường Văn Miếu - Quốc Tử Giám",
        "00070 Phường Hoàn Kiếm",
        "00664 Xã Tân Thành",
        "09832 Xã Vật Lại",
        "99990 Đặc khu Cồn Cỏ");
    sample.oldProvince("72", "Tỉnh Tây Ninh", "80");
    sample.oldProvince("80", "Tỉnh Long An", "80");
    sample.oldProvince("95", "Tỉnh Bạc Liêu", "96");
    sample.oldProvince("96", "Tỉnh Cà Mau", "96");
    sample.oldProvince("01", "Thành phố Hà Nội", "01");
    sample.old("72", "25645 Phường Long Thành Trung", "25645");
    sample.old("72", "25630 Phường Long Hoa", "25630");
    sample.old("72", "25648 Xã Trường Hòa", "25645", "25630");
    sample.old("80", "27694 Phường 5", "27694");
    sample.old("80", "27697 Phường 1", "27694", "27712");
    sample.old("95", "31825 Phường 1", "31825");
    sample.old("96", "32002 Phường 1", "32002");
    sample.old("96", "32041 Xã Hòa Thành", "32041");
    sample.old("01", "00004 Phường Trúc Bạch", "00004");
    sample.old("01", "00008 Phường Liễu Giai", "00008");
    sample.old("01", "318 Huyện Cồn Cỏ", "99990");
    return sample;
  }

  void province(String code, String name) {
    provinces.put(code, name);
    communes.put(code, new LinkedHashMap<>());
  }

  void communes(String province, String... coded) {
    for (String one : coded) {
      communes.get(province).put(before(one), after(one));
    }
  }

  void oldProvince(String code, String name, String next) {
    oldProvinces.put(code, new String[] {name, next});
    oldUnits.put(code, new LinkedHashMap<>());
  }

  void old(String province, String coded, String... next) {
    oldUnits.get(province).put(before(coded), after(coded));
    for (String one : next) {
      links.add(new String[] {before(coded), one, next.length == 1 ? "full" : "partial"});
    }
  }

  /** Writes the three files and returns what to import. */
  UnitsRequest write(Path folder, Path target) throws IOException {
    Path units = Files.writeString(folder.resolve("vn-units-sample.json"), units());
    Path merges = Files.writeString(folder.resolve("merges-sample.json"), merges());
    Path splits = Files.writeString(folder.resolve("splits-sample.json"), splits());
    return new UnitsRequest(
        units,
        java.util.Optional.of(merges),
        java.util.Optional.of(splits),
        UnitsRequest.REORGANISATION,
        java.util.Set.of(),
        target);
  }

  String units() {
    List<String> lines = new ArrayList<>();
    provinces.forEach(
        (code, name) -> {
          List<String> wards = new ArrayList<>();
          communes
              .get(code)
              .forEach(
                  (own, full) ->
                      wards.add(
                          "{\"Type\":\"ward\",\"Code\":\"%s\",\"FullName\":\"%s\",\"NameEn\":\"-\",\"ProvinceCode\":\"%s\"}"
                              .formatted(own, full, code)));
          lines.add(
              "{\"Type\":\"province\",\"Code\":\"%s\",\"FullName\":\"%s\",\"Wards\":[%s]}"
                  .formatted(code, name, String.join(",\n", wards)));
        });
    return "[" + String.join(",\n", lines) + "]";
  }

  String merges() {
    List<String> level1 = new ArrayList<>();
    provinces.forEach(
        (code, name) -> {
          List<String> from = new ArrayList<>();
          oldProvinces.forEach(
              (old, what) -> {
                if (what[1].equals(code)) {
                  from.add(
                      "{\"old_id\":\"%s\",\"name\":\"%s\",\"type\":\"full\"}"
                          .formatted(old, what[0]));
                }
              });
          List<String> level2 = new ArrayList<>();
          communes.get(code).forEach((own, full) -> level2.add(merge(own, full)));
          level1.add(
              "{\"level1_id\":\"%s\",\"name\":\"%s\",\"merges\":[%s],\"level2s\":[%s]}"
                  .formatted(code, name, String.join(",", from), String.join(",\n", level2)));
        });
    return "{\"data\":[" + String.join(",\n", level1) + "]}";
  }

  private String merge(String code, String name) {
    List<String> from = new ArrayList<>();
    for (String[] link : links) {
      if (link[1].equals(code)) {
        String old =
            oldUnits.values().stream()
                .filter(units -> units.containsKey(link[0]))
                .map(units -> units.get(link[0]))
                .findFirst()
                .orElseThrow();
        from.add(
            "{\"old_id\":\"%s\",\"name\":\"%s\",\"type\":\"%s\"}".formatted(link[0], old, link[2]));
      }
    }
    return "{\"level2_id\":\"%s\",\"name\":\"%s\",\"merges\":[%s]}"
        .formatted(code, name, String.join(",", from));
  }

  String splits() {
    List<String> level1 = new ArrayList<>();
    oldProvinces.forEach(
        (code, what) -> {
          List<String> level2 = new ArrayList<>();
          List<String> level3 = new ArrayList<>();
          oldUnits
              .get(code)
              .forEach(
                  (old, name) ->
                      (old.length() == 3 ? level2 : level3)
                          .add(split(old, name, old.length() == 3 ? "level2_id" : "level3_id")));
          level1.add(
              "{\"level1_id\":\"%s\",\"name\":\"%s\",\"splits\":[{\"new_id\":\"%s\",\"name\":\"%s\"}],\"level2s\":[%s],\"level3s\":[%s]}"
                  .formatted(
                      code,
                      what[0],
                      what[1],
                      provinces.get(what[1]),
                      String.join(",\n", level2),
                      String.join(",\n", level3)));
        });
    return "{\"data\":[" + String.join(",\n", level1) + "]}";
  }

  private String split(String code, String name, String id) {
    List<String> to = new ArrayList<>();
    for (String[] link : links) {
      if (link[0].equals(code)) {
        String next =
            communes.values().stream()
                .filter(own -> own.containsKey(link[1]))
                .map(own -> own.get(link[1]))
                .findFirst()
                .orElseThrow();
        to.add("{\"new_id\":\"%s\",\"name\":\"%s\"}".formatted(link[1], next));
      }
    }
    return "{\"%s\":\"%s\",\"name\":\"%s\",\"splits\":[%s]}"
        .formatted(id, code, name, String.join(",", to));
  }

  private static String before(String coded) {
    return coded.substring(0, coded.indexOf(' '));
  }

  private static String after(String coded) {
    return coded.substring(coded.indexOf(' ') + 1);
  }
}
