package vn.cchc.reports.jasper;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import vn.cchc.reports.drawing.Drawing;

/** A drawing as the engine wants it: lines and letters in the document, no bitmap. */
final class VectorPicture extends AbstractRenderer implements Graphics2DRenderable {

  private static final long serialVersionUID = 1L;

  private final transient Drawing drawing;

  VectorPicture(Drawing drawing) {
    this.drawing = drawing;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    Font font =
        FontUtil.getInstance(context)
            .getAwtFontFromBundles(false, Fonts.FAMILY, Font.PLAIN, 10, null, false);
    drawing.draw(graphics, area, font);
  }
}
