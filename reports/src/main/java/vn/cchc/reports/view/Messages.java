package vn.cchc.reports.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.cchc.reports.ReportErrors;

/** The texts of one report. Arguments are printed strings; no number is formatted here. */
public final class Messages {

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Reads a UTF-8 properties file of the class path.
   *
   * @throws vn.cchc.model.error.CchcException {@code R-003} when it is missing or unreadable
   */
  public static Messages load(String resource) {
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw ReportErrors.brokenFolder(resource, null);
      }
      return new Messages(
          new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw ReportErrors.brokenFolder(resource, e);
    }
  }

  /** The texts as the template reads them. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The text of a key with {@code {0}}, {@code {1}} … replaced.
   *
   * @throws vn.cchc.model.error.CchcException {@code R-004} when there is no such key
   */
  String text(String key, String... arguments) {
    Objects.requireNonNull(key, "key");
    if (!bundle.containsKey(key)) {
      throw ReportErrors.missingText(key);
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
