package vn.cchc.reports.view;

/** The texts the tests of views read. */
final class Texts {

  static final Messages SCORECARD = Messages.load("/reports/scorecard/messages_vi.properties");

  private Texts() {}
}
