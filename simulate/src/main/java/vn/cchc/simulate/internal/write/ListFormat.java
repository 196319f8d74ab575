package vn.cchc.simulate.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.cchc.model.unit.Unit;
import vn.cchc.simulate.internal.draft.Draft;
import vn.cchc.simulate.internal.draft.Procedures;
import vn.cchc.simulate.internal.draft.State;
import vn.cchc.simulate.scenario.Fault;

/** The dossier list that one-stop systems export: CSV with BOM, comma and CRLF. */
final class ListFormat implements DossierFormat {

  private static final byte[] HEAD =
      bytes(
          "\ufeffSTT,Đơn vị tiếp nhận,Mã hồ sơ,Mã TTHC,Tên TTHC,Lĩnh vực,Kênh tiếp nhận,Người nộp,"
              + "Chủ hồ sơ,Địa chỉ,Số điện thoại,Ngày nộp hồ sơ,Ngày nhận,Ngày hẹn trả,"
              + "Ngày hẹn trả trước,Ngày yêu cầu bổ sung,Ngày bổ sung,Ngày kết thúc xử lý,"
              + "Ngày trả kết quả,Hình thức trả kết quả,Ngày từ chối,Trạng thái\r\n");
  private static final byte[] LINE_END = bytes("\r\n");
  private static final byte[] APPLICANT = bytes(",Người nộp mô phỏng ");
  private static final byte[] OWNER = bytes(",Chủ hồ sơ mô phỏng ");
  private static final byte[] CONTACT = bytes(",Địa chỉ mô phỏng,số mô phỏng,");
  private static final byte[] UNKNOWN_STATUS = bytes("Chờ luân chuyển");
  private static final byte[] BY_HAND = bytes("Trực tiếp");
  private static final byte[] BY_POST = bytes("Bưu điện");
  private static final byte[][] CHANNELS = {
    bytes(""), bytes("Trực tiếp"), bytes("Trực tuyến"), bytes("Bưu chính công ích")
  };
  private static final byte[][] STATUSES = {
    bytes(""),
    bytes("Mới đăng ký"),
    bytes("Được tiếp nhận"),
    bytes("Không được tiếp nhận"),
    bytes("Đang xử lý"),
    bytes("Yêu cầu bổ sung giấy tờ"),
    bytes("Yêu cầu thực hiện nghĩa vụ tài chính"),
    bytes("Công dân yêu cầu rút hồ sơ"),
    bytes("Dừng xử lý"),
    bytes("Đã xử lý xong"),
    bytes("Đã trả kết quả")
  };
  private static final List<String> LABELS = List.of("", ",", ProcedureTexts.LEFT_OUT, ",");

  private final ProcedureTexts procedures;
  private final RecordTexts texts;
  private final Moments moments;

  ListFormat(String agency, List<Unit> units, UnitTexts unitTexts, Procedures procedures) {
    this.procedures = new ProcedureTexts(procedures, LABELS, agency, Quoting.CSV);
    this.texts = new RecordTexts(units, unitTexts, agency, false, Quoting.CSV);
    this.moments = texts.moments();
  }

  @Override
  public byte[] head() {
    return HEAD;
  }

  @Override
  public byte[] between() {
    return LINE_END;
  }

  @Override
  public byte[] tail() {
    return LINE_END;
  }

  @Override
  public void record(Bytes out, Draft draft, State state, long number) {
    out.digits(number, 1);
    out.ascii(',');
    texts.unit(out, draft);
    out.ascii(',');
    texts.code(out, draft);
    out.ascii(',');
    out.raw(procedures.of(draft.procedure, draft.codeForm, draft.decomposed));
    out.ascii(',');
    out.raw(CHANNELS[draft.channel]);
    out.raw(APPLICANT);
    texts.person(out, draft);
    out.raw(OWNER);
    texts.person(out, draft);
    out.raw(CONTACT);
    dates(out, draft, state);
    if (state.status >= 9) {
      out.raw(draft.postalReturn ? BY_POST : BY_HAND);
    }
    out.ascii(',');
    moments.printed(out, state.refused);
    out.ascii(',');
    out.raw(draft.fault == Fault.UNKNOWN_STATUS ? UNKNOWN_STATUS : STATUSES[state.status]);
  }

  private void dates(Bytes out, Draft draft, State state) {
    boolean unreadable = draft.fault == Fault.UNREADABLE_DATE;
    moment(out, draft.submitted);
    if (unreadable && (draft.bits & 1) == 0) {
      out.text("45/13/2022 00:00:00,");
    } else {
      moment(out, state.received);
    }
    if (unreadable && (draft.bits & 1) == 1) {
      out.text("30/02/2023 17:00:00,");
    } else {
      moment(out, state.due);
    }
    int last = state.requests - 1;
    moment(out, moved(draft, state) ? draft.firstDue : Draft.NEVER);
    moment(out, last < 0 ? Draft.NEVER : draft.asked[last]);
    moment(out, last < 0 ? Draft.NEVER : state.brought[last]);
    moment(out, state.ended);
    moment(out, state.handedOut);
  }

  /** This export keeps the first due date only, and only once it was changed. */
  private static boolean moved(Draft draft, State state) {
    return state.due != Draft.NEVER && state.due != draft.firstDue;
  }

  private void moment(Bytes out, long moment) {
    moments.printed(out, moment);
    out.ascii(',');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
