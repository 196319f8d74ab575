package vn.cchc.model.text.legacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a word can be a syllable of Vietnamese: an onset, a rhyme, at most one tone, by the
 * spelling rules taught in school (c/k/q, g/gh, ng/ngh; a rhyme that ends in c, ch, p, t takes only
 * the tones sắc and nặng). Place names of the Central Highlands that end in k ("Đắk") count as
 * well.
 */
final class VietnameseSyllable {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final Pattern SPLIT =
      Pattern.compile(
          "(ngh|ng|nh|th|tr|ch|gh|gi|kh|ph|qu|[bcdđghklmnprstvx])?(.*)", Pattern.DOTALL);

  private static final Set<String> RHYMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay "
                  + "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
                  + "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
                  + "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
                  + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo "
                  + "oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                  + "u ua uâc uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ up ut "
                  + "uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu "
                  + "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
                  + "y ych yêm yên yêng yêt yêu ynh yt")
              .split(" "));

  /** Rhymes that never carry the tone on their last letter. */
  private static final Set<String> FALLING =
      Set.of(
          ("ai ao au ay âu ây eo êu ia iêu iu oai oao oay oeo oi ôi ơi ua uây ui uôi uya uyu "
                  + "ưa ưi ươi ươu ưu yêu")
              .split(" "));

  private VietnameseSyllable() {}

  /** Whether the word, in any case and in either tone style, is well formed. */
  static boolean matches(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    String tone = "";
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (TONES.indexOf(c) < 0) {
        bare.append(c);
      } else if (tone.isEmpty()) {
        tone = String.valueOf(c);
      } else {
        return false;
      }
    }
    Matcher parts = SPLIT.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC));
    if (!parts.matches()) {
      return false;
    }
    String onset = parts.group(1) == null ? "" : parts.group(1);
    String rhyme = parts.group(2);
    if (onset.equals("gi") && (rhyme.isEmpty() || RHYMES.contains("i" + rhyme))) {
      return toned("i" + rhyme, tone);
    }
    boolean highland = rhyme.endsWith("k");
    String core = highland ? rhyme.substring(0, rhyme.length() - 1) + "c" : rhyme;
    boolean tonedAtTheEnd = !tone.isEmpty() && decomposed.endsWith(tone);
    return RHYMES.contains(core)
        && spelled(onset, core)
        && (highland || toned(core, tone))
        && !(tonedAtTheEnd && FALLING.contains(core));
  }

  private static boolean spelled(String onset, String rhyme) {
    boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
    return switch (onset) {
      case "c", "ng" -> !front;
      case "k", "gh", "ngh" -> front;
      case "g" -> !front;
      case "qu" -> "uưoô".indexOf(rhyme.charAt(0)) < 0 || rhyme.equals("ôc");
      default -> true;
    };
  }

  private static boolean toned(String rhyme, String tone) {
    boolean stopped =
        rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
    return !stopped || tone.equals("\u0301") || tone.equals("\u0323");
  }
}
