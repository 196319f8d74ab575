package vn.cchc.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.quality.QualityRule;
import vn.cchc.model.quality.QualityRules;

/** Rules that refuse a file once a share of its records breaks them. */
final class ShareRules {

  private final List<QualityRule> rules;

  ShareRules(QualityRules rules) {
    this.rules = rules.all().stream().filter(rule -> rule.share() != null).toList();
  }

  /** The files of a plan to be refused, each with the first rule that it breaks. */
  List<Refusal> refused(LoadPlan plan, Recorded recorded) {
    List<Refusal> refused = new ArrayList<>();
    for (SourceFile file : plan.files()) {
      FileQuality of = recorded.quality(file);
      rules.stream()
          .filter(rule -> of.broken(rule.id()) * 100 >= rule.share() * Math.max(1, of.records()))
          .findFirst()
          .ifPresent(
              rule ->
                  refused.add(
                      new Refusal(
                          file,
                          IngestErrors.refusedByShare(
                              file.name(),
                              rule.id(),
                              of.broken(rule.id()),
                              of.records(),
                              rule.share()))));
    }
    return refused;
  }
}
