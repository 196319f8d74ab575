package vn.cchc.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PictureDistanceTest {

  @Test
  void aPictureIsNotFarFromItself() {
    assertThat(PictureDistance.of(page(100), page(100)).negligible()).isTrue();
  }

  @Test
  void aRuleMovedByFivePointsIsSeen() {
    assertThat(PictureDistance.of(page(100), page(105)).negligible()).isFalse();
  }

  @Test
  void anotherSizeIsSeen() {
    BufferedImage wider = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    assertThat(PictureDistance.of(page(100), wider).negligible()).isFalse();
  }

  @Test
  void theDifferenceIsRed() {
    assertThat(PictureDistance.difference(page(100), page(105)).getRGB(50, 105) & 0xFFFFFF)
        .isEqualTo(0xD00000);
  }

  /** A white page with one rule. */
  private static BufferedImage page(int ruleAt) {
    BufferedImage page = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 200, 300);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(20, ruleAt, 150, 1);
    graphics.dispose();
    return page;
  }
}
