package vn.cchc.ingest;

import java.util.List;
import java.util.Map;

/** What a load does with records of one kind. */
interface LoadSteps {

  /** Whether bronze already holds the records of this load. */
  boolean holds(LoadPlan plan);

  /**
   * Commits every record of every file to bronze.
   *
   * @throws RefusedFiles when files must be refused; nothing is committed then
   */
  Recorded record(LoadPlan plan);

  /** What the records of each file are worth that bronze holds already, by content hash. */
  Map<String, FileQuality> measure(LoadPlan plan);

  /** Takes the records of the files that a plan is refusing out of bronze again. */
  void takeOut(LoadPlan plan);

  /** Where the records lie. */
  StateTables tables();

  /** Brings silver up to date and acknowledges the load; may be repeated. */
  List<FileOutcome> acknowledge(LoadPlan plan, Recorded recorded);
}
