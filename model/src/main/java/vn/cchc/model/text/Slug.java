package vn.cchc.model.text;

import java.util.regex.Pattern;

/** ASCII names for files. */
public final class Slug {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slug() {}

  /** {@code "TX Hòa Thành"} as {@code tx-hoa-thanh}. */
  public static String of(String text) {
    String joined = OTHER.matcher(VietnameseText.folded(text)).replaceAll("-");
    return EDGES.matcher(joined).replaceAll("");
  }
}
