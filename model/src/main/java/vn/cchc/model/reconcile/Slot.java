package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cchc.model.text.VietnameseNumbers;

/** A value in a sentence, written as each language writes it. */
public sealed interface Slot {

  /** The value in the words of a language. */
  String in(Language language);

  /** A number of dossiers. */
  record Count(long count) implements Slot {
    @Override
    public String in(Language language) {
      return language == Language.VI
          ? VietnameseNumbers.count(count)
          : String.format(Locale.ROOT, "%,d", count);
    }
  }

  /** A percentage with as many decimals as its scale has. */
  record Percent(BigDecimal percent) implements Slot {
    @Override
    public String in(Language language) {
      int decimals = Math.max(0, percent.scale());
      return language == Language.VI
          ? VietnameseNumbers.decimal(percent, decimals) + "\u00a0%"
          : percent.setScale(decimals).toPlainString() + "%";
    }
  }

  /** Names of counts, denominators or other declared words, joined by " + ". */
  record Names(List<String> keys) implements Slot {

    /** Copies the keys. */
    public Names {
      keys = List.copyOf(keys);
    }

    static Names of(List<Item> items) {
      return new Names(items.stream().map(Item::column).toList());
    }

    @Override
    public String in(Language language) {
      return keys.stream().map(key -> Words.name(key, language)).collect(Collectors.joining(" + "));
    }
  }

  /** Declared words one after another, each for itself. */
  record Listed(List<String> keys) implements Slot {

    /** Copies the keys. */
    public Listed {
      keys = List.copyOf(keys);
    }

    @Override
    public String in(Language language) {
      return keys.stream().map(key -> Words.name(key, language)).collect(Collectors.joining("; "));
    }
  }

  /** Words of the statement itself. */
  record Quote(String text) implements Slot {
    @Override
    public String in(Language language) {
      return language == Language.VI ? "“" + text + "”" : "\"" + text + "\"";
    }
  }

  /** Several values in a row. */
  record Several(List<Slot> slots) implements Slot {

    /** Copies the values. */
    public Several {
      slots = List.copyOf(slots);
    }

    @Override
    public String in(Language language) {
      return slots.stream().map(slot -> slot.in(language)).collect(Collectors.joining(" + "));
    }
  }
}
