package vn.cchc.ingest.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.cchc.model.source.SourceSpec;

/** How the watermark column of a source is read, bounded and kept as {@code column:value}. */
enum Watermark {
  /** A time with a zone. */
  INSTANT,
  /** A local time of Vietnam. */
  LOCAL,
  /** A whole number; its bound is the snapshot of the transaction. */
  NUMBER;

  /**
   * The kind of a column.
   *
   * @param type name of its type as PostgreSQL gives it
   * @throws vn.cchc.model.error.CchcException when it is none of them
   */
  static Watermark ofType(SourceSpec spec, String type) {
    return switch (type) {
      case "timestamptz" -> INSTANT;
      case "timestamp" -> LOCAL;
      case "int8", "int4", "int2", "bigserial", "serial", "smallserial" -> NUMBER;
      default -> throw JdbcErrors.noWatermark(spec, type);
    };
  }

  /** The least value to fetch after a kept watermark; none when everything is to be fetched. */
  Optional<Object> from(SourceSpec spec, Optional<String> kept) {
    String prefix = spec.jdbc().watermark() + ":";
    if (kept.isEmpty() || !kept.get().startsWith(prefix)) {
      return Optional.empty();
    }
    String value = kept.get().substring(prefix.length());
    try {
      return Optional.of(
          switch (this) {
            case INSTANT -> OffsetDateTime.parse(value).minus(spec.jdbc().overlapTime());
            case LOCAL -> LocalDateTime.parse(value).minus(spec.jdbc().overlapTime());
            case NUMBER -> Long.parseLong(value) - spec.jdbc().overlapNumber();
          });
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The greatest value to fetch; none for numbers. */
  Optional<Object> to(OffsetDateTime now) {
    return switch (this) {
      case INSTANT -> Optional.of(now);
      case LOCAL -> Optional.of(JdbcValues.local(now));
      case NUMBER -> Optional.empty();
    };
  }

  /** The value of a row as it is kept; none when it is missing or no real time. */
  Optional<String> kept(SourceSpec spec, ResultSet row, int index) throws SQLException {
    Object value =
        switch (this) {
          case INSTANT -> row.getObject(index, OffsetDateTime.class);
          case LOCAL -> row.getObject(index, LocalDateTime.class);
          case NUMBER -> row.getObject(index) == null ? null : row.getLong(index);
        };
    boolean unreal =
        (value instanceof OffsetDateTime with && JdbcValues.unreal(with.getYear()))
            || (value instanceof LocalDateTime without && JdbcValues.unreal(without.getYear()));
    if (value == null || unreal) {
      return Optional.empty();
    }
    Object plain =
        value instanceof OffsetDateTime with ? with.withOffsetSameInstant(ZoneOffset.UTC) : value;
    return Optional.of(spec.jdbc().watermark() + ":" + plain);
  }
}
