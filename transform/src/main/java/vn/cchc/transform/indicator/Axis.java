package vn.cchc.transform.indicator;

import java.util.function.Function;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.kind.RecordKind;

/** What the cells of a unit and a range may be split by. */
public enum Axis {
  NONE("", place -> ""),
  FIELD("field", Place::field),
  PROCEDURE("procedure", Place::procedure),
  CHANNEL("channel", place -> place.channel().code()),
  OFFICIAL("official", Place::official);

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Place, String> key;

  Axis(String id, Function<Place, String> key) {
    this.id = id;
    this.key = key;
  }

  /** As written on the command line. */
  public String id() {
    return id;
  }

  /** The key of a place. */
  public String of(Place place) {
    return key.apply(place);
  }

  /** Whether records of a kind can be split so: only where they name a procedure. */
  public boolean fits(RecordKind kind) {
    return switch (this) {
      case NONE -> true;
      case FIELD, PROCEDURE -> kind.first(FieldType.PROCEDURE).isPresent();
      case CHANNEL, OFFICIAL -> false;
    };
  }
}
