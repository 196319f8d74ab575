package vn.cchc.reports.pdf;

import java.awt.image.BufferedImage;

/**
 * How far two pictures are apart, in steps of 0 to 255. Squares of pixels are averaged first, so
 * that the smoothing of letters on another machine does not count, while a moved line does.
 *
 * @param mean over all squares and colours
 * @param worst square
 */
public record PictureDistance(double mean, double worst) {

  private static final int SQUARE = 6;
  private static final double MEAN_ALLOWED = 0.4;
  private static final double WORST_ALLOWED = 12;

  /** Compares two pictures; another size is as far as can be. */
  public static PictureDistance of(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return new PictureDistance(255, 255);
    }
    double sum = 0;
    double worst = 0;
    int squares = 0;
    for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
        for (int shift = 0; shift <= 16; shift += 8) {
          double apart = Math.abs(average(one, x, y, shift) - average(other, x, y, shift));
          sum += apart;
          worst = Math.max(worst, apart);
          squares++;
        }
      }
    }
    return new PictureDistance(sum / squares, worst);
  }

  /** Whether a reader would call them the same. */
  public boolean negligible() {
    return mean <= MEAN_ALLOWED && worst <= WORST_ALLOWED;
  }

  /** Both pictures over each other: what only one of them has is red. */
  public static BufferedImage difference(BufferedImage expected, BufferedImage actual) {
    int width = Math.max(expected.getWidth(), actual.getWidth());
    int height = Math.max(expected.getHeight(), actual.getHeight());
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int before = grey(expected, x, y);
        int after = grey(actual, x, y);
        int light = 128 + Math.min(before, after) / 2;
        boolean same = Math.abs(before - after) < 40;
        picture.setRGB(x, y, same ? light << 16 | light << 8 | light : 0xD00000);
      }
    }
    return picture;
  }

  private static double average(BufferedImage picture, int left, int top, int shift) {
    int sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        sum += picture.getRGB(x, y) >> shift & 0xFF;
      }
    }
    return sum / (double) (SQUARE * SQUARE);
  }

  private static int grey(BufferedImage picture, int x, int y) {
    if (x >= picture.getWidth() || y >= picture.getHeight()) {
      return 255;
    }
    int rgb = picture.getRGB(x, y);
    return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
  }
}
