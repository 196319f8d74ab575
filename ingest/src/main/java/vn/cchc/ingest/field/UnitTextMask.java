package vn.cchc.ingest.field;

import java.util.List;
import vn.cchc.model.text.VietnameseText;

/**
 * What of an unknown unit text may be kept. It is free text, and the name of a place cannot be told
 * from the name of a person ("phường Nguyễn Trãi", "phòng ông Nguyễn Trãi"): only the words of a
 * closed list that it begins with stay.
 */
final class UnitTextMask {

  private static final List<String> KINDS =
      List.of(
          "ubnd",
          "ủy ban nhân dân",
          "bộ phận một cửa",
          "bộ phận tiếp nhận và trả kết quả",
          "sở",
          "ban",
          "phòng",
          "văn phòng",
          "trung tâm",
          "chi nhánh",
          "chi cục",
          "thành phố",
          "tp",
          "thị xã",
          "tx",
          "thị trấn",
          "tt",
          "huyện",
          "quận",
          "phường",
          "xã",
          "tỉnh",
          "đặc khu");

  private UnitTextMask() {}

  /** Such as {@code 'ubnd xã …' (ẩn 12 ký tự)}. */
  static String of(String text) {
    String rest = VietnameseText.canonical(text);
    StringBuilder kept = new StringBuilder();
    for (String kind = kind(rest); !kind.isEmpty(); kind = kind(rest)) {
      kept.append(kind).append(' ');
      rest = rest.substring(kind.length()).strip();
    }
    return (kept.isEmpty() ? "" : "'" + kept + "…' ") + "(ẩn " + rest.length() + " ký tự)";
  }

  /** The longest word of the list that the text begins with; empty when there is none. */
  private static String kind(String text) {
    return KINDS.stream()
        .map(VietnameseText::canonical)
        .filter(kind -> text.equals(kind) || text.startsWith(kind + " "))
        .reduce("", (longest, kind) -> kind.length() > longest.length() ? kind : longest);
  }
}
