package vn.cchc.lake.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.delta.storage.HadoopFileSystemLogStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.DurableFiles;

/**
 * Writes the log of Delta tables on local disks so that of two processes one wins each version, and
 * that a commit once acknowledged survives power loss. The engine's own store for local disks does
 * neither (ADR 9).
 *
 * <p>An entry gets its name by a hard link, which fails if the name is taken, and only after every
 * data file it names is on the disk. Checkpoints are written by the engine past this store, never
 * synchronised; they hold nothing that the entries do not hold. They are put on the disk here
 * before {@code _last_checkpoint} names them, and the engine removes old entries only after that.
 */
public final class LocalDiskLogStore extends HadoopFileSystemLogStore {

  private static final String FIRST_ENTRY = "00000000000000000000.json";
  private static final String LAST_CHECKPOINT = "_last_checkpoint";
  private static final JsonFactory JSON = new JsonFactory();

  /** Made by the engine. */
  public LocalDiskLogStore(Configuration hadoopConf) {
    super(hadoopConf);
  }

  @Override
  public void write(
      org.apache.hadoop.fs.Path path,
      Iterator<String> actions,
      Boolean overwrite,
      Configuration hadoopConf)
      throws IOException {
    Path file = Path.of(path.toUri().getPath());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Set<Path> named = new LinkedHashSet<>();
    NamedFiles names = new NamedFiles(file.getParent().getParent());
    while (actions.hasNext()) {
      String action = actions.next();
      content.writeBytes(action.getBytes(StandardCharsets.UTF_8));
      content.write('\n');
      if (!overwrite) {
        names.collect(action, named);
      }
    }
    if (overwrite) {
      replace(file, content.toByteArray());
    } else {
      Barrier.reached("before-data-sync");
      DurableFiles.force(named);
      if (file.getFileName().toString().equals(FIRST_ENTRY)) {
        DurableFiles.force(newFolders(file));
      }
      DurableFiles.create(file, content.toByteArray());
    }
  }

  /** The folders in which a new table has a new name. */
  private static Collection<Path> newFolders(Path firstEntry) {
    Path table = firstEntry.getParent().getParent();
    return table.getParent() == null ? Set.of(table) : Set.of(table, table.getParent());
  }

  private static void replace(Path file, byte[] content) throws IOException {
    if (file.getFileName().toString().equals(LAST_CHECKPOINT)) {
      DurableFiles.force(checkpointFiles(file.getParent(), version(content)));
    }
    // The sum that another store kept for the old content would refuse the new one.
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
    DurableFiles.write(file, content);
  }

  private static long version(byte[] lastCheckpoint) throws IOException {
    try (JsonParser json = JSON.createParser(lastCheckpoint)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("version")) {
          return json.getLongValue();
        }
        json.skipChildren();
      }
    }
    throw new IOException(LAST_CHECKPOINT + " without a version");
  }

  private static Collection<Path> checkpointFiles(Path log, long version) throws IOException {
    String prefix = String.format(Locale.ROOT, "%020d.checkpoint.", version);
    Set<Path> files = new LinkedHashSet<>();
    for (Path folder : new Path[] {log, log.resolve("_sidecars")}) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.list(folder)) {
          inside.filter(file -> belongs(file, prefix)).forEach(files::add);
        }
        files.add(folder);
      }
    }
    return files;
  }

  /** A part of the checkpoint, or the sum that Hadoop keeps beside it. */
  private static boolean belongs(Path file, String prefix) {
    String name = file.getFileName().toString();
    return name.startsWith(prefix) || (name.startsWith("." + prefix) && name.endsWith(".crc"));
  }

  @Override
  public Iterator<FileStatus> listFrom(org.apache.hadoop.fs.Path path, Configuration hadoopConf)
      throws IOException {
    Iterator<FileStatus> all = super.listFrom(path, hadoopConf);
    Stream.Builder<FileStatus> visible = Stream.builder();
    while (all.hasNext()) {
      FileStatus file = all.next();
      if (!file.getPath().getName().startsWith(".")) {
        visible.add(file);
      }
    }
    return visible.build().iterator();
  }

  /**
   * True, although this store never shows half a file: the engine asks in order to know whether its
   * own writing of checkpoints needs a temporary name, and on a local disk it does.
   */
  @Override
  public Boolean isPartialWriteVisible(org.apache.hadoop.fs.Path path, Configuration hadoopConf) {
    return true;
  }
}
