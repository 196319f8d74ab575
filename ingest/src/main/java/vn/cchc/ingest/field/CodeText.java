package vn.cchc.ingest.field;

import java.util.regex.Pattern;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.text.PersonalShape;
import vn.cchc.model.text.VietnameseText;

/** Codes out of texts of a feed; what could identify a person is no code. */
public final class CodeText {

  private static final int LONGEST_DOSSIER = 80;

  /**
   * National codes and home-made ones with the suffix of their agency. Anything else could be a
   * name or a number in the wrong column.
   */
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "\\d\\.\\d{6}[A-Z]?|(?!.*\\d{7})[A-Za-z0-9_-]{1,12}(?:\\.\\d{3})?\\.\\d{2}\\.\\d{2}\\.[HG]\\d{2}");

  /** As above with any letter and slashes, and at least one digit, so that a name is no code. */
  private static final Pattern SHORT =
      Pattern.compile("(?!.*[0-9]{9})(?=.*[0-9])[\\p{L}0-9./_-]{1,60}");

  /** Nine to fifteen digits with nothing but signs between: a phone or identity number. */
  private static final Pattern NUMBER = Pattern.compile("[./_-]*(?:[0-9][./_-]*){9,15}");

  private static final Pattern SPOILED =
      Pattern.compile("[0-9]+([.,][0-9]+)?E[+-]?[0-9]+|#[A-Z0-9/]+[!?]?");

  private CodeText() {}

  /** Whether a spreadsheet took the code for a number or a formula, and lost it. */
  static boolean isSpoiled(String text) {
    return text != null && spoiled(VietnameseText.clean(text));
  }

  private static boolean spoiled(String code) {
    char first = code.isEmpty() ? ' ' : code.charAt(0);
    return (first == '#' || Character.isDigit(first)) && SPOILED.matcher(code).matches();
  }

  /** Whether the text looks like a number or name of a person. */
  static boolean isPersonal(String text) {
    String clean = text == null ? "" : VietnameseText.clean(text);
    return !clean.isEmpty() && PersonalShape.inCode(clean);
  }

  /**
   * The code of a dossier; null when there is none, it is too long for one, spoiled, or could
   * identify a person.
   */
  public static String dossier(String text) {
    String clean = text == null ? "" : VietnameseText.clean(text);
    boolean none = clean.isEmpty() || clean.length() > LONGEST_DOSSIER;
    return none || spoiled(clean) || PersonalShape.inCode(clean) ? null : clean;
  }

  /** The national core of a procedure code; null when the text is no code. */
  public static String procedure(String text) {
    String core = ProcedureCatalogue.core(VietnameseText.clean(text));
    return PROCEDURE.matcher(core).matches() ? core : null;
  }

  /** A short code such as {@code 12/PXL-UBND}; null when the text is none. */
  public static String code(String text) {
    String clean = VietnameseText.clean(text);
    return SHORT.matcher(clean).matches() && !NUMBER.matcher(clean).matches() ? clean : null;
  }
}
