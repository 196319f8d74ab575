package vn.cchc.model.finding;

import java.util.List;
import java.util.Optional;

/** A rule over dossiers at work on one period. */
public interface Check {

  /** How the dossier breaks the rule, if it does. */
  Optional<Violation> judge(CaseFile file);

  /**
   * Those of the suspects that stand once all dossiers were seen; all, unless the rule is about
   * several dossiers together.
   */
  default List<Violation> standing(List<Violation> suspects) {
    return suspects;
  }
}
