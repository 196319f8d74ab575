package vn.cchc.model.source;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How records are fetched from a database. Secrets are never part of the declaration, only the
 * names of the environment variables that hold them.
 *
 * @param urlEnv variable with the address, such as {@code jdbc:postgresql://host/name}
 * @param userEnv variable with the user
 * @param passwordEnv variable with the password
 * @param table table or view, optionally with its schema, spelled as the database keeps it; null
 *     when a query is given
 * @param query a single SELECT that stands for a table; null when a table is given
 * @param watermark column that grows with every change: a time or a whole number
 * @param overlap how far below the last watermark an extraction begins again, because transactions
 *     do not commit in the order of their times: {@code PT10M}, or a whole number for a column of
 *     numbers
 * @param fetchSize rows per round trip, 1000 unless declared
 * @param timeoutSeconds how long the database may take to answer, 300 unless declared
 */
public record JdbcExtract(
    String urlEnv,
    String userEnv,
    String passwordEnv,
    String table,
    String query,
    String watermark,
    String overlap,
    int fetchSize,
    int timeoutSeconds)
    implements Serializable {

  /** How a column or one part of a table name may be written. */
  public static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]{0,62}");

  private static final Pattern TABLE =
      Pattern.compile(IDENTIFIER.pattern() + "(?:\\." + IDENTIFIER.pattern() + ")?");
  private static final Pattern QUERY =
      Pattern.compile("\\s*(?:select|with)\\b[^;]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern STAR =
      Pattern.compile("(?:select|,|\\.)\\s*\\*", Pattern.CASE_INSENSITIVE);

  /** Rejects missing parts, literals in the place of variables, and what is no identifier. */
  public JdbcExtract {
    requireVariable("url-env", urlEnv, "_URL");
    requireVariable("user-env", userEnv, "_USER");
    requireVariable("password-env", passwordEnv, "_PASSWORD");
    require((table == null) != (query == null), "give either table or query");
    require(table == null || TABLE.matcher(table).matches(), "table is no name of a table");
    require(
        query == null || QUERY.matcher(query).matches(), "query must be one SELECT without ';'");
    require(query == null || !STAR.matcher(query).find(), "query must name its columns, not '*'");
    requireIdentifier(Objects.requireNonNull(watermark, "watermark"));
    Objects.requireNonNull(overlap, "overlap");
    require(isNumber(overlap) || isDuration(overlap), "overlap is neither PT10M nor a number");
    fetchSize = fetchSize == 0 ? 1000 : fetchSize;
    timeoutSeconds = timeoutSeconds == 0 ? 300 : timeoutSeconds;
    require(fetchSize > 0 && timeoutSeconds > 0, "fetch-size and timeout-seconds are positive");
  }

  /** The variables whose values the extraction needs. */
  public List<String> variables() {
    return List.of(urlEnv, userEnv, passwordEnv);
  }

  /** The overlap of a column of times; zero when it is declared as a number. */
  public Duration overlapTime() {
    return isNumber(overlap) ? Duration.ZERO : Duration.parse(overlap);
  }

  /** The overlap of a column of numbers; zero when it is declared as a time. */
  public long overlapNumber() {
    return isNumber(overlap) ? Long.parseLong(overlap) : 0;
  }

  /** Rejects what is no plain name of a column. */
  static void requireIdentifier(String name) {
    require(IDENTIFIER.matcher(name).matches(), "a column name holds more than letters, digits, _");
  }

  private static void requireVariable(String key, String name, String ending) {
    boolean named = name != null && name.matches("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*" + ending);
    require(named, key + " must be the name of a variable that ends in " + ending);
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,18}");
  }

  private static boolean isDuration(String text) {
    try {
      return !Duration.parse(text).isNegative();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("jdbc: " + otherwise);
    }
  }
}
