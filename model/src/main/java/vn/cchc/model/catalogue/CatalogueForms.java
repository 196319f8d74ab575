package vn.cchc.model.catalogue;

import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/** Forms of texts in public catalogues of units. */
final class CatalogueForms {

  static final Pattern PROVINCE = Pattern.compile("[0-9]{2}");
  static final Pattern DISTRICT = Pattern.compile("[0-9]{3}");
  static final Pattern COMMUNE = Pattern.compile("[0-9]{5}");
  static final Pattern OLD_UNIT = Pattern.compile("[0-9]{3}|[0-9]{5}");
  static final Pattern ANY_UNIT = Pattern.compile("[0-9]{2}|[0-9]{5}");
  static final Pattern NAME = Pattern.compile("\\p{L}[^\\p{Cntrl}]{0,99}");

  private CatalogueForms() {}

  /** The name as the statistical office writes it: a capital first, old tone style. */
  static String name(String cleaned) {
    String placed = VietnameseText.oldTone(cleaned);
    return placed.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + placed.substring(1);
  }
}
