package vn.cchc.app.verb;

import picocli.CommandLine.Option;
import vn.cchc.model.conf.Conf;

/** Which definition of on time figures follow. */
final class TimelinessOption {

  @Option(
      names = "--timeliness",
      paramLabel = "ID",
      defaultValue = Conf.DEFAULT_TIMELINESS,
      description = {
        "Cách tính đúng hạn: day (mặc định), timestamp,",
        "original-due, portal-766, returned-day,",
        "half-day-session, vendor-06a"
      })
  private String id;

  String id() {
    return id;
  }
}
