package vn.cchc.reports.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture of figures made of lines, areas and letters only, so that it stays sharp in print. */
public interface Drawing {

  /**
   * Draws into the area; all lengths are points (1/72 inch).
   *
   * @param font the regular face of the page's font family, in any size
   */
  void draw(Graphics2D graphics, Rectangle2D area, Font font);
}
