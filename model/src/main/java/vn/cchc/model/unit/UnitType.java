package vn.cchc.model.unit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of units that handle dossiers. */
public enum UnitType {
  @JsonProperty("province")
  PROVINCE("Tỉnh, thành phố trực thuộc trung ương"),
  @JsonProperty("department")
  DEPARTMENT("Sở, ban, ngành"),
  @JsonProperty("district")
  DISTRICT("Cấp huyện"),
  @JsonProperty("commune")
  COMMUNE("Cấp xã");

  private final String vietnamese;

  UnitType(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** What people read. */
  public String vietnamese() {
    return vietnamese;
  }
}
