package vn.cchc.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

class WholeFileTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path folder;

  @Test
  void makesFoldersAndLeavesNothingBeside() throws IOException {
    Path target = folder.resolve("a/b/page.pdf");

    WholeFile.write(target, CONTENT);

    assertThat(target).hasBinaryContent(CONTENT);
    assertThat(target.getParent().toFile().list()).containsExactly("page.pdf");
  }

  @Test
  void replacesAnOlderFile() throws IOException {
    Path target = Files.writeString(folder.resolve("page.pdf"), "older");

    WholeFile.write(target, CONTENT);

    assertThat(target).hasBinaryContent(CONTENT);
  }

  @Test
  void aFileInTheWayOfTheFolderIsAnErrorWithRemedy() throws IOException {
    Path file = Files.writeString(folder.resolve("occupied"), "a file, not a folder");

    assertThatThrownBy(() -> WholeFile.write(file.resolve("page.pdf"), CONTENT))
        .isInstanceOfSatisfying(
            CchcException.class,
            e -> {
              assertThat(e.code()).isEqualTo("R-002");
              assertThat(e.kind()).isEqualTo(ErrorKind.EXTERNAL);
            })
        .hasMessageContaining("cannot write")
        .hasMessageContaining("occupied")
        .hasMessageContaining("choose a folder")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aFolderInTheWayLeavesNothingBeside() throws IOException {
    Path target = Files.createDirectories(folder.resolve("page.pdf/inside")).getParent();

    assertThatThrownBy(() -> WholeFile.write(target, CONTENT))
        .isInstanceOf(CchcException.class)
        .hasMessageContaining("page.pdf");
    assertThat(folder.toFile().list()).containsExactly("page.pdf");
  }
}
