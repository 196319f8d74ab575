package vn.cchc.reports;

import static vn.cchc.model.figure.Figure.CARRIED_OVER;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_OVERDUE;
import static vn.cchc.model.figure.Figure.RECEIVED;
import static vn.cchc.model.figure.Figure.RECEIVED_ONLINE;
import static vn.cchc.model.figure.Figure.RESOLVED_EARLY;
import static vn.cchc.model.figure.Figure.RESOLVED_ON_TIME;
import static vn.cchc.model.figure.Figure.RESOLVED_OVERDUE;

import java.util.List;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.indicator.Indicator.Direction;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.timeliness.TimelinessDefinition.DueDate;
import vn.cchc.model.timeliness.TimelinessDefinition.Granularity;

/** Indicators and definitions with the words of those declared under {@code conf/}. */
public final class Declared {

  /** Ranks peer groups. */
  public static final Indicator ON_TIME =
      new Indicator(
          "on-time-over-resolved",
          "Tỷ lệ giải quyết trước và đúng hạn trên số đã giải quyết",
          "On-time rate over resolved",
          List.of(RESOLVED_EARLY, RESOLVED_ON_TIME),
          List.of(RESOLVED_EARLY, RESOLVED_ON_TIME, RESOLVED_OVERDUE),
          "số hồ sơ đã giải quyết có hạn trong kỳ",
          Direction.UP,
          "test");

  public static final Indicator ONLINE =
      new Indicator(
          "online-share",
          "Tỷ lệ tiếp nhận trực tuyến",
          "Online share of received",
          List.of(RECEIVED_ONLINE),
          List.of(RECEIVED),
          "số hồ sơ tiếp nhận trong kỳ",
          Direction.UP,
          "test");

  public static final Indicator OVERDUE =
      new Indicator(
          "overdue-over-handled",
          "Tỷ lệ quá hạn trên số phải giải quyết",
          "Overdue share of carried over and received",
          List.of(RESOLVED_OVERDUE, IN_PROGRESS_OVERDUE),
          List.of(CARRIED_OVER, RECEIVED),
          "số hồ sơ kỳ trước chuyển sang và tiếp nhận trong kỳ",
          Direction.DOWN,
          "test");

  public static final TimelinessDefinition DAY =
      definition(
          "day",
          "Theo ngày",
          "Trước hạn khi ngày kết thúc xử lý sớm hơn ngày hẹn trả; đúng hạn khi trùng ngày hẹn"
              + " trả; quá hạn khi sau ngày hẹn trả (so sánh theo ngày, hạn hiện hành).",
          Granularity.DAY,
          DueDate.CURRENT);

  public static final TimelinessDefinition TIMESTAMP =
      definition("timestamp", "Theo giờ", "So đến giờ.", Granularity.TIMESTAMP, DueDate.CURRENT);

  public static final TimelinessDefinition ORIGINAL_DUE =
      definition(
          "original-due",
          "Theo hạn ban đầu",
          "So với hạn đầu tiên.",
          Granularity.DAY,
          DueDate.ORIGINAL);

  private Declared() {}

  private static TimelinessDefinition definition(
      String id, String name, String text, Granularity granularity, DueDate due) {
    return new TimelinessDefinition(
        id, 1, name, text, granularity, due, null, null, null, null, null, null, "test");
  }
}
