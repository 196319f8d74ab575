package vn.cchc.model.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shares of a whole in percent, with two decimals where nothing else is asked, rounded by largest
 * remainder so that the printed shares add to exactly 100,00 %. Hòa Thành 2022–Q1/2023: 22.379 + 82
 * + 86 of 22.547 prints 99,26 + 0,36 + 0,38, as published on 03/05/2023.
 */
public final class Shares {

  private static final int DECIMALS = 2;

  private Shares() {}

  /**
   * The share of each part in the sum of all parts, in input order. Equal remainders go to the
   * larger part, then to the earlier one.
   *
   * @return percentages with scale 2 adding to 100.00, or empty when the parts add to zero
   * @throws IllegalArgumentException when a part is negative
   */
  public static Optional<List<BigDecimal>> of(List<Long> parts) {
    return of(parts, DECIMALS);
  }

  /**
   * The same with other decimals than ours, as others print.
   *
   * @param decimals from 0 to 6
   */
  public static Optional<List<BigDecimal>> of(List<Long> parts, int decimals) {
    long hundredPercent = BigDecimal.valueOf(100).movePointRight(decimals).longValueExact();
    long whole = 0;
    for (long part : parts) {
      if (part < 0) {
        throw new IllegalArgumentException("a part of a whole must not be negative: " + part);
      }
      whole = Math.addExact(whole, part);
    }
    if (whole == 0) {
      return Optional.empty();
    }
    long[] units = new long[parts.size()];
    long[] remainders = new long[parts.size()];
    long given = 0;
    for (int i = 0; i < units.length; i++) {
      long scaled = Math.multiplyExact(parts.get(i), hundredPercent);
      units[i] = scaled / whole;
      remainders[i] = scaled % whole;
      given += units[i];
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingLong(i -> -remainders[i])
            .thenComparingLong(i -> -parts.get(i))
            .thenComparingInt(i -> i));
    for (int k = 0; k < hundredPercent - given; k++) {
      units[order.get(k)]++;
    }
    List<BigDecimal> shares = new ArrayList<>();
    for (long unit : units) {
      shares.add(BigDecimal.valueOf(unit, decimals));
    }
    return Optional.of(List.copyOf(shares));
  }
}
