package vn.cchc.ingest.quarantine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a record (DESIGN §5, "Faulty records"). */
public enum FaultCode {
  BROKEN_RECORD(true, "bản ghi không tách được thành các trường"),
  MISSING_DOSSIER_CODE(true, "thiếu mã hồ sơ"),
  SPOILED_DOSSIER_CODE(true, "mã hồ sơ bị bảng tính đổi thành số hoặc công thức hỏng"),
  MISSING_RECEIPT_DATE(true, "thiếu ngày tiếp nhận"),
  MISSING_DAY(true, "chưa tiếp nhận và không có ngày nào để tính"),
  UNREADABLE_DATE(true, "ngày không đọc được"),
  END_BEFORE_RECEIPT(true, "kết thúc trước khi tiếp nhận"),
  RECEIPT_IN_FUTURE(true, "ngày tiếp nhận sau ngày trích xuất"),
  END_IN_FUTURE(true, "ngày kết thúc sau ngày trích xuất"),
  MISSING_UNIT(true, "thiếu đơn vị"),
  UNKNOWN_UNIT(true, "không tìm thấy đơn vị"),
  AMBIGUOUS_UNIT(true, "tên đơn vị trùng nhau"),
  UNMAPPED_STATUS(true, "trạng thái chưa được khai báo"),
  UNMAPPED_CHANNEL(true, "kênh tiếp nhận chưa được khai báo"),
  UNREADABLE_SIDE_DATE(false, "ngày phụ không đọc được"),
  MISSING_VALUE(true, "thiếu giá trị bắt buộc"),
  UNREADABLE_VALUE(true, "giá trị không đọc được"),
  UNMAPPED_VALUE(true, "giá trị chưa được khai báo"),
  DAY_IN_FUTURE(true, "ngày sau ngày trích xuất"),
  END_BEFORE_START(true, "kết thúc trước khi bắt đầu"),
  PART_ABOVE_WHOLE(true, "phần lớn hơn tổng"),
  UNREADABLE_SIDE_VALUE(false, "giá trị phụ không đọc được"),
  SUM_DIFFERS(false, "tổng không bằng các phần cộng lại"),
  SCHEME_DIFFERS(false, "kỳ báo cáo không khớp hai mốc ngày");

  private final boolean quarantines;
  private final String vietnamese;

  FaultCode(boolean quarantines, String vietnamese) {
    this.quarantines = quarantines;
    this.vietnamese = vietnamese;
  }

  /** Whether the record stays out of silver. */
  public boolean quarantines() {
    return quarantines;
  }

  /** What people read. */
  public String vietnamese() {
    return vietnamese;
  }

  /** As stored: {@code end-before-receipt}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fault stored under this code. */
  public static Optional<FaultCode> ofCode(String code) {
    return Arrays.stream(values()).filter(fault -> fault.code().equals(code)).findFirst();
  }
}
