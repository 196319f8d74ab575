package vn.cchc.model.dossier;

import java.util.Arrays;
import java.util.Optional;

/** The ten statuses of the national synchronisation (TrangThaiHoSo). */
public enum DossierStatus {
  REGISTERED(1, "Mới đăng ký"),
  RECEIVED(2, "Được tiếp nhận"),
  NOT_ACCEPTED(3, "Không được tiếp nhận"),
  PROCESSING(4, "Đang xử lý"),
  SUPPLEMENT(5, "Yêu cầu bổ sung giấy tờ"),
  FINANCIAL_DUTY(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
  WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ"),
  STOPPED(8, "Dừng xử lý"),
  DONE(9, "Đã xử lý xong"),
  HANDED_OUT(10, "Đã trả kết quả");

  private final int number;
  private final String vietnamese;

  DossierStatus(int number, String vietnamese) {
    this.number = number;
    this.vietnamese = vietnamese;
  }

  /** 1 to 10. */
  public int number() {
    return number;
  }

  /** The national label. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The status with this number. */
  public static Optional<DossierStatus> ofNumber(int number) {
    return Arrays.stream(values()).filter(s -> s.number == number).findFirst();
  }
}
