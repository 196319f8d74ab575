package vn.cchc.simulate.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The formats in which localities send dossiers. */
public enum SourceFormat {
  /** Records of the national synchronisation, JSON. */
  @JsonProperty("dvcqg")
  DVCQG("dvcqg", "json"),
  /** Dossier list exported from a one-stop system, CSV. */
  @JsonProperty("dossier-list")
  DOSSIER_LIST("dossier-list", "csv");

  private final String id;
  private final String extension;

  SourceFormat(String id, String extension) {
    this.id = id;
    this.extension = extension;
  }

  /** Id of the source, also the folder. */
  public String id() {
    return id;
  }

  /** Ending of its files. */
  public String extension() {
    return extension;
  }
}
