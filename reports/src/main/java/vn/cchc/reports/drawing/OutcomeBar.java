package vn.cchc.reports.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * One stacked bar over the full width. A part that is not zero is never thinner than a visible
 * line; what that adds is taken from the widest part.
 */
public record OutcomeBar(List<Part> parts) implements Drawing {

  private static final double THINNEST = 2;
  private static final double LABEL_ROOM = 8;
  private static final float LETTERS = 8.5f;

  /** Copies the parts. */
  public OutcomeBar {
    parts = List.copyOf(parts);
  }

  /**
   * One part of the bar.
   *
   * @param count in dossiers
   * @param label printed inside when it fits
   */
  public record Part(Tone tone, long count, String label) {}

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Font font) {
    Pen pen = new Pen(graphics, font, LETTERS);
    double inset = 0.3;
    Rectangle2D frame =
        new Rectangle2D.Double(
            area.getX() + inset,
            area.getY() + inset,
            area.getWidth() - 2 * inset,
            area.getHeight() - 2 * inset);
    double[] widths = widths(frame.getWidth());
    double x = frame.getX();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > 0) {
        Part part = parts.get(i);
        Rectangle2D box = new Rectangle2D.Double(x, frame.getY(), widths[i], frame.getHeight());
        pen.tone(part.tone(), box);
        if (part.tone().hatch() == Tone.Hatch.NONE
            && pen.width(part.label()) + LABEL_ROOM < widths[i]) {
          pen.textCentred(
              part.tone().letters(), part.label(), box.getCenterX(), box.getCenterY() + 3);
        }
        x += widths[i];
      }
    }
    pen.outline(Ink.MUTED, frame);
  }

  /** The width of each part; zero only for a count of zero. */
  double[] widths(double whole) {
    long sum = parts.stream().mapToLong(Part::count).sum();
    double[] widths = new double[parts.size()];
    double used = 0;
    int widest = 0;
    for (int i = 0; i < widths.length; i++) {
      long count = parts.get(i).count();
      if (count > 0) {
        widths[i] = Math.max(THINNEST, whole * count / sum);
        used += widths[i];
        widest = widths[i] > widths[widest] ? i : widest;
      }
    }
    if (used > 0) {
      widths[widest] += whole - used;
    }
    return widths;
  }
}
