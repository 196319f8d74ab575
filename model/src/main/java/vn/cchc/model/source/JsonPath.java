package vn.cchc.model.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value lies in a JSON record: member names divided by dots, elements of arrays by position
 * ({@code statuses[0].at}) or by the value of one of their members ({@code
 * name[languageId=228].name}). A plain name is a path of one step.
 *
 * @param steps from the record inwards; the first one is a member
 */
public record JsonPath(List<Step> steps) {

  /** One step of a path. */
  public sealed interface Step permits Member, Position, Match {}

  /** Into the member of an object. */
  public record Member(String name) implements Step {}

  /** To the element of an array at a position, from 0. */
  public record Position(int index) implements Step {}

  /** To the elements of an array whose member has this value, compared as text. */
  public record Match(String member, String value) implements Step {}

  /** Copies the steps. */
  public JsonPath {
    steps = List.copyOf(steps);
  }

  /**
   * The path in its written form.
   *
   * @throws IllegalArgumentException when the text is no path
   */
  public static JsonPath parse(String text) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '[' && !steps.isEmpty()) {
        int close = text.indexOf(']', at);
        steps.add(selector(text, close < 0 ? "" : text.substring(at + 1, close)));
        at = close + 1;
      } else {
        at += text.charAt(at) == '.' && !steps.isEmpty() ? 1 : 0;
        int end = nameEnd(text, at);
        if (end == at || !(at == 0 || text.charAt(at - 1) == '.')) {
          throw unreadable(text);
        }
        steps.add(new Member(text.substring(at, end)));
        at = end;
      }
    }
    if (steps.isEmpty()) {
      throw unreadable(text);
    }
    return new JsonPath(steps);
  }

  private static Step selector(String path, String text) {
    int equals = text.indexOf('=');
    if (equals > 0 && nameEnd(text, 0) >= equals) {
      return new Match(text.substring(0, equals), text.substring(equals + 1));
    }
    if (!text.matches("\\d{1,4}")) {
      throw unreadable(path);
    }
    return new Position(Integer.parseInt(text));
  }

  private static int nameEnd(String text, int from) {
    int end = from;
    while (end < text.length() && ".[]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static IllegalArgumentException unreadable(String path) {
    return new IllegalArgumentException(
        "'" + path + "' is no path; write member.member, array[0].member or array[member=value].x");
  }
}
