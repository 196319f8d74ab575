package vn.cchc.lake.internal;

import io.delta.kernel.expressions.AlwaysTrue;
import io.delta.kernel.expressions.And;
import io.delta.kernel.expressions.Column;
import io.delta.kernel.expressions.Literal;
import io.delta.kernel.expressions.Or;
import io.delta.kernel.expressions.Predicate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.cchc.lake.Numbers;

/** What Kernel is asked for, so that it can pass over files and parts of files. */
final class KernelFilters {

  /** More values are asked for by their ends: a long question costs more than it spares. */
  private static final int MOST_VALUES = 8;

  private KernelFilters() {}

  /** Each column has its value, or one of its numbers. */
  static Predicate equal(Map<String, Object> values) {
    Predicate all = AlwaysTrue.ALWAYS_TRUE;
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      all = new And(all, equal(entry.getKey(), entry.getValue()));
    }
    return all;
  }

  private static Predicate equal(String column, Object value) {
    if (value instanceof Numbers numbers) {
      return new And(
          compare(">=", column, Literal.ofInt(numbers.from())),
          compare("<=", column, Literal.ofInt(numbers.to())));
    }
    return compare(
        "=",
        column,
        value instanceof Integer number ? Literal.ofInt(number) : Literal.ofString((String) value));
  }

  /** Each column may have one of its values; no less is passed over than what has none of them. */
  static Predicate among(Map<String, Set<String>> values) {
    Predicate all = AlwaysTrue.ALWAYS_TRUE;
    for (Map.Entry<String, Set<String>> entry : values.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        all = new And(all, among(entry.getKey(), new TreeSet<>(entry.getValue())));
      }
    }
    return all;
  }

  private static Predicate among(String column, SortedSet<String> values) {
    if (values.size() > MOST_VALUES) {
      return new And(
          compare(">=", column, Literal.ofString(values.first())),
          compare("<=", column, Literal.ofString(values.last())));
    }
    return values.stream()
        .map(value -> compare("=", column, Literal.ofString(value)))
        .reduce(Or::new)
        .orElseThrow();
  }

  private static Predicate compare(String operator, String column, Literal value) {
    return new Predicate(operator, new Column(column), value);
  }
}
