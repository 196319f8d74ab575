package vn.cchc.reports.jasper;

import net.sf.jasperreports.engine.JRDefaultScriptlet;
import net.sf.jasperreports.engine.JRScriptletException;

/** Numbers pages from the second on (Nghị định 30/2020/NĐ-CP): the first one carries no number. */
public final class PageNumbers extends JRDefaultScriptlet {

  private int page;

  @Override
  public void afterPageInit() throws JRScriptletException {
    page++;
    setVariableValue("pageLabel", page > 1 ? Integer.toString(page) : null);
  }
}
