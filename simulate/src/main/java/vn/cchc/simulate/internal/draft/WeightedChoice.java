package vn.cchc.simulate.internal.draft;

import java.util.Arrays;
import java.util.List;

/** Numbers with weights, one of them picked by a fraction. */
final class WeightedChoice {

  private final int[] numbers;
  private final double[] upTo;

  WeightedChoice(List<Integer> numbers, List<Double> weights) {
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("nothing to choose from");
    }
    this.numbers = numbers.stream().mapToInt(Integer::intValue).toArray();
    this.upTo = new double[this.numbers.length];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weights.get(i);
      upTo[i] = sum;
    }
  }

  /** The number at a fraction of all weight. */
  int at(double fraction) {
    int found = Arrays.binarySearch(upTo, fraction * upTo[upTo.length - 1]);
    return numbers[Math.min(found < 0 ? -found - 1 : found + 1, numbers.length - 1)];
  }
}
