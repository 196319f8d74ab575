package vn.cchc.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** File formats with a reader. */
public enum SourceFormat {
  @JsonProperty("json")
  JSON,
  @JsonProperty("csv")
  CSV,
  /** Excel workbooks, {@code .xlsx} and the older {@code .xls}. */
  @JsonProperty("xlsx")
  XLSX
}
