package vn.cchc.ingest;

/**
 * A file as a load acknowledged it.
 *
 * @param loadId number of the load
 * @param source source id
 * @param hash SHA-256 of the content, hex
 * @param name file name without folders, identities masked
 * @param records records in it
 */
record LoadedFile(long loadId, String source, String hash, String name, long records) {}
