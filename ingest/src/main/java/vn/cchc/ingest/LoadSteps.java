package vn.cchc.ingest;

import java.util.List;
import java.util.Map;
import vn.cchc.ingest.format.FileFacts;

/** What a load does with records of one kind. */
interface LoadSteps {

  /** Whether bronze already holds the records of this load. */
  boolean holds(LoadPlan plan);

  /**
   * Commits every record of every file to bronze.
   *
   * @return what was noticed about each file, by content hash
   * @throws RefusedFiles when files must be refused; nothing is committed then
   */
  Map<String, FileFacts> record(LoadPlan plan);

  /**
   * Brings silver up to date and acknowledges the load; may be repeated.
   *
   * @param facts what was noticed about each file, by content hash
   */
  List<FileOutcome> acknowledge(LoadPlan plan, Map<String, FileFacts> facts);
}
