package vn.cchc.reports.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.figure.Figure;
import vn.cchc.reports.Cases;
import vn.cchc.reports.Counts;
import vn.cchc.reports.ScorecardData;
import vn.cchc.reports.view.ScorecardView.LedgerRow;
import vn.cchc.reports.view.ScorecardView.Tile;

class ScorecardViewBuilderTest {

  private static final String NBSP = "\u00a0";
  private static final Messages TEXTS = Texts.SCORECARD;
  private static final ScorecardView HOA_THANH = view(Cases.hoaThanh());

  @Test
  void keyFiguresOfHoaThanhAreThosePublished() {
    assertThat(HOA_THANH.tiles())
        .extracting(Tile::number)
        .containsExactly("22.547", "22.379", "82", "86");
    assertThat(HOA_THANH.tiles().subList(1, 4))
        .extracting(Tile::share)
        .containsExactly("99,26" + NBSP + "%", "0,36" + NBSP + "%", "0,38" + NBSP + "%");
    assertThat(HOA_THANH.tiles().get(3).detail()).isEqualTo("giải quyết quá hạn: 80");
    assertThat(HOA_THANH.tiles().get(3).more()).isEqualTo("đang giải quyết: 6");
  }

  @Test
  void channelsOfHoaThanhKeepDirectAndPostalApartAndAdded() {
    assertThat(HOA_THANH.inflow())
        .extracting(LedgerRow::label, LedgerRow::count, LedgerRow::share)
        .contains(
            tuple("Trực tuyến", "20.908", "92,73" + NBSP + "%"),
            tuple("Trực tiếp và bưu chính", "1.639", "7,27" + NBSP + "%"));
  }

  @Test
  void theIdentityIsWrittenOut() {
    assertThat(HOA_THANH.balanceLine())
        .isEqualTo("0 + 22.547 = 22.547 = 15.021 + 7.358 + 80 + 0 + 0 + 82 + 6 + 0");
  }

  @Test
  void aGapInTheIdentityIsPrintedNotHidden() {
    Balance broken =
        new Balance(
            Counts.from(Cases.hoaThanhFigures()).with(Figure.CARRIED_OVER, 7).figures(), TEXTS);

    assertThat(broken.line()).startsWith("Số liệu không cân đối").endsWith("chênh lệch +7.");
  }

  @Test
  void bothTotalsStandInTheSameRow() {
    assertThat(HOA_THANH.inflow()).hasSameSizeAs(HOA_THANH.outcomes());
    assertThat(HOA_THANH.inflow().get(8).style()).isEqualTo(Emphasis.TOTAL.style());
    assertThat(HOA_THANH.outcomes().get(8).style()).isEqualTo(Emphasis.TOTAL.style());
    assertThat(HOA_THANH.inflow().get(8).count()).isEqualTo(HOA_THANH.outcomes().get(8).count());
  }

  @Test
  void placeAndDateFollowTheDecree() {
    assertThat(HOA_THANH.placeAndDate()).isEqualTo("Tây Ninh, ngày 05 tháng 4 năm 2023");
    assertThat(HOA_THANH.superiorBody()).isEqualTo("ỦY BAN NHÂN DÂN\nTỈNH TÂY NINH");
  }

  @Test
  void theRankNamesItsIndicatorAndDenominator() {
    assertThat(HOA_THANH.rankPlace()).isEqualTo("Xếp thứ 2 trong 9 đơn vị.");
    assertThat(HOA_THANH.rankLine())
        .contains("Tỷ lệ giải quyết trước và đúng hạn trên số đã giải quyết")
        .contains("mẫu số: số hồ sơ đã giải quyết có hạn trong kỳ")
        .contains("Huyện Bến Cầu");
  }

  @Test
  void unitsWithTheSameRatioShareARank() {
    assertThat(view(Cases.all().get("cao-lanh-without-post")).rankPlace())
        .isEqualTo("Xếp thứ 2 trong 3 đơn vị, đồng hạng với 1 đơn vị khác.");
  }

  @Test
  void aUnitWithoutDossiersHasDashesForRatiosAndNoRank() {
    ScorecardView view = view(Cases.all().get("unit-without-dossiers"));

    assertThat(view.tiles().subList(1, 4)).extracting(Tile::share).containsOnly("–");
    assertThat(view.outcomes()).extracting(LedgerRow::share).containsOnly("–");
    assertThat(view.rankPlace()).startsWith("Không xếp hạng");
    assertThat(view.comparisons()).noneMatch(row -> row.current().contains("%"));
  }

  @Test
  void otherDefinitionsShowHowFarTheyMoveTheRate() {
    assertThat(HOA_THANH.definitions())
        .extracting(ScorecardView.DefinitionRow::name, ScorecardView.DefinitionRow::change)
        .containsExactly(
            tuple("Theo ngày\n(đang dùng)", "–"),
            tuple("Theo giờ", "\u22120,94"),
            tuple("Theo hạn ban đầu", "\u22120,64"));
  }

  @Test
  void theMethodNamesDefinitionDenominatorsAndCutOff() {
    assertThat(HOA_THANH.methods())
        .extracting(ScorecardView.MethodRow::label)
        .isEqualTo(
            List.of(
                "Cách tính đúng hạn",
                "Mẫu số",
                "Làm tròn",
                "Nguồn",
                "Chất lượng dữ liệu",
                "Dữ liệu mô phỏng"));
    assertThat(HOA_THANH.methods().get(4).text())
        .isEqualTo(
            "24.102 bản ghi đã nạp của đơn vị; 98,21\u00a0% đủ ngày hẹn trả, kênh và thủ tục; cách ly 12"
                + " (0,05\u00a0%); lỗi nhiều nhất: yêu cầu bổ sung giấy tờ từ lần thứ hai (341).");
    assertThat(HOA_THANH.methods().get(3).text())
        .isEqualTo(
            "Số liệu chốt lúc 17:30 ngày 05/04/2023; phiên bản kho dữ liệu: gold 42, silver 118.");
  }

  private static ScorecardView view(ScorecardData data) {
    return new ScorecardViewBuilder(TEXTS).build(data);
  }
}
