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
  private static final double GUTTER = 54;
  private static final double VALUE = 11;
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
    double left = area.getX() + GUTTER;
    double slot = Math.min(WIDEST_SLOT, (area.getWidth() - GUTTER) / Math.max(1, months.size()));
    double plots = area.getHeight() - AXIS - 2 * VALUE;
    double upper = plots * UPPER;
    double lower = plots - upper;
    double upperBase = area.getY() + VALUE + upper;
    double lowerBase = upperBase + VALUE + lower;

    title(pen, receivedTitle, area.getX(), upperBase);
    title(pen, overdueTitle, area.getX(), lowerBase);
    long mostReceived = months.stream().mapToLong(Month::received).max().orElse(0);
    long mostOverdue = months.stream().mapToLong(Month::overdue).max().orElse(0);
    int receivedStep = step(pen, slot, months.stream().map(Month::receivedText).toList());
    int overdueStep = step(pen, slot, months.stream().map(Month::overdueText).toList());
    int nameStep = step(pen, slot, months.stream().map(Month::name).toList());
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      int fromLast = months.size() - 1 - i;
      Column column = new Column(pen, left + slot * i, slot);
      column.plain(
          upperBase,
          scale(month.received(), mostReceived, upper),
          fromLast % receivedStep == 0 ? month.receivedText() : "");
      column.alert(
          lowerBase,
          scale(month.overdue(), mostOverdue, lower),
          fromLast % overdueStep == 0 ? month.overdueText() : "");
      column.name(lowerBase, month, fromLast % nameStep == 0);
    }
    double right = left + slot * months.size();
    pen.line(Ink.MUTED, 0.5f, left, upperBase, right, upperBase);
    pen.line(Ink.MUTED, 0.5f, left, lowerBase, right, lowerBase);
  }

  /** The name of a row, its last line on the base line of the columns. */
  private static void title(Pen pen, String text, double x, double base) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      pen.text(Ink.MUTED, lines.get(i), x + 2, base - VALUE * (lines.size() - 1 - i));
    }
  }

  private static double scale(long count, long most, double height) {
    return most == 0 ? 0 : height * count / most;
  }

  /** Every how many columns a text fits, counted back from the last column. */
  private static int step(Pen pen, double slot, List<String> texts) {
    double widest = texts.stream().mapToDouble(pen::width).max().orElse(0);
    return Math.max(1, (int) Math.ceil((widest + 2) / slot));
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
