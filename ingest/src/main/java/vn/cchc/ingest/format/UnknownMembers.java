package vn.cchc.ingest.format;

import java.util.HashSet;
import java.util.Set;

/**
 * The different names of members that a source does not declare. Names are counted, never shown: a
 * name may itself be personal. What stands inside an unknown member is not looked at.
 */
final class UnknownMembers {

  /** A file with more names than this is not described any better by counting them. */
  private static final int MOST = 10_000;

  private final Set<String> names = new HashSet<>();

  void add(String name) {
    if (names.size() < MOST) {
      names.add(name);
    }
  }

  void addAll(UnknownMembers others) {
    others.names.forEach(this::add);
  }

  /** How many different names, at most 10,000. */
  int count() {
    return names.size();
  }
}
