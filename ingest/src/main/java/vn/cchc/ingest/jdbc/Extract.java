package vn.cchc.ingest.jdbc;

import java.time.LocalDateTime;

/**
 * What an extraction gave.
 *
 * @param extractedAt local time at which its transaction began, by the clock of the server
 * @param watermark where the next one goes on, as {@code column:value}; null when no row had one
 * @param rows records written
 */
public record Extract(LocalDateTime extractedAt, String watermark, long rows) {}
