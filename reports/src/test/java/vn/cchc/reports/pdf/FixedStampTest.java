package vn.cchc.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FixedStampTest {

  private static final String HEX = "0123456789abcdef0123456789abcdef";

  @Test
  void idAndSubsetNamesNoLongerDependOnTheRun() {
    String first = document("QWERTY", "ZXCVBN", HEX);
    String second = document("PLMOKN", "BHUYGV", HEX.replace('0', 'f'));

    assertThat(apply(first)).isEqualTo(apply(second));
  }

  @Test
  void lengthStaysSoThatNoOffsetMoves() {
    String document = document("QWERTY", "ZXCVBN", HEX);

    assertThat(apply(document))
        .hasSameSizeAs(document)
        .contains("/BaseFont/AAAAAA+Liberation")
        .contains("/FontName/AAAAAA+Liberation")
        .contains("/BaseFont/AAAAAB+Liberation");
  }

  @Test
  void anotherPageHasAnotherId() {
    String document = document("QWERTY", "ZXCVBN", HEX);
    String other = document.replace("page", "body");

    assertThat(id(apply(document))).isNotEqualTo(id(apply(other)));
  }

  @Test
  void aDocumentWithoutIdIsRefused() {
    assertThatThrownBy(() -> apply("%PDF-1.5 nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/ID");
  }

  private static String document(String one, String two, String id) {
    return "page/BaseFont/%s+Liberation/FontName/%s+Liberation/BaseFont/%s+Liberation"
            .formatted(one, one, two)
        + "/ID [<%s><%s>]".formatted(id, id);
  }

  private static String apply(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.ISO_8859_1);
    return new String(FixedStamp.apply(bytes), StandardCharsets.ISO_8859_1);
  }

  private static String id(String document) {
    return document.substring(document.indexOf("/ID"));
  }
}
