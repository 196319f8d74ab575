package vn.cchc.ingest.format.sheet;

/**
 * How much a workbook may hold. Nothing beyond is ever in memory: each limit refuses the file as
 * soon as it is passed.
 *
 * @param fileBytes size of an .xlsx file
 * @param oldFileBytes size of an .xls file, whose rows are read into memory
 * @param entries parts of the archive
 * @param totalBytes all parts together, unpacked and counted while unpacking
 * @param ratio unpacked size of a part over its packed size, from {@code ratioFromBytes} on
 * @param ratioFromBytes unpacked size below which any ratio is harmless
 * @param sheets sheets of a workbook
 * @param rows rows of a sheet
 * @param columns columns of a sheet
 * @param cellChars characters of one cell; spreadsheet programs allow 32,767
 * @param sharedTexts texts in the common table of a workbook
 * @param sharedChars characters in that table
 * @param mergedBlocks blocks of merged cells among the rows searched for the header
 */
public record SheetLimits(
    long fileBytes,
    long oldFileBytes,
    int entries,
    long totalBytes,
    int ratio,
    long ratioFromBytes,
    int sheets,
    int rows,
    int columns,
    int cellChars,
    int sharedTexts,
    long sharedChars,
    int mergedBlocks) {

  private static final long MB = 1024L * 1024;

  /** What honest files stay far below. */
  public static final SheetLimits DEFAULT =
      new SheetLimits(
          256 * MB,
          24 * MB,
          2_000,
          2_048 * MB,
          250,
          16 * MB,
          250,
          1_048_576,
          1_000,
          32_767,
          3_000_000,
          64_000_000,
          10_000);
}
