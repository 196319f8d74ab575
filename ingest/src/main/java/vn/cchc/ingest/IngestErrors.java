package vn.cchc.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.text.PersonalShape;
import vn.cchc.model.text.legacy.FileEncoding;
import vn.cchc.model.text.legacy.TextEncoding;

/** What can be wrong with files to load. */
public final class IngestErrors {

  private static final Set<String> ONE_FILE = Set.of("I-002", "I-010");

  private static final String NO_ARCHIVE = "I-012";

  private IngestErrors() {}

  /** Whether only the file named is concerned, so that the others of a call can be loaded. */
  public static boolean isOfOneFile(CchcException e) {
    return e.kind() == ErrorKind.USER_INPUT || ONE_FILE.contains(e.code());
  }

  /** Whether the archive cannot be written, so that nothing of a call can be loaded. */
  static boolean isOfArchive(CchcException e) {
    return e.code().equals(NO_ARCHIVE);
  }

  /** There is no such file or folder. */
  public static CchcException missing(Path path) {
    return new CchcException(
        "I-001",
        ErrorKind.USER_INPUT,
        "no file or folder %s; check the path".formatted(PersonalShape.masked(path.toString())));
  }

  /** The file cannot be read from disk. */
  public static CchcException unreadable(String file, Throwable cause) {
    return new CchcException(
        "I-002",
        ErrorKind.EXTERNAL,
        PersonalShape.masked(
            "cannot read %s (%s); check rights and the disk, nothing of it was loaded"
                .formatted(file, cause.getMessage() == null ? cause : cause.getMessage())),
        cause);
  }

  /** The file is no JSON. */
  public static CchcException brokenJson(String file, long line, String why) {
    return new CchcException(
        "I-003",
        ErrorKind.USER_INPUT,
        "%s is no readable JSON at line %s (%s); ask the sender for a whole file, nothing of it was loaded"
            .formatted(file, line, why));
  }

  /** The JSON has no array of records. */
  public static CchcException noRecords(String file, long line, String member) {
    String wanted = member == null ? "no declared member" : "no array '" + member + "'";
    return new CchcException(
        "I-004",
        ErrorKind.USER_INPUT,
        "%s holds %s (line %s); is it a file of this source? nothing of it was loaded"
            .formatted(file, wanted, line));
  }

  /** The CSV lacks columns that the source declares as required. */
  public static CchcException missingColumns(String file, List<String> missing) {
    return new CchcException(
        "I-005",
        ErrorKind.USER_INPUT,
        "%s lacks the column(s) %s; correct the header or choose another --source, nothing of it was loaded"
            .formatted(file, String.join(", ", missing)));
  }

  /** The same column twice, named only if it is a declared one: others may hold anything. */
  public static CchcException repeatedColumn(String file, String column) {
    return new CchcException(
        "I-006",
        ErrorKind.USER_INPUT,
        "%s has the column '%s' twice; keep one, nothing of it was loaded".formatted(file, column));
  }

  /** The CSV cannot be cut into records. */
  public static CchcException brokenCsv(String file, long line, String why) {
    return new CchcException(
        "I-007",
        ErrorKind.USER_INPUT,
        "%s cannot be read as CSV near line %s (%s); ask the sender for a whole file, nothing of it was loaded"
            .formatted(file, line, why));
  }

  /** The bytes are not in the encoding they are read in. */
  public static CchcException notEncoded(String file, FileEncoding encoding, long line) {
    return new CchcException(
        "I-008",
        ErrorKind.USER_INPUT,
        "%s is not encoded in %s near line %s; export it as UTF-8, nothing of it was loaded"
            .formatted(file, encoding.id(), line));
  }

  /** The bytes do not tell their encoding, or there are several in the file. */
  public static CchcException unclearEncoding(String file, String why) {
    return new CchcException(
        "I-020",
        ErrorKind.USER_INPUT,
        "cannot tell the encoding of %s: %s; export it as UTF-8 or declare 'encoding' in the source, nothing of it was loaded"
            .formatted(file, why));
  }

  /** The bytes are not in the encoding that the source declares. */
  public static CchcException otherEncoding(String file, TextEncoding declared, String why) {
    return new CchcException(
        "I-021",
        ErrorKind.USER_INPUT,
        "%s is not encoded in %s as its source declares: %s; correct the file or 'encoding' in the source, nothing of it was loaded"
            .formatted(file, declared.id(), why));
  }

  /** A folder without any file of the source. */
  public static CchcException nothingToLoad(List<Path> paths, List<String> suffixes, int others) {
    return new CchcException(
        "I-009",
        ErrorKind.USER_INPUT,
        "no files to load under %s (%s files with other endings); check the path, names must end in %s"
            .formatted(
                PersonalShape.masked(
                    String.join(", ", paths.stream().map(Path::toString).toList())),
                others,
                String.join(", ", suffixes)));
  }

  /** The file changed between its hash and its reading. */
  public static CchcException changedWhileRead(String file) {
    return new CchcException(
        "I-010",
        ErrorKind.EXTERNAL,
        "%s changed while it was read; load it again when it is complete, nothing of it was loaded"
            .formatted(file));
  }

  /** The counts of a load do not add up. */
  public static CchcException unbalanced(String file, long in, long placed) {
    return new CchcException(
        "I-011",
        ErrorKind.BUG,
        "%s has %s records but %s were placed; the load is not acknowledged"
            .formatted(file, in, placed));
  }

  /** More of something than a spreadsheet may hold. */
  public static CchcException overLimit(String file, String what, long limit) {
    return new CchcException(
        "I-030",
        ErrorKind.USER_INPUT,
        "%s holds %s, more than the %s allowed; split it or ask the sender for the table alone, nothing of it was loaded"
            .formatted(file, what, limit));
  }

  /** The archive of a workbook does what no spreadsheet program does. */
  public static CchcException unsafeWorkbook(String file, String what) {
    return new CchcException(
        "I-031",
        ErrorKind.USER_INPUT,
        "%s holds %s, which no honest workbook does; ask the sender to save it anew, nothing of it was loaded"
            .formatted(file, what));
  }

  /** Something else under the name of a workbook. */
  public static CchcException noWorkbook(String file, String what) {
    return new CchcException(
        "I-032",
        ErrorKind.USER_INPUT,
        "%s is %s, not a workbook that can be read; open it and save it as .xlsx, nothing of it was loaded"
            .formatted(file, what));
  }

  /** The workbook is damaged. */
  public static CchcException brokenWorkbook(String file, String where) {
    return new CchcException(
        "I-033",
        ErrorKind.USER_INPUT,
        "%s is damaged (%s); ask the sender for a whole file, nothing of it was loaded"
            .formatted(file, where));
  }

  /** The declared sheet does not exist. */
  public static CchcException missingSheet(String file, String sheet) {
    return new CchcException(
        "I-034",
        ErrorKind.USER_INPUT,
        "%s has no sheet '%s'; correct 'sheet' of the source or the file, nothing of it was loaded"
            .formatted(file, sheet));
  }

  /** Several sheets hold such a table. */
  public static CchcException severalSheets(String file, List<Integer> numbers) {
    return new CchcException(
        "I-035",
        ErrorKind.USER_INPUT,
        "%s has the table on the sheets %s; keep one or name it as 'sheet' of the source, nothing of it was loaded"
            .formatted(file, String.join(", ", numbers.stream().map(String::valueOf).toList())));
  }

  /** The archive of original files cannot be used. */
  public static CchcException noArchive(Path root, Throwable cause) {
    return new CchcException(
        NO_ARCHIVE,
        ErrorKind.EXTERNAL,
        "cannot keep the original files in %s (%s); check rights and free space or give another folder with --archive DIR"
            .formatted(root, cause.getMessage() == null ? cause : cause.getMessage()),
        cause);
  }

  /** The rules of data quality cannot be used. */
  public static CchcException brokenQualityRules(List<String> faults) {
    return new CchcException(
        "I-060",
        ErrorKind.CONFIG,
        "%s; correct conf/quality and run again".formatted(String.join("; ", faults)));
  }

  /** A rule refuses the file because of one of its records. */
  public static CchcException refusedByRule(String file, long record, String rule, String name) {
    return new CchcException(
        "I-061",
        ErrorKind.USER_INPUT,
        "%s breaks rule %s at record %s (%s); ask the sender to correct it, nothing of it was loaded"
            .formatted(file, rule, record, name));
  }

  /** A rule refuses the file because of the share of its records that break it. */
  public static CchcException refusedByShare(
      String file, String rule, long broken, long records, int share) {
    return new CchcException(
        "I-062",
        ErrorKind.USER_INPUT,
        "%s breaks rule %s in %s of %s records, from %s %% on it is refused; is it a file of this source? nothing of it was loaded"
            .formatted(file, rule, broken, records, share));
  }

  /** The JSON is whole but not laid out as records, one array or envelopes. */
  public static CchcException misshapenJson(String file, long line, String why) {
    return new CchcException(
        "I-065",
        ErrorKind.USER_INPUT,
        "%s cannot be cut into records at line %s (%s); ask the sender for one array, envelopes or one record per line, nothing of it was loaded"
            .formatted(file, line, why));
  }

  /** The compressed file cannot be unpacked. */
  public static CchcException brokenGzip(String file, String why) {
    return new CchcException(
        "I-066",
        ErrorKind.USER_INPUT,
        "%s cannot be unpacked (%s); ask the sender for a whole gzip file, nothing of it was loaded"
            .formatted(file, why));
  }

  /** The compressed file would become too large. */
  public static CchcException oversizedGzip(String file, String limit) {
    return new CchcException(
        "I-067",
        ErrorKind.USER_INPUT,
        "%s unpacks to more than %s; send it unpacked or in parts, nothing of it was loaded"
            .formatted(file, limit));
  }

  /** The archive and the lake lie in one another. */
  public static CchcException archiveInLake(Path archive, Path lake) {
    return new CchcException(
        "I-050",
        ErrorKind.USER_INPUT,
        "the archive %s and the lake %s lie in one another, but originals hold personal data; give a folder apart with --archive DIR"
            .formatted(archive, lake));
  }

  /** There is no archive to look after. */
  public static CchcException missingArchive(Path archive) {
    return new CchcException(
        "I-051",
        ErrorKind.USER_INPUT,
        "there is no archive %s; give the right one with --archive DIR or --lake DIR"
            .formatted(archive));
  }

  /** A load cut short still needs a day that is to be purged. */
  public static CchcException archiveNeeded(String day) {
    return new CchcException(
        "I-052",
        ErrorKind.USER_INPUT,
        "a load that was cut short still needs the originals of %s; finish it by running 'cchc ingest' once, nothing was deleted"
            .formatted(day));
  }

  /** The key lies where its codes lie. */
  public static CchcException keyInLake(Path key) {
    return new CchcException(
        "I-055",
        ErrorKind.CONFIG,
        "the key of officials %s lies inside the lake; give a file outside with --official-key FILE"
            .formatted(key));
  }

  /** Others may read the key. */
  public static CchcException keyOpen(Path key) {
    return new CchcException(
        "I-056",
        ErrorKind.CONFIG,
        "the key of officials %s can be read by others; close it with 'chmod 600'".formatted(key));
  }

  /** The file is no key. */
  public static CchcException keyBroken(Path key) {
    return new CchcException(
        "I-057",
        ErrorKind.CONFIG,
        "%s is no key of officials (64 hex digits); bring back the file that this lake was loaded with"
            .formatted(key));
  }

  /** The lake was loaded with another key. */
  public static CchcException otherKey(Path key, Path lake) {
    return new CchcException(
        "I-058",
        ErrorKind.CONFIG,
        "%s is not the key that the officials in %s were coded with, so the same person would get a second code; give the right one with --official-key FILE"
            .formatted(key, lake));
  }

  /** The key is gone. */
  public static CchcException keyLost(Path key, Path lake) {
    return new CchcException(
        "I-059",
        ErrorKind.CONFIG,
        "the key of officials %s is gone, but %s holds codes made with it; bring the file back or give it with --official-key FILE"
            .formatted(key, lake));
  }

  /** The same content was refused under another name. */
  public static CchcException sameAsRefused(String file, String refused) {
    return new CchcException(
        "I-068",
        ErrorKind.USER_INPUT,
        "%s holds the same as %s, which is refused; correct it or send another file, nothing of it was loaded"
            .formatted(file, refused));
  }

  /** No load acknowledged the file. */
  public static CchcException unknownFile(String called) {
    return new CchcException(
        "I-091",
        ErrorKind.USER_INPUT,
        "no file in the lake has the name, content or hash of '%s'; give the path of the file, its name as it was loaded, or its SHA-256, nothing was taken out"
            .formatted(called));
  }

  /** The file is out already. */
  public static CchcException retractedAlready(String called) {
    return new CchcException(
        "I-092",
        ErrorKind.USER_INPUT,
        "'%s' was taken out of the lake already; nothing was changed".formatted(called));
  }

  /** Files of other content have the same name. */
  public static CchcException ambiguousFile(String called, List<String> hashes) {
    return new CchcException(
        "I-093",
        ErrorKind.USER_INPUT,
        "%s files in the lake are called '%s'; give the SHA-256 of the one that is meant: %s, nothing was taken out"
            .formatted(hashes.size(), called, String.join(", ", hashes)));
  }
}
