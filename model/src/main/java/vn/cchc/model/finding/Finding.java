package vn.cchc.model.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A rule that units must keep; what is found is its breach. Declared in {@code conf/findings}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(FindingRule.class), @JsonSubTypes.Type(DossierRule.class)})
public sealed interface Finding permits FindingRule, DossierRule {

  /** Ascii id, also the file name. */
  String code();

  /** Short name. */
  String titleVi();

  /** Where the rule comes from. */
  String basis();
}
