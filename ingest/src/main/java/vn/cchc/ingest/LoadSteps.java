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

  /** What the records of each file in bronze are worth, by content hash. */
  Map<String, FileQuality> measure(LoadPlan plan);

  /** Takes the records of the files that a plan is refusing out of bronze again. */
  void takeOut(LoadPlan plan);

  /**
   * Brings silver up to date and acknowledges the load; may be repeated.
   *
   * @param quality what the records of each file are worth, by content hash
   * @param facts what was noticed about each file, by content hash
   */
  List<FileOutcome> acknowledge(
      LoadPlan plan, Map<String, FileQuality> quality, Map<String, FileFacts> facts);
}
