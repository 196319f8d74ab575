package vn.cchc.model.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorKindTest {

  @Test
  void exitCodesAreThoseOfTheCommand() {
    assertThat(ErrorKind.USER_INPUT.exitCode()).isEqualTo(2);
    assertThat(ErrorKind.CONFIG.exitCode()).isEqualTo(2);
    assertThat(ErrorKind.EXTERNAL.exitCode()).isEqualTo(3);
    assertThat(ErrorKind.BUG.exitCode()).isEqualTo(70);
  }
}
