package vn.cchc.reports.jasper;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * Copies the styles of the shared template into a report. The engine's own inclusion drops every
 * style that no element names outright, so rows could not choose theirs by data.
 */
final class SharedStyles {

  private SharedStyles() {}

  /** Adds every style, parents resolved; a parent stands above its children in the file. */
  static void add(JRTemplate template, JasperDesign design) throws JRException {
    Map<String, JRStyle> known = new HashMap<>();
    for (JRStyle style : template.getStyles()) {
      JRDesignStyle own = (JRDesignStyle) style;
      if (own.getStyleNameReference() != null) {
        own.setParentStyle(known.get(own.getStyleNameReference()));
      }
      known.put(own.getName(), own);
      design.addStyle(own);
    }
  }
}
