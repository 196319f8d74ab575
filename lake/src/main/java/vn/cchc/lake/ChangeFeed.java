package vn.cchc.lake;

import java.util.Set;

/** What a row of changes says besides the columns of its table (Delta change data feed). */
public final class ChangeFeed {

  /** What happened to the row. */
  public static final String TYPE = "_change_type";

  /** The version of the table in which it happened. */
  public static final String VERSION = "_commit_version";

  /** Types of rows as they were before their change. */
  public static final Set<String> BEFORE = Set.of("update_preimage", "delete");

  private ChangeFeed() {}
}
