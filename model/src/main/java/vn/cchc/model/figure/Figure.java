package vn.cchc.model.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counts of a unit over a range of days, in the column order of {@code figures --format csv}.
 * Exact meaning: DESIGN §5.
 */
public enum Figure {
  RECEIVED("Tiếp nhận trong kỳ"),
  RECEIVED_DIRECT("Trực tiếp"),
  RECEIVED_ONLINE("Trực tuyến"),
  RECEIVED_POSTAL("Qua bưu chính công ích"),
  CARRIED_OVER("Kỳ trước chuyển sang"),
  RESOLVED_EARLY("Giải quyết trước hạn"),
  RESOLVED_ON_TIME("Giải quyết đúng hạn"),
  RESOLVED_OVERDUE("Giải quyết quá hạn"),
  RESOLVED_NO_DUE("Giải quyết, không có hạn"),
  RETURNED("Trả lại, rút"),
  IN_PROGRESS_WITHIN_DUE("Đang giải quyết trong hạn"),
  IN_PROGRESS_OVERDUE("Đang giải quyết quá hạn"),
  IN_PROGRESS_NO_DUE("Đang giải quyết, không có hạn"),
  PAUSED("Trong đó tạm dừng"),
  POSTAL_RETURNED("Trả kết quả qua bưu chính công ích"),
  REGISTERED("Mới đăng ký, chưa tiếp nhận"),
  NOT_ACCEPTED("Không được tiếp nhận"),
  DIGITISATION_TOLD("Tiếp nhận, có thông tin số hóa"),
  DIGITISED("Trong đó số hóa đầy đủ");

  /** The columns of {@code figures --format csv}, which others rely on; the rest stands beside. */
  public static final List<Figure> EXPORTED =
      Arrays.stream(values()).filter(f -> f.compareTo(NOT_ACCEPTED) <= 0).toList();

  /** What comes in: carried over and received. */
  public static final List<Figure> INFLOW = List.of(CARRIED_OVER, RECEIVED);

  /** What it is equal to: the right side of the identity of DESIGN §5. */
  public static final List<Figure> PLACED =
      List.of(
          RESOLVED_EARLY,
          RESOLVED_ON_TIME,
          RESOLVED_OVERDUE,
          RESOLVED_NO_DUE,
          RETURNED,
          IN_PROGRESS_WITHIN_DUE,
          IN_PROGRESS_OVERDUE,
          IN_PROGRESS_NO_DUE);

  private final String vietnamese;

  Figure(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The column name, such as {@code resolved_on_time}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people read. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The figure with this column name; words may also be joined by hyphens. */
  public static Optional<Figure> byColumn(String column) {
    String wanted = column.replace('-', '_');
    return Arrays.stream(values()).filter(f -> f.column().equals(wanted)).findFirst();
  }

  /** As {@link #byColumn}, for configuration files, where the schema has checked the name. */
  @JsonCreator
  static Figure declared(String column) {
    return byColumn(column)
        .orElseThrow(() -> new IllegalArgumentException("no figure is called " + column));
  }

  /** The exported column names in order. */
  public static Stream<String> columns() {
    return EXPORTED.stream().map(Figure::column);
  }
}
