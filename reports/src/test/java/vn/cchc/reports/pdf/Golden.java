package vn.cchc.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Committed pages to compare with. They change only with {@code -Dgolden.update=true}; a missing
 * one fails; on failure the actual page and a difference lie in {@code target/golden}.
 */
public final class Golden {

  private final Path expected;
  private final Path actual;

  /** The goldens of one case of one report. */
  public Golden(String report, String name) {
    expected = Path.of("src/test/resources/golden", report, name);
    actual = Path.of("target/golden", report, name);
  }

  /** Whether this run writes instead of comparing. */
  public static boolean updating() {
    return Boolean.getBoolean("golden.update");
  }

  /** Replaces the goldens by this document. */
  public void update(PdfPages pages) throws IOException {
    if (Files.exists(expected)) {
      try (Stream<Path> old = Files.list(expected)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
    }
    write(expected, pages);
  }

  /** Fails unless text and pictures are those committed. */
  public void check(PdfPages pages) throws IOException {
    if (!Files.exists(expected)) {
      write(actual, pages);
      fail("no golden in %s; the actual pages are in %s", expected, actual);
    }
    String text = Files.readString(expected.resolve("text.txt"));
    if (!text.equals(pages.text())) {
      write(actual, pages);
    }
    assertThat(pages.text()).as("text of %s", expected).isEqualTo(text);
    List<BufferedImage> pictures = pages.pictures();
    for (int i = 0; i < pictures.size(); i++) {
      checkPicture(pages, pictures.get(i), picture(i));
    }
    assertThat(expected.resolve(picture(pictures.size())))
        .as("one picture more than there are pages")
        .doesNotExist();
  }

  private void checkPicture(PdfPages pages, BufferedImage picture, String file) throws IOException {
    Path golden = expected.resolve(file);
    assertThat(golden).as("golden of a page").exists();
    BufferedImage committed = ImageIO.read(golden.toFile());
    PictureDistance distance = PictureDistance.of(committed, picture);
    if (!distance.negligible()) {
      write(actual, pages);
      Path difference = actual.resolve("difference-" + file);
      ImageIO.write(PictureDistance.difference(committed, picture), "png", difference.toFile());
      fail(
          "%s differs (%s); actual page %s, difference %s",
          golden, distance, actual.resolve(file), difference);
    }
  }

  private static void write(Path folder, PdfPages pages) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("text.txt"), pages.text());
    List<BufferedImage> pictures = pages.pictures();
    for (int i = 0; i < pictures.size(); i++) {
      ImageIO.write(pictures.get(i), "png", folder.resolve(picture(i)).toFile());
    }
  }

  private static String picture(int index) {
    return "page-" + (index + 1) + ".png";
  }
}
