package vn.cchc.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** File formats with a reader. */
public enum SourceFormat {
  @JsonProperty("json")
  JSON,
  @JsonProperty("csv")
  CSV,
  /** A table of a database; what is fetched is kept as CSV. */
  @JsonProperty("jdbc")
  JDBC
}
