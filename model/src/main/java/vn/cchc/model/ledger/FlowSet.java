package vn.cchc.model.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.timeliness.TimeRules;
import vn.cchc.model.timeliness.TimelinessDefinition;

/**
 * Flows under every declared definition of on time: those of the first one in full, those of each
 * other as what must be added to the first to get them. Most dossiers stand alike under all of
 * them, so the ledger hardly grows with their number.
 *
 * @param byDefinition one per definition, the default one first
 */
public record FlowSet(List<Named> byDefinition) implements Serializable {

  /** Flows of one definition. */
  public record Named(String timeliness, DossierFlows flows) implements Serializable {}

  private record Flow(LocalDate day, Measure measure, long amount) {}

  /** Copies the list. */
  public FlowSet {
    byDefinition = List.copyOf(byDefinition);
  }

  /** Flows under these definitions, the default one first. */
  public static FlowSet of(Collection<TimelinessDefinition> definitions, TimeRules rules) {
    return new FlowSet(
        definitions.stream()
            .map(definition -> new Named(definition.id(), new DossierFlows(definition, rules)))
            .toList());
  }

  /** Takes the flows of a dossier under the first definition and the differences of the others. */
  public void of(Dossier dossier, DefinitionSink sink) {
    List<Flow> base = null;
    for (Named named : byDefinition) {
      List<Flow> flows = new ArrayList<>();
      named.flows.of(dossier, (day, measure, n) -> flows.add(new Flow(day, measure, n)));
      if (base == null) {
        base = flows;
        flows.forEach(flow -> sink.accept(named.timeliness, flow.day, flow.measure, flow.amount));
      } else if (!flows.equals(base)) {
        difference(base, flows, named.timeliness, sink);
      }
    }
  }

  private static void difference(
      List<Flow> base, List<Flow> flows, String timeliness, DefinitionSink sink) {
    List<Flow> gone = new ArrayList<>(base);
    for (Flow flow : flows) {
      if (!gone.remove(flow)) {
        sink.accept(timeliness, flow.day, flow.measure, flow.amount);
      }
    }
    gone.forEach(flow -> sink.accept(timeliness, flow.day, flow.measure, -flow.amount));
  }

  /** Takes flows with the definition they were made under. */
  @FunctionalInterface
  public interface DefinitionSink {

    /** A change in a measure on a day. */
    void accept(String timeliness, LocalDate day, Measure measure, long amount);
  }
}
