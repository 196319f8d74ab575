package vn.cchc.ingest.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Values of rows as texts: times as {@code yyyyMMddHHmmss} of Vietnam, days as {@code yyyyMMdd},
 * flags as {@code true} and {@code false}, everything else as the database writes it.
 */
final class JdbcValues {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  /** PostgreSQL knows infinite times and times before Christ; no date of a dossier is one. */
  private static final String UNREAL = "infinity";

  private final String[] types;

  /** The values of rows with these columns. */
  JdbcValues(ResultSetMetaData columns, int count) throws SQLException {
    types = new String[count];
    for (int i = 0; i < count; i++) {
      types[i] = columns.getColumnTypeName(i + 1);
    }
  }

  /** The texts of the current row; null where a value is missing. */
  void read(ResultSet row, String[] texts) throws SQLException {
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(row, i + 1, types[i]);
    }
  }

  /** The local time of an instant, to the second. */
  static LocalDateTime local(OffsetDateTime instant) {
    return instant.atZoneSameInstant(LOCAL).toLocalDateTime();
  }

  /** Whether no calendar of offices has the year. */
  static boolean unreal(int year) {
    return year < 1 || year > 9998;
  }

  private static String text(ResultSet row, int index, String type) throws SQLException {
    return switch (type) {
      case "timestamptz" -> {
        OffsetDateTime instant = row.getObject(index, OffsetDateTime.class);
        yield instant == null
            ? null
            : unreal(instant.getYear()) ? UNREAL : TIME.format(local(instant));
      }
      case "timestamp" -> {
        LocalDateTime time = row.getObject(index, LocalDateTime.class);
        yield time == null ? null : unreal(time.getYear()) ? UNREAL : TIME.format(time);
      }
      case "date" -> {
        LocalDate day = row.getObject(index, LocalDate.class);
        yield day == null ? null : unreal(day.getYear()) ? UNREAL : DAY.format(day);
      }
      case "bool" -> {
        boolean flag = row.getBoolean(index);
        yield row.wasNull() ? null : Boolean.toString(flag);
      }
      default -> row.getString(index);
    };
  }
}
