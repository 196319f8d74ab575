package vn.cchc.ingest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReader;
import vn.cchc.model.source.SourceSpec;

/**
 * Excel workbooks, told apart by their content: a sheet whose header holds the declared columns, as
 * a stream of records numbered by their rows.
 */
public final class XlsxSourceReader implements SourceReader {

  private final SheetLimits limits;

  /** Reads within the usual limits. */
  public XlsxSourceReader() {
    this(SheetLimits.DEFAULT);
  }

  /** Reads within these limits. */
  public XlsxSourceReader(SheetLimits limits) {
    this.limits = limits;
  }

  @Override
  public RecordStream open(String fileName, Content content, SourceSpec spec) {
    List<AutoCloseable> opened = new ArrayList<>();
    try {
      Path file = content.file().orElse(null);
      if (file == null) {
        file = copied(fileName, content);
        Path copy = file;
        opened.add(() -> Files.deleteIfExists(copy));
      }
      SheetBook book = SheetBooks.open(fileName, file, spec.cellDates(), limits);
      opened.add(book);
      return new Closing(fileName, new SheetChoice(fileName, book, spec).records(), opened);
    } catch (IOException e) {
      closeAll(fileName, opened);
      throw IngestErrors.unreadable(fileName, e);
    } catch (RuntimeException e) {
      closeAll(fileName, opened);
      throw e;
    }
  }

  /** The content as a file of its own, for archives are read from their end. */
  private Path copied(String fileName, Content content) throws IOException {
    Path copy = Files.createTempFile("cchc-", ".sheet");
    try (InputStream in = content.open();
        var out = Files.newOutputStream(copy)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        bytes += read;
        if (bytes > limits.fileBytes()) {
          throw IngestErrors.overLimit(fileName, "more bytes", limits.fileBytes());
        }
        out.write(buffer, 0, read);
      }
      return copy;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static void closeAll(String fileName, List<AutoCloseable> opened) {
    for (int i = opened.size() - 1; i >= 0; i--) {
      try {
        opened.get(i).close();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw IngestErrors.unreadable(fileName, e);
      }
    }
  }

  /** Records that close the workbook with themselves. */
  private record Closing(String fileName, RecordStream records, List<AutoCloseable> opened)
      implements RecordStream {

    @Override
    public FileFacts facts() {
      return records.facts();
    }

    @Override
    public boolean hasNext() {
      return records.hasNext();
    }

    @Override
    public NumberedRecord next() {
      return records.next();
    }

    @Override
    public void close() {
      records.close();
      closeAll(fileName, opened);
    }
  }
}
