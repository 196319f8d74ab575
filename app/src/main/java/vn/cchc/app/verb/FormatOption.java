package vn.cchc.app.verb;

import picocli.CommandLine.Option;
import vn.cchc.app.output.OutputFormat;

/** How an answer is printed. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "table",
      description = "table (mặc định), csv hoặc json")
  private OutputFormat format;

  OutputFormat get() {
    return format;
  }
}
