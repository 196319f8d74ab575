package vn.cchc.reports.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The strokes all drawings are made of. */
final class Pen {

  private static final float HAIRLINE = 0.4f;
  private static final double HATCH_STEP = 3.2;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;
  private final Font font;

  Pen(Graphics2D graphics, Font font, float size) {
    this.graphics = graphics;
    this.font = font.deriveFont(size);
  }

  void line(Color color, float width, double x1, double y1, double x2, double y2) {
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void fill(Color color, Shape shape) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  void outline(Color color, Shape shape) {
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(HAIRLINE));
    graphics.draw(shape);
  }

  /** Fills a box with a tone; hatches are single lines cut at the edges, never a bitmap. */
  void tone(Tone tone, Rectangle2D box) {
    fill(tone.fill(), box);
    if (tone.hatch() != Tone.Hatch.NONE) {
      hatch(tone.lines(), box, 1);
    }
    if (tone.hatch() == Tone.Hatch.CROSSED) {
      hatch(tone.lines(), box, -1);
    }
    outline(Ink.MUTED, box);
  }

  private void hatch(Color color, Rectangle2D box, int slope) {
    double height = box.getHeight();
    for (double start = -height; start < box.getWidth(); start += HATCH_STEP) {
      double from = Math.max(0, start);
      double to = Math.min(box.getWidth(), start + height);
      double near = slope > 0 ? box.getMaxY() - (from - start) : box.getY() + (from - start);
      double far = slope > 0 ? box.getMaxY() - (to - start) : box.getY() + (to - start);
      line(color, 0.55f, box.getX() + from, near, box.getX() + to, far);
    }
  }

  void textCentred(Color color, String text, double x, double baseline) {
    text(color, text, x - width(text) / 2, baseline);
  }

  void textRight(Color color, String text, double x, double baseline) {
    text(color, text, x - width(text), baseline);
  }

  void text(Color color, String text, double x, double baseline) {
    graphics.setColor(color);
    graphics.setFont(font);
    graphics.drawString(text, (float) x, (float) baseline);
  }

  double width(String text) {
    return font.getStringBounds(text, EXACT).getWidth();
  }
}
