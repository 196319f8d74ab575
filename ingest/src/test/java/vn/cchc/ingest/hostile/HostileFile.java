package vn.cchc.ingest.hostile;

/**
 * One file that means harm or was badly made.
 *
 * @param source source id
 * @param name file name
 * @param content writes the bytes
 * @param records records that the file holds by construction; {@link #REFUSED} when it must be
 *     refused, {@link #EITHER} when refusing it or placing all records are both right
 */
record HostileFile(String source, String name, Content content, long records) {

  static final long REFUSED = -1;
  static final long EITHER = -2;

  /** Writes the bytes of a file, which may be too many for memory. */
  @FunctionalInterface
  interface Content {
    void writeTo(java.io.OutputStream out) throws java.io.IOException;
  }

  static HostileFile of(String source, String name, byte[] content, long records) {
    return new HostileFile(source, name, out -> out.write(content), records);
  }
}
