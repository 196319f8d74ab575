package vn.cchc.simulate.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.cchc.model.unit.Unit;
import vn.cchc.simulate.internal.draft.Draft;
import vn.cchc.simulate.internal.draft.Procedures;
import vn.cchc.simulate.internal.draft.State;
import vn.cchc.simulate.scenario.Fault;

/** Records of the national synchronisation (DongBoHoSoMC): JSON, every value a string. */
final class PortalFormat implements DossierFormat {

  private static final byte[] BETWEEN = bytes(",\n");
  private static final byte[] TAIL = bytes("\n]}\n");
  private static final byte[] CODE = bytes("{\"MaHoSo\":\"");
  private static final byte[] CHANNEL = bytes(",\"KenhThucHien\":\"");
  private static final byte[] OWNER = bytes("\",\"ChuHoSo\":\"Chủ hồ sơ mô phỏng ");
  private static final byte[] OWNER_KIND = bytes("\",\"LoaiDoiTuong\":\"");
  private static final byte[] PHONE =
      bytes(
          "\",\"SoDienThoai\":\"số mô phỏng\",\"TrichYeuHoSo\":\"Trích yếu mô phỏng\",\"NgayNopHoSo\":\"");
  private static final byte[] RECEIVED = bytes("\",\"NgayTiepNhan\":\"");
  private static final byte[] DUE = bytes("\",\"NgayHenTra\":\"");
  private static final byte[] REFUSED = bytes("\",\"NgayTuChoi\":\"");
  private static final byte[] ENDED = bytes("\",\"NgayKetThucXuLy\":\"");
  private static final byte[] HANDED_OUT = bytes("\",\"NgayTra\":\"");
  private static final byte[] STATUS = bytes("\",\"TrangThaiHoSo\":\"");
  private static final byte[] RETURN = bytes("\",\"HinhThuc\":\"");
  private static final byte[] UNIT = bytes("\",\"DonViXuLy\":");
  private static final byte[] DIGITISED =
      bytes(",\"NoiNopHoSo\":\"2\",\"HoSoCoThanhPhanSoHoa\":\"");
  private static final byte[] PAID = bytes("\",\"DuocThanhToanTrucTuyen\":\"");
  private static final byte[] REQUESTS = bytes("\",\"DanhSachHoSoBoSung\":[");
  private static final byte[] REQUEST = bytes("{\"HoSoBoSungId\":\"BS-");
  private static final byte[] ASKED = bytes("\",\"NgayBoSung\":\"");
  private static final byte[] BROUGHT = bytes("\",\"NgayTiepNhanBoSung\":\"");
  private static final byte[] DUE_BEFORE = bytes("\",\"NgayHenTraTruoc\":\"");
  private static final byte[] DUE_AFTER = bytes("\",\"NgayHenTraMoi\":\"");
  private static final byte[] REQUEST_STATE = bytes("\",\"TrangThaiBoSung\":\"");
  private static final byte[] REQUEST_END = bytes("\"}");
  private static final byte[] END = bytes("]}");
  private static final byte[] SEPARATOR = bytes("\",");
  private static final List<String> LABELS =
      List.of("\"MaTTHC\":", ",\"TenTTHC\":", ",\"MaLinhVuc\":", ",\"TenLinhVuc\":");

  private final byte[] head;
  private final ProcedureTexts procedures;
  private final RecordTexts texts;
  private final Moments moments;

  PortalFormat(String agency, List<Unit> units, UnitTexts unitTexts, Procedures procedures) {
    this.head =
        bytes(
            "{\"service\":\"DongBoHoSoMC\",\"madonvi\":\""
                + agency
                + "\",\"isUpdating\":\"False\",\"data\":[\n");
    this.procedures = new ProcedureTexts(procedures, LABELS, agency, Quoting.JSON);
    this.texts = new RecordTexts(units, unitTexts, agency, true, Quoting.JSON);
    this.moments = texts.moments();
  }

  @Override
  public byte[] head() {
    return head;
  }

  @Override
  public byte[] between() {
    return BETWEEN;
  }

  @Override
  public byte[] tail() {
    return TAIL;
  }

  @Override
  public void record(Bytes out, Draft draft, State state, long number) {
    out.raw(CODE);
    texts.code(out, draft);
    out.raw(SEPARATOR);
    out.raw(procedures.of(draft.procedure, draft.codeForm, draft.decomposed));
    out.raw(CHANNEL);
    if (draft.channel > 0) {
      out.digits(draft.channel, 1);
    }
    out.raw(OWNER);
    texts.person(out, draft);
    out.raw(OWNER_KIND);
    out.ascii(draft.bits % 9 == 0 ? '2' : '1');
    dates(out, draft, state);
    out.raw(STATUS);
    out.digits(draft.fault == Fault.UNKNOWN_STATUS ? 11 : state.status, 1);
    out.raw(RETURN);
    if (state.status >= 9) {
      out.ascii(draft.postalReturn ? '1' : '0');
    }
    out.raw(UNIT);
    texts.unit(out, draft);
    out.raw(DIGITISED);
    out.ascii(draft.digitised ? '1' : '0');
    out.raw(PAID);
    out.digits(draft.paidOnline, 1);
    requests(out, draft, state);
  }

  private void dates(Bytes out, Draft draft, State state) {
    boolean unreadable = draft.fault == Fault.UNREADABLE_DATE;
    out.raw(PHONE);
    moments.compact(out, draft.submitted);
    out.raw(RECEIVED);
    if (unreadable && (draft.bits & 1) == 0) {
      out.text("20221345000000");
    } else {
      moments.compact(out, state.received);
    }
    out.raw(DUE);
    if (unreadable && (draft.bits & 1) == 1) {
      out.text("20230230170000");
    } else {
      moments.compact(out, state.due);
    }
    out.raw(REFUSED);
    moments.compact(out, state.refused);
    out.raw(ENDED);
    moments.compact(out, state.ended);
    out.raw(HANDED_OUT);
    moments.compact(out, state.handedOut);
  }

  private void requests(Bytes out, Draft draft, State state) {
    out.raw(REQUESTS);
    for (int i = 0; i < state.requests; i++) {
      if (i > 0) {
        out.ascii(',');
      }
      out.raw(REQUEST);
      texts.code(out, draft);
      out.ascii('.');
      out.digits(i + 1L, 1);
      out.raw(ASKED);
      moments.compact(out, draft.asked[i]);
      out.raw(BROUGHT);
      moments.compact(out, state.brought[i]);
      out.raw(DUE_BEFORE);
      moments.compact(out, draft.dueBefore[i]);
      out.raw(DUE_AFTER);
      moments.compact(out, draft.dueAfter[i]);
      out.raw(REQUEST_STATE);
      out.ascii(state.brought[i] == Draft.NEVER ? '0' : '1');
      out.raw(REQUEST_END);
    }
    out.raw(END);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
