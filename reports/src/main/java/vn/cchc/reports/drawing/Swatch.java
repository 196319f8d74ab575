package vn.cchc.reports.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The key of one tone: a small box in the middle of its area. */
public record Swatch(Tone tone) implements Drawing {

  private static final double SIDE = 7;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Font font) {
    Rectangle2D box =
        new Rectangle2D.Double(
            area.getCenterX() - SIDE / 2, area.getCenterY() - SIDE / 2, SIDE, SIDE);
    new Pen(graphics, font, 1).tone(tone, box);
  }
}
