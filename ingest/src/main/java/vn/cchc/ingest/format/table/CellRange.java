package vn.cchc.ingest.format.table;

/** A block of merged cells; rows from 1, columns from 0, all included. */
public record CellRange(long firstRow, int firstColumn, long lastRow, int lastColumn) {}
