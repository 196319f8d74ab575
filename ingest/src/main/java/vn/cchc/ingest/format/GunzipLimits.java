package vn.cchc.ingest.format;

/**
 * How far a compressed file may grow.
 *
 * @param bytes most bytes when unpacked
 * @param ratio most unpacked bytes for one packed byte; lists of dossiers pack ten- to fortyfold
 * @param freeBytes unpacked bytes before the ratio is looked at, since small files of one repeated
 *     row pack better
 */
record GunzipLimits(long bytes, long ratio, long freeBytes) {

  /** What is used for files of senders. */
  static final GunzipLimits DEFAULT = new GunzipLimits(8L << 30, 200, 16L << 20);
}
