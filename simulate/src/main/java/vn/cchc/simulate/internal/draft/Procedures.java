package vn.cchc.simulate.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.TimeUnit;
import vn.cchc.model.unit.UnitType;

/** The procedures of the catalogue as a numbered table, and choices among them. */
public final class Procedures {

  private static final double WORKING_SHARE_OF_WEEK = 5.0 / 7;
  private static final int WORKING_DAYS_OF_MONTH = 21;
  private static final int HOURS_OF_DAY = 8;

  private final List<Procedure> table;
  private final ProcedureCatalogue catalogue;

  /** Numbers the procedures in the order of the catalogue. */
  public Procedures(ProcedureCatalogue catalogue) {
    this.catalogue = catalogue;
    this.table = List.copyOf(catalogue.all());
  }

  /** How many there are. */
  public int count() {
    return table.size();
  }

  /** The procedure with a number. */
  public Procedure at(int number) {
    return table.get(number);
  }

  /** Name of the field of a procedure. */
  public String fieldName(int number) {
    return catalogue.field(table.get(number).field()).name();
  }

  /** Working days allowed, roughly where the law counts otherwise; −1 without a limit. */
  int workingDays(int number) {
    Procedure procedure = table.get(number);
    return switch (procedure.unit()) {
      case WORKING_DAY -> procedure.limit();
      case CALENDAR_DAY -> (int) Math.ceil(procedure.limit() * WORKING_SHARE_OF_WEEK);
      case MONTH -> procedure.limit() * WORKING_DAYS_OF_MONTH;
      case HOUR -> (procedure.limit() + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
      case NONE -> -1;
    };
  }

  /**
   * A choice by fields, among procedures that this kind of unit handles; a field that it does not
   * handle is taken from the other levels.
   *
   * @param fields field codes by weight; empty for all alike
   */
  WeightedChoice choice(UnitType type, Map<String, Long> fields) {
    List<Integer> numbers = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String field : fields.keySet().stream().sorted().toList()) {
      List<Integer> own = ofField(type, field);
      for (int number : own) {
        numbers.add(number);
        weights.add((double) fields.get(field) / own.size() * familiarity(number));
      }
    }
    if (numbers.isEmpty()) {
      matching(p -> p.level().equals(level(type)))
          .forEach(
              n -> {
                numbers.add(n);
                weights.add(1.0);
              });
    }
    return new WeightedChoice(numbers, weights);
  }

  /** Procedures of a field, of the level of the unit where there are such. */
  List<Integer> ofField(UnitType type, String field) {
    List<Integer> own =
        matching(p -> p.field().equals(field) && p.level().equals(level(type)) && limited(p));
    List<Integer> any = own.isEmpty() ? matching(p -> p.field().equals(field) && limited(p)) : own;
    if (any.isEmpty()) {
      throw new IllegalArgumentException("conf/procedures has no procedure of the field " + field);
    }
    return any;
  }

  /** Procedures without a limit at the level of the unit; may be empty. */
  List<Integer> withoutLimit(UnitType type) {
    return matching(p -> p.unit() == TimeUnit.NONE && p.level().equals(level(type)));
  }

  private List<Integer> matching(Predicate<Procedure> wanted) {
    return IntStream.range(0, table.size()).filter(i -> wanted.test(table.get(i))).boxed().toList();
  }

  /** Some procedures are asked for more often than others of their field. */
  private static double familiarity(int number) {
    return 0.4 + 1.3 * ((number * 7 + 3) % 5) / 4.0;
  }

  private static boolean limited(Procedure procedure) {
    return procedure.unit() != TimeUnit.NONE;
  }

  private static String level(UnitType type) {
    return type == UnitType.DEPARTMENT ? "province" : type.name().toLowerCase(Locale.ROOT);
  }
}
