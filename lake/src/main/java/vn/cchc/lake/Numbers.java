package vn.cchc.lake;

/**
 * Whole numbers from one to another, both included; none when the first is the greater.
 *
 * @param from the least
 * @param to the greatest
 */
public record Numbers(int from, int to) {}
