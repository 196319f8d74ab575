package vn.cchc.reports.jasper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import vn.cchc.reports.ReportErrors;

/**
 * What {@code report.yaml} says of a report; unknown keys are errors.
 *
 * @param id the name of the folder
 * @param nameVi what people call it
 * @param view the record whose components the template prints
 * @param template file name of the layout
 * @param styles class path name of the style template
 * @param messages file name of the texts
 */
record ReportFolder(
    String id,
    @JsonProperty("name-vi") String nameVi,
    String view,
    String template,
    String styles,
    String messages) {

  private static final String ROOT = "/reports/";

  /**
   * Reads the folder of a report.
   *
   * @throws vn.cchc.model.error.CchcException {@code R-003} when it is missing or unreadable
   */
  static ReportFolder load(String id) {
    try (InputStream in = open(ROOT + id + "/report.yaml")) {
      return new YAMLMapper().readValue(in, ReportFolder.class);
    } catch (IOException e) {
      throw ReportErrors.brokenFolder(ROOT + id + "/report.yaml", e);
    }
  }

  /** The class path name of a file of this folder. */
  String resource(String file) {
    return ROOT + id + "/" + file;
  }

  /** Opens a file of the class path. */
  static InputStream open(String resource) {
    InputStream in = ReportFolder.class.getResourceAsStream(resource);
    if (in == null) {
      throw ReportErrors.brokenFolder(resource, null);
    }
    return in;
  }
}
