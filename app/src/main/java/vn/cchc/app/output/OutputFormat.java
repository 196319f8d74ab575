package vn.cchc.app.output;

/** How results are printed. */
public enum OutputFormat {
  TABLE,
  CSV,
  JSON
}
