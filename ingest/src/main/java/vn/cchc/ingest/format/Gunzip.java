package vn.cchc.ingest.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.text.legacy.FileEncoding;

/**
 * Content as it is meant to be read: unpacked when it begins with the two bytes of gzip, whatever
 * its name, else as it is. Several packed members in a row are one content; a packed content that
 * is packed once more is refused.
 */
final class Gunzip {

  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;
  private static final int BUFFER = 64 * 1024;

  private Gunzip() {}

  /** The content, unpacked where needed. */
  static SourceReader.Content of(
      String fileName, SourceReader.Content content, GunzipLimits limits) {
    return new Plain(fileName, content, limits);
  }

  /** Whether content with these first bytes is packed. */
  static boolean packed(byte[] head) {
    return head.length >= 2 && (head[0] & 0xff) == MAGIC_1 && (head[1] & 0xff) == MAGIC_2;
  }

  private record Plain(String fileName, SourceReader.Content content, GunzipLimits limits)
      implements SourceReader.Content {

    @Override
    public InputStream open() throws IOException {
      PushbackInputStream raw =
          new PushbackInputStream(
              new BufferedInputStream(new Disk(fileName, content.open()), BUFFER), 2);
      if (!startsPacked(raw)) {
        return raw;
      }
      PushbackInputStream unpacked = new PushbackInputStream(Unpacked.of(fileName, raw, limits), 2);
      if (startsPacked(unpacked)) {
        unpacked.close();
        throw IngestErrors.brokenGzip(fileName, "it is packed twice");
      }
      return unpacked;
    }

    @Override
    public FileEncoding encoding() {
      return content.encoding();
    }

    @Override
    public Optional<Path> file() {
      return content.file().filter(this::plain);
    }

    private boolean plain(Path file) {
      try (InputStream in = Files.newInputStream(file)) {
        return !packed(in.readNBytes(2));
      } catch (IOException e) {
        throw IngestErrors.unreadable(fileName, e);
      }
    }
  }

  private static boolean startsPacked(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(2);
    in.unread(head);
    return packed(head);
  }

  /** Keeps faults of the disk apart from faults of the packing. */
  private static final class Disk extends FilterInputStream {

    private final String fileName;

    Disk(String fileName, InputStream in) {
      super(in);
      this.fileName = fileName;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      try {
        return super.read(into, from, length);
      } catch (IOException e) {
        throw IngestErrors.unreadable(fileName, e);
      }
    }
  }

  /** Counts what comes out and turns faults of the packing into refusals. */
  private static final class Unpacked extends FilterInputStream {

    private final String fileName;
    private final GzipCompressorInputStream gzip;
    private final GunzipLimits limits;

    private Unpacked(String fileName, GzipCompressorInputStream gzip, GunzipLimits limits) {
      super(gzip);
      this.fileName = fileName;
      this.gzip = gzip;
      this.limits = limits;
    }

    static Unpacked of(String fileName, InputStream raw, GunzipLimits limits) {
      try {
        return new Unpacked(
            fileName,
            GzipCompressorInputStream.builder()
                .setInputStream(raw)
                .setDecompressConcatenated(true)
                .get(),
            limits);
      } catch (IOException e) {
        throw refused(fileName, e);
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      try {
        int read = gzip.read(into, from, length);
        check();
        return read;
      } catch (IOException e) {
        throw refused(fileName, e);
      }
    }

    private void check() {
      long out = gzip.getUncompressedCount();
      if (out > limits.bytes()) {
        throw IngestErrors.oversizedGzip(fileName, limits.bytes() + " bytes");
      }
      if (out > limits.freeBytes() && out / limits.ratio() > gzip.getCompressedCount()) {
        throw IngestErrors.oversizedGzip(fileName, limits.ratio() + " times its size");
      }
    }

    private static RuntimeException refused(String fileName, IOException e) {
      return IngestErrors.brokenGzip(
          fileName, e instanceof EOFException ? "it ends too early" : "its bytes are damaged");
    }
  }
}
