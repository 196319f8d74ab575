package vn.cchc.model.ledger;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.timeliness.TimelinessDefinition;

/**
 * Flows under every declared definition of on time.
 *
 * @param byDefinition one per definition, in the order of declaration
 */
public record FlowSet(List<Named> byDefinition) implements Serializable {

  /** Flows of one definition. */
  public record Named(String timeliness, DossierFlows flows) implements Serializable {}

  /** Copies the list. */
  public FlowSet {
    byDefinition = List.copyOf(byDefinition);
  }

  /** Flows under these definitions, missing due dates computed by these limits. */
  public static FlowSet of(Collection<TimelinessDefinition> definitions, DueDates dueDates) {
    return new FlowSet(
        definitions.stream().map(definition -> named(definition, dueDates)).toList());
  }

  /** Takes the flows of a dossier under each definition. */
  public void of(Dossier dossier, DefinitionSink sink) {
    for (Named named : byDefinition) {
      named.flows.of(
          dossier, (day, measure, amount) -> sink.accept(named.timeliness, day, measure, amount));
    }
  }

  private static Named named(TimelinessDefinition definition, DueDates dueDates) {
    return new Named(definition.id(), new DossierFlows(definition, dueDates));
  }

  /** Takes flows with the definition they were made under. */
  @FunctionalInterface
  public interface DefinitionSink {

    /** A change in a measure on a day. */
    void accept(String timeliness, java.time.LocalDate day, Measure measure, long amount);
  }
}
