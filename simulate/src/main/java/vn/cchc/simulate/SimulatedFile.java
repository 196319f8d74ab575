package vn.cchc.simulate;

/**
 * A file that was written.
 *
 * @param path below the output folder, with slashes
 * @param records records in it
 */
public record SimulatedFile(String path, long records) {}
