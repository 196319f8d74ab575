package vn.cchc.model.unit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * A unit that took over from one that ended.
 *
 * @param unit key of the later unit
 * @param part how much of the earlier unit it took over
 */
public record Successor(String unit, Part part) implements Serializable {

  /** Rejects missing parts. */
  public Successor {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(part, "part");
  }

  /** How much of a unit goes to one successor. */
  public enum Part {
    /** All of it, so that its history can be moved. */
    @JsonProperty("whole")
    WHOLE,
    /** Some of it: nobody knows which of its dossiers. */
    @JsonProperty("part")
    PART
  }
}
