package vn.cchc.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.reports.pdf.Golden;
import vn.cchc.reports.pdf.PdfPages;
import vn.cchc.reports.reconcile.ReconcileView;

/** The page of judged figures as committed, alone and over several pages. */
class ReconcilePagesTest {

  private static final LocalDateTime MADE = LocalDateTime.of(2023, 5, 3, 8, 0);
  private static final ReconcileRenderer RENDERER = new ReconcileRenderer();

  @Test
  void looksAsCommitted() throws IOException {
    byte[] document = RENDERER.render(view(3), MADE);
    PdfPages pages = new PdfPages(document);
    Golden golden = new Golden("reconcile", "hoa-thanh");
    if (Golden.updating()) {
      golden.update(pages);
    }
    golden.check(pages);
    assertThat(pages.pictures()).hasSize(1);
    assertThat(pages.foreignFonts()).isEmpty();
    assertThat(RENDERER.render(view(3), MADE)).isEqualTo(document);
  }

  @Test
  void manyStatementsGoOnOverPagesAndNoneIsLost() {
    PdfPages pages = new PdfPages(RENDERER.render(view(60), MADE));
    assertThat(pages.pictures()).hasSizeBetween(2, 9);
    assertThat(IntStream.range(0, 60)).allMatch(i -> pages.text().contains("SL-" + (1_000 + i)));
    assertThat(pages.text()).contains("Hai nguồn số liệu theo tỉnh");
  }

  private static ReconcileView view(int statements) {
    List<ReconcileView.Statement> judged = new ArrayList<>();
    judged.add(
        new ReconcileView.Statement(
            "HT-2022-2023Q1, Thị xã Hòa Thành (Tây Ninh)",
            "không khớp",
            "“overdue hơn 0.8%” không khớp mẫu số nào, đúng ra là 0,38\u00a0% (86/22.547 tiếp nhận).",
            "on time 99.26%: tiếp nhận – nâng, hạ cho đủ 100\u00a0%; overdue hơn 0.8%: không mẫu số"
                + " nào ra số này; Mã: ratio-wrong, rounded-to-100"));
    for (int i = 0; i < statements; i++) {
      judged.add(
          new ReconcileView.Statement(
              "SL-" + (1_000 + i),
              "chưa đủ số để xét",
              "Chưa đủ số để kiểm tra: cần thêm giải quyết quá hạn.",
              "Mã: nothing-to-check"));
    }
    return new ReconcileView(
        "Tệp so-lieu.csv",
        "65 số liệu: 24 khớp, 3 chỉ lệch làm tròn, 17 không khớp, 21 chưa đủ số để xét",
        true,
        List.of(
            new ReconcileView.Tile("Khớp", "24", "Tile"),
            new ReconcileView.Tile("Chỉ lệch làm tròn", "3", "Tile"),
            new ReconcileView.Tile("Không khớp", "17", "TileAlert"),
            new ReconcileView.Tile("Chưa đủ số để xét", "21", "Tile")),
        true,
        judged,
        true,
        "Đơn vị tính: hồ sơ; đúng hạn: Theo ngày (day, bản 1)",
        List.of(
            new ReconcileView.Count(
                "HT-2022-2023Q1: Thị xã Hòa Thành (709), 01/01/2022 – 31/03/2023",
                "tiếp nhận",
                "22.547",
                "22.547",
                "0",
                "",
                null),
            new ReconcileView.Count(
                null,
                "giải quyết quá hạn",
                "86",
                "82",
                "+4",
                "đúng theo cách tính portal-766 (Cổng Dịch vụ công quốc gia), ví dụ hồ sơ"
                    + " MP.H53-220101-0001, MP.H53-220102-0002",
                "Lưu ý: 44 bản ghi của đơn vị bị cách ly: cchc quarantine; 102 bản ghi bị cách ly"
                    + " không rõ của đơn vị nào.")),
        true,
        List.of(
            new ReconcileView.Province("Tỉnh Tây Ninh", "1", "1", "12", "3", "2", "1.204"),
            new ReconcileView.Province("Thành phố Hồ Chí Minh", "2", "0", "9", "0", "0", "0")),
        "cchc reconcile so-lieu.csv --lake lake, kho đến 03/05/2023");
  }
}
