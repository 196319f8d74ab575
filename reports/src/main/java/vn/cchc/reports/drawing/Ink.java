package vn.cchc.reports.drawing;

import java.awt.Color;

/**
 * The few colours of a page. Their grey values differ enough to be told apart on a black-and-white
 * printer; the style template of the reports uses the same ones.
 */
public final class Ink {

  /** Text. */
  public static final Color TEXT = new Color(0x1C1C1C);

  /** Secondary text. */
  public static final Color MUTED = new Color(0x595F66);

  /** Hairlines. */
  public static final Color RULE = new Color(0xB9C1C9);

  /** The house colour, dark. */
  public static final Color DEEP = new Color(0x1F3D5C);

  /** The house colour, light. */
  public static final Color LIGHT = new Color(0x9DB7D1);

  /** What is overdue, and nothing else. */
  public static final Color ALERT = new Color(0xA3211F);

  /** Plain grey. */
  public static final Color GREY = new Color(0xD3D7DB);

  /** Paper. */
  public static final Color PAPER = Color.WHITE;

  private Ink() {}
}
