package vn.cchc.model.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The provinces and communes of one day: a JSON list of provinces with {@code Code}, {@code
 * FullName} and {@code Wards}, each of these with {@code Code} and {@code FullName} (the shape of
 * thanglequoc/vietnamese-provinces-database).
 *
 * @param provinces by code
 * @param communes by code
 * @param ignored members of the file that were not needed
 */
record NationalUnits(Map<String, Province> provinces, Map<String, Commune> communes, int ignored) {

  private static final Set<String> PROVINCE_MEMBERS = Set.of("Code", "FullName", "Type", "Wards");
  private static final Set<String> COMMUNE_MEMBERS =
      Set.of("Code", "FullName", "ProvinceCode", "Type");

  /** A province. */
  record Province(String code, String name) {}

  /** A commune, with the code of its province. */
  record Commune(String code, String name, String province) {}

  /**
   * Reads the file.
   *
   * @throws vn.cchc.model.error.CchcException when it has another shape or a code twice
   */
  static NationalUnits read(Path file) {
    Map<String, Province> provinces = new TreeMap<>();
    Map<String, Commune> communes = new TreeMap<>();
    int ignored = 0;
    List<JsonPart> parts = JsonPart.read(file).objects("");
    for (JsonPart part : parts) {
      String code = part.text("Code", CatalogueForms.PROVINCE);
      String name = CatalogueForms.name(part.text("FullName", CatalogueForms.NAME));
      if (provinces.put(code, new Province(code, name)) != null) {
        throw part.wrong("a code of its own is expected here, not " + code + " again");
      }
      ignored += part.unknown(PROVINCE_MEMBERS);
      for (JsonPart ward : part.objects("Wards")) {
        ignored += ward.unknown(COMMUNE_MEMBERS);
        add(communes, ward, code);
      }
    }
    if (communes.isEmpty()) {
      throw CatalogueErrors.wrongShape(file, "", "a list of provinces with Wards is expected");
    }
    return new NationalUnits(provinces, communes, ignored);
  }

  private static void add(Map<String, Commune> communes, JsonPart ward, String province) {
    String code = ward.text("Code", CatalogueForms.COMMUNE);
    String name = CatalogueForms.name(ward.text("FullName", CatalogueForms.NAME));
    if (ward.has("ProvinceCode")
        && !ward.text("ProvinceCode", CatalogueForms.PROVINCE).equals(province)) {
      throw ward.wrong("the ProvinceCode of the province around it is expected, " + province);
    }
    if (communes.put(code, new Commune(code, name, province)) != null) {
      throw ward.wrong("a code of its own is expected here, not " + code + " again");
    }
  }

  /** The communes of a province in the order of their codes. */
  List<Commune> of(String province) {
    List<Commune> own = new ArrayList<>();
    communes.values().stream().filter(c -> c.province().equals(province)).forEach(own::add);
    return own;
  }
}
