package vn.cchc.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

  private static final LocalDateTime RECEIVED = LocalDateTime.of(2023, 3, 1, 8, 0);
  private static final LocalDateTime ENDED = LocalDateTime.of(2023, 3, 9, 8, 0);
  private static final LocalDateTime HANDED_OUT = LocalDateTime.of(2023, 3, 12, 8, 0);

  @ParameterizedTest(name = "status {0}: received {1}, without receipt date {2}")
  @CsvSource({
    "1, false, false", "2, true, false", "3, false, false", "4, true, false", "5, true, false",
    "6, true, false", "7, true, false", "8, true, false", "9, true, false", "10, true, false"
  })
  void whetherItCountsAsReceived(int status, boolean with, boolean without) {
    assertThat(dossier(status, RECEIVED, null, null).received()).isEqualTo(with);
    assertThat(dossier(status, null, null, null).received()).isEqualTo(without);
  }

  @ParameterizedTest(name = "status {0}: ended {1}; handed out only: {2}; result {3}")
  @CsvSource({
    "2, open, open, false",
    "4, open, open, false",
    "5, open, open, false",
    "6, open, open, false",
    "7, ended, open, false",
    "8, ended, open, false",
    "9, ended, handed out, true",
    "10, ended, handed out, true"
  })
  void whenItEnded(int status, String withEnd, String handedOutOnly, boolean result) {
    assertThat(dossier(status, RECEIVED, ENDED, HANDED_OUT).endAt()).isEqualTo(moment(withEnd));
    assertThat(dossier(status, RECEIVED, null, HANDED_OUT).endAt())
        .isEqualTo(moment(handedOutOnly));
    assertThat(dossier(status, RECEIVED, null, null).endAt()).isNull();
    assertThat(dossier(status, RECEIVED, ENDED, null).endsWithResult()).isEqualTo(result);
  }

  @ParameterizedTest
  @EnumSource(DossierStatus.class)
  void statusesAreNumberedOneToTen(DossierStatus status) {
    assertThat(DossierStatus.ofNumber(status.number())).contains(status);
    assertThat(status.number()).isEqualTo(status.ordinal() + 1);
    assertThat(status.vietnamese()).isNotBlank();
  }

  @Test
  void otherNumbersAreNoStatus() {
    assertThat(DossierStatus.ofNumber(0)).isEmpty();
    assertThat(DossierStatus.ofNumber(11)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void aStoredChannelIsReadBack(Channel channel) {
    assertThat(Channel.ofCode(channel.code())).isEqualTo(channel);
  }

  private static LocalDateTime moment(String word) {
    return switch (word) {
      case "ended" -> ENDED;
      case "handed out" -> HANDED_OUT;
      default -> null;
    };
  }

  private static Dossier dossier(
      int status, LocalDateTime received, LocalDateTime ended, LocalDateTime handedOut) {
    return new Dossier(
        "MP.1",
        "709",
        "1.000001",
        Channel.DIRECT,
        DossierStatus.ofNumber(status).orElseThrow(),
        null,
        received,
        null,
        null,
        null,
        ended,
        handedOut,
        false,
        null,
        List.of(),
        null,
        null);
  }
}
