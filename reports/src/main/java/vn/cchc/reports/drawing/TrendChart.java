package vn.cchc.reports.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Two rows of columns over the same months: dossiers received above, dossiers resolved overdue
 * below. Each row has its own scale and says so with numbers on its columns; there is no second
 * axis to misread.
 *
 * @param receivedTitle name of the upper row
 * @param overdueTitle name of the lower row
 */
public record TrendChart(String receivedTitle, String overdueTitle, List<Month> months)
    implements Drawing {

  private static final float LETTERS = 8.5f;
  private static final double TITLE = 12;
  private static final double VALUE = 10;
  private static final double AXIS = 20;
  private static final double UPPER = 0.62;
  private static final double WIDEST_SLOT = 72;

  /** Copies the months. */
  public TrendChart {
    months = List.copyOf(months);
  }

  /**
   * One month.
   *
   * @param name such as {@code T1}
   * @param year printed under the first month and each January, else empty
   * @param received dossiers
   * @param overdue dossiers resolved overdue
   * @param receivedText as printed
   * @param overdueText as printed
   */
  public record Month(
      String name,
      String year,
      long received,
      long overdue,
      String receivedText,
      String overdueText) {}

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Font font) {
    Pen pen = new Pen(graphics, font, LETTERS);
    double slot = Math.min(WIDEST_SLOT, area.getWidth() / Math.max(1, months.size()));
    double plots = area.getHeight() - AXIS - 2 * (TITLE + VALUE);
    double upperBase = area.getY() + TITLE + VALUE + plots * UPPER;
    double lowerBase = upperBase + TITLE + VALUE + plots * (1 - UPPER);

    pen.text(Ink.MUTED, receivedTitle, area.getX(), area.getY() + 8);
    pen.text(Ink.MUTED, overdueTitle, area.getX(), upperBase + 10);
    long mostReceived = months.stream().mapToLong(Month::received).max().orElse(0);
    long mostOverdue = months.stream().mapToLong(Month::overdue).max().orElse(0);
    boolean received = fits(pen, slot, months.stream().map(Month::receivedText).toList());
    boolean overdue = fits(pen, slot, months.stream().map(Month::overdueText).toList());
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      Column column = new Column(pen, area.getX() + slot * i, slot);
      double tall = scale(month.received(), mostReceived, plots * UPPER);
      column.plain(upperBase, tall, received ? month.receivedText() : "");
      double late = scale(month.overdue(), mostOverdue, plots * (1 - UPPER));
      column.alert(lowerBase, late, overdue ? month.overdueText() : "");
      column.name(lowerBase, month, months.size() <= 24 || !month.year().isEmpty());
    }
    double right = area.getX() + slot * months.size();
    pen.line(Ink.MUTED, 0.5f, area.getX(), upperBase, right, upperBase);
    pen.line(Ink.MUTED, 0.5f, area.getX(), lowerBase, right, lowerBase);
  }

  private static double scale(long count, long most, double height) {
    return most == 0 ? 0 : height * count / most;
  }

  private static boolean fits(Pen pen, double slot, List<String> texts) {
    return texts.stream().allMatch(text -> pen.width(text) < slot - 1);
  }

  /** One month's place on the page. */
  private record Column(Pen pen, double left, double slot) {

    void plain(double base, double height, String text) {
      pen.fill(Ink.LIGHT, bar(base, height));
      pen.textCentred(Ink.TEXT, text, left + slot / 2, base - height - 2.5);
    }

    void alert(double base, double height, String text) {
      if (height > 0) {
        pen.tone(Tone.OVERDUE, bar(base, height));
      }
      pen.textCentred(Ink.TEXT, text, left + slot / 2, base - height - 2.5);
    }

    void name(double base, Month month, boolean shown) {
      if (shown) {
        pen.textCentred(Ink.TEXT, month.name(), left + slot / 2, base + 9);
      }
      if (!month.year().isEmpty()) {
        pen.textCentred(Ink.MUTED, month.year(), left + slot / 2, base + 18);
      }
    }

    private Rectangle2D bar(double base, double height) {
      double width = slot * 0.62;
      return new Rectangle2D.Double(left + (slot - width) / 2, base - height, width, height);
    }
  }
}
