package vn.cchc.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A disk that knows what a power loss would leave of a folder: bytes that were synchronised, under
 * names that were synchronised. Files written past it, as Spark writes its own, are on it only once
 * someone synchronises them. Before each step it hands what would be left to a check.
 */
final class ForgetfulDisk implements Disk {

  /** Empty files and folders are there with no bytes; folders end with a slash. */
  interface Check {
    void check(Map<String, byte[]> left) throws IOException;
  }

  private final Path top;
  private final Predicate<Path> ignored;
  private final Check check;
  private final Random random = new Random(20230401);
  private final Map<Object, byte[]> bytes = new HashMap<>();
  private final Map<Object, Map<String, Object>> names = new HashMap<>();

  /**
   * A disk.
   *
   * @param top what lies in this folder is watched; the folder itself is safe
   * @param ignored files whose synchronising has no effect, as if it had been forgotten
   */
  ForgetfulDisk(Path top, Predicate<Path> ignored, Check check) {
    this.top = top;
    this.ignored = ignored;
    this.check = check;
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    cut(false);
    Disk.REAL.write(file, content);
  }

  @Override
  public void force(Path fileOrFolder) throws IOException {
    cut(false);
    if (ignored.test(fileOrFolder)) {
      return;
    }
    if (Files.isDirectory(fileOrFolder)) {
      names.put(key(fileOrFolder), listing(fileOrFolder));
    } else {
      bytes.put(key(fileOrFolder), Files.readAllBytes(fileOrFolder));
    }
  }

  @Override
  public void link(Path name, Path file) throws IOException {
    cut(true);
    Disk.REAL.link(name, file);
    cut(true);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    cut(true);
    Disk.REAL.move(from, to);
    cut(true);
  }

  /**
   * The power fails now: in the worst case, and perhaps with all names and no bytes, and between.
   */
  void cut(boolean between) throws IOException {
    Map<String, byte[]> least = new TreeMap<>();
    collectLeast(top, "", least);
    check.check(least);
    if (between) {
      Map<String, byte[]> allNames = new TreeMap<>();
      collectSome(top, "", allNames, 1.0);
      check.check(allNames);
      Map<String, byte[]> some = new TreeMap<>();
      collectSome(top, "", some, 0.5);
      check.check(some);
    }
  }

  private void collectLeast(Path folder, String prefix, Map<String, byte[]> left)
      throws IOException {
    Map<String, Object> safe = names.getOrDefault(key(folder), Map.of());
    for (Map.Entry<String, Object> entry : safe.entrySet()) {
      Path path = folder.resolve(entry.getKey());
      if (Files.isDirectory(path)) {
        left.put(prefix + entry.getKey() + "/", new byte[0]);
        collectLeast(path, prefix + entry.getKey() + "/", left);
      } else {
        left.put(prefix + entry.getKey(), bytes.getOrDefault(entry.getValue(), new byte[0]));
      }
    }
  }

  /** Names that are not safe are there with this chance; bytes that are not are damaged. */
  private void collectSome(Path folder, String prefix, Map<String, byte[]> left, double chance)
      throws IOException {
    Map<String, Object> safe = names.getOrDefault(key(folder), Map.of());
    Map<String, Object> all = new TreeMap<>(safe);
    listing(folder)
        .forEach(
            (name, key) -> {
              if (random.nextDouble() < chance) {
                all.put(name, key);
              }
            });
    for (Map.Entry<String, Object> entry : all.entrySet()) {
      Path path = folder.resolve(entry.getKey());
      if (Files.isDirectory(path)) {
        left.put(prefix + entry.getKey() + "/", new byte[0]);
        collectSome(path, prefix + entry.getKey() + "/", left, chance);
      } else {
        byte[] content = bytes.get(entry.getValue());
        left.put(prefix + entry.getKey(), content == null ? damaged(path, chance) : content);
      }
    }
  }

  private byte[] damaged(Path file, double chance) throws IOException {
    if (chance == 1.0 || !Files.exists(file)) {
      return new byte[0];
    }
    byte[] whole = Files.readAllBytes(file);
    if (random.nextBoolean()) {
      return Arrays.copyOf(whole, random.nextInt(whole.length + 1));
    }
    Arrays.fill(whole, random.nextInt(whole.length + 1), whole.length, (byte) 0);
    return whole;
  }

  private static Map<String, Object> listing(Path folder) throws IOException {
    Map<String, Object> listing = new TreeMap<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside.forEach(path -> listing.put(path.getFileName().toString(), key(path)));
    }
    return listing;
  }

  /** Who a file is, whatever its name; another one once its bytes change. */
  private static Object key(Path path) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return file.isDirectory() ? file.fileKey() : file.fileKey() + " " + file.lastModifiedTime();
    } catch (NoSuchFileException e) {
      return "gone " + path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
