package vn.cchc.model.kind;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a field of a kind may hold; anything else of a file is dropped, free text always. */
public enum FieldType {
  /** The code of a dossier, as in the dossiers themselves. */
  @JsonProperty("dossier")
  DOSSIER("string"),
  /** A short code with a digit in it, never one that could be a phone or identity number. */
  @JsonProperty("code")
  CODE("string"),
  /** The code of a unit of the catalogue. */
  @JsonProperty("unit")
  UNIT("string"),
  /** The national core of a procedure code. */
  @JsonProperty("procedure")
  PROCEDURE("string"),
  /** The code of a field of procedures; {@code total} without a text, {@code other} if unknown. */
  @JsonProperty("sector")
  SECTOR("string"),
  /** The keyed code of an official, within the unit where the kind has one. */
  @JsonProperty("official")
  OFFICIAL("string"),
  /** One of the declared values. */
  @JsonProperty("choice")
  CHOICE("string"),
  /** The scheme of a period, told from its two days. */
  @JsonProperty("scheme")
  SCHEME("string"),
  /** A local date and time. */
  @JsonProperty("time")
  TIME("timestamp_ntz"),
  /** A local day. */
  @JsonProperty("day")
  DAY("date"),
  /** A whole number, not negative. */
  @JsonProperty("count")
  COUNT("bigint"),
  /** Whole dong, not negative. */
  @JsonProperty("money")
  MONEY("bigint"),
  /** A decimal of at most four places. */
  @JsonProperty("decimal")
  DECIMAL("decimal(18,4)"),
  /** Yes or no. */
  @JsonProperty("flag")
  FLAG("boolean"),
  /** Whether there is a text at all; the text itself is dropped. */
  @JsonProperty("present")
  PRESENT("boolean");

  private final String sqlType;

  FieldType(String sqlType) {
    this.sqlType = sqlType;
  }

  /** The type of its column, as in Spark DDL. */
  public String sqlType() {
    return sqlType;
  }

  /** Whether it holds a moment. */
  public boolean dated() {
    return this == TIME || this == DAY;
  }
}
