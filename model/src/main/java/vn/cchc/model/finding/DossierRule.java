package vn.cchc.model.finding;

import java.util.Objects;

/**
 * A rule over single dossiers.
 *
 * @param check what is looked at
 * @param parameters its thresholds
 * @param sentenceVi the sentence when the rule is broken; {@code {count}} dossiers, {@code
 *     {officials}} officials and the parameters by their names are filled in
 * @param adviceVi what to do about it
 */
public record DossierRule(
    String code,
    String titleVi,
    DossierCheck check,
    FindingParameters parameters,
    String sentenceVi,
    String adviceVi,
    String basis)
    implements Finding {

  /** Rejects missing parts, and parameters that the check does not take or lacks. */
  public DossierRule {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(titleVi, "titleVi");
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(sentenceVi, "sentenceVi");
    Objects.requireNonNull(adviceVi, "adviceVi");
    Objects.requireNonNull(basis, "basis");
    parameters = parameters == null ? FindingParameters.NONE : parameters;
    if (!parameters.names().equals(check.parameters())) {
      throw new IllegalArgumentException(
          "finding %s: check %s takes the parameters %s, not %s"
              .formatted(code, check.id(), check.parameters(), parameters.names()));
    }
  }
}
