package vn.cchc.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.reconcile.CaseTable;

/** What can be wrong with a call of the command. */
public final class AppErrors {

  private AppErrors() {}

  /** Neither a period nor two dates, or both. */
  public static CchcException noPeriod() {
    return new CchcException(
        "A-001", ErrorKind.USER_INPUT, "which period? give either --period P, or --from and --to");
  }

  /** Not a date. */
  public static CchcException noDate(String text) {
    return new CchcException(
        "A-002",
        ErrorKind.USER_INPUT,
        "cannot read the date '%s'; write it as 2023-03-31".formatted(text));
  }

  /** No figure has this name. */
  public static CchcException unknownFigure(String name, List<String> known) {
    return new CchcException(
        "A-003",
        ErrorKind.USER_INPUT,
        "unknown figure '%s'; known are: %s".formatted(name, String.join(", ", known)));
  }

  /** Something cannot be written. */
  public static CchcException unwritable(Path path, Throwable cause) {
    return new CchcException(
        "A-004",
        ErrorKind.EXTERNAL,
        "cannot write %s (%s); check rights and free space".formatted(path, cause),
        cause);
  }

  /** A folder of a demo that holds something else. */
  public static CchcException demoNotEmpty(Path path) {
    return new CchcException(
        "A-005",
        ErrorKind.USER_INPUT,
        "%s holds files that are not of a demo; give a new folder with --out DIR".formatted(path));
  }

  /** Neither a unit nor all of them. */
  public static CchcException unitOrAll() {
    return new CchcException(
        "A-006", ErrorKind.USER_INPUT, "which unit? give --unit U, --all, or both");
  }

  /** A format no report has. */
  public static CchcException unknownFormat(String format) {
    return new CchcException(
        "A-007",
        ErrorKind.USER_INPUT,
        "no report is printed as '%s' yet; use --format pdf".formatted(format));
  }

  /** Nothing in the lake for any unit in the period. */
  public static CchcException nothingToPrint(String period) {
    return new CchcException(
        "A-008",
        ErrorKind.USER_INPUT,
        "no unit has a dossier in %s; check the period, or load files first".formatted(period));
  }

  /** The landing folder is not there. */
  public static CchcException noLanding(Path landing, List<String> sources) {
    return new CchcException(
        "A-009",
        ErrorKind.USER_INPUT,
        "%s holds no folder of a source (%s); give the right one with --landing DIR"
            .formatted(landing, String.join(", ", sources)));
  }

  /** A source of files without any path. */
  public static CchcException noPath(String source) {
    return new CchcException(
        "A-020",
        ErrorKind.USER_INPUT,
        "which files? give the files or folders of source %s as PATH".formatted(source));
  }

  /** Neither something to load nor something to take out, or both. */
  public static CchcException loadOrRetract() {
    return new CchcException(
        "A-022",
        ErrorKind.USER_INPUT,
        "load or take out? give either --source ID with PATH, or --retract FILE alone");
  }

  /** A number of days that makes no sense. */
  public static CchcException negativeDays(int days) {
    return new CchcException(
        "A-021",
        ErrorKind.USER_INPUT,
        "--older-than %s is below zero; give the days that stay".formatted(days));
  }

  /** A verb failed on the small lake. */
  public static CchcException rehearsalFailed(String verb, int code) {
    return new CchcException(
        "A-010",
        ErrorKind.BUG,
        "the rehearsal of '%s' ended with code %s; see the line above".formatted(verb, code));
  }

  /** Nothing says where an import writes. */
  public static CchcException noTarget() {
    return new CchcException(
        "A-031",
        ErrorKind.USER_INPUT,
        "where to? give --conf DIR, the configuration to write into, or --out DIR");
  }

  /** A catalogue that cannot be read. */
  public static CchcException noCatalogue(Path file, String why) {
    return new CchcException(
        "A-032",
        ErrorKind.USER_INPUT,
        "cannot read the catalogue %s: %s; give a CSV with a header, or JSON".formatted(file, why));
  }

  /** Validity the wrong way round. */
  public static CchcException endsBeforeItBegins(LocalDate from, LocalDate to) {
    return new CchcException(
        "A-033",
        ErrorKind.USER_INPUT,
        "--valid-to %s lies before --valid-from %s; exchange them".formatted(to, from));
  }

  /** Not a moment. */
  public static CchcException noMoment(String text) {
    return new CchcException(
        "A-040",
        ErrorKind.USER_INPUT,
        "cannot read the moment '%s'; write 2023-03-31 for the end of that day, or 2023-03-31T17:00"
            .formatted(text));
  }

  /** A moment in the future. */
  public static CchcException momentToCome(String text) {
    return new CchcException(
        "A-041",
        ErrorKind.USER_INPUT,
        "--as-of %s has not come yet, a day counts to its end; leave --as-of out for the state of now"
            .formatted(text));
  }

  /** The dossiers behind a figure cannot be told under other definitions. */
  public static CchcException otherRules(boolean past) {
    return new CchcException(
        "A-042",
        ErrorKind.USER_INPUT,
        "the figures were made under other calendars, procedures or definitions than the configuration has; %s"
            .formatted(
                past
                    ? "give the configuration of that time with --conf DIR"
                    : "run 'cchc transform' first"));
  }

  /** An edition brings its own configuration and has one state only. */
  public static CchcException editionIsWhole() {
    return new CchcException(
        "A-043",
        ErrorKind.USER_INPUT,
        "an edition has one state and its own configuration; leave --as-of and --conf out");
  }

  /** Days that an edition does not hold. */
  public static CchcException afterEdition(String id, LocalDate last) {
    return new CchcException(
        "A-044",
        ErrorKind.USER_INPUT,
        "edition %s holds figures up to %s only; give a period that ends by then, or leave --edition out"
            .formatted(id, last));
  }

  /** A unit that an edition does not hold. */
  public static CchcException notInEdition(String unit, String id, String province) {
    return new CchcException(
        "A-045",
        ErrorKind.USER_INPUT,
        "edition %s holds %s only, not %s; give a unit of that province, or another edition"
            .formatted(id, province, unit));
  }

  /** No name for a file. */
  public static CchcException noSlug(String name) {
    return new CchcException(
        "A-034",
        ErrorKind.USER_INPUT,
        "'%s' is no name for a file; use small letters, digits and dashes".formatted(name));
  }

  /** Not two different definitions of on time. */
  public static CchcException notTwoDefinitions(String given) {
    return new CchcException(
        "A-035",
        ErrorKind.USER_INPUT,
        "--between wants two different definitions of on time, not '%s'; write day,portal-766"
            .formatted(given));
  }

  /** The unit alone and what came into it. */
  public static CchcException ownOrPredecessors() {
    return new CchcException(
        "A-051",
        ErrorKind.USER_INPUT,
        "--own and --with-predecessors exclude each other; give one of them");
  }

  /** What cannot be told apart. */
  public static CchcException notSplit(String what, String by) {
    return new CchcException(
        "A-052",
        ErrorKind.USER_INPUT,
        "%s cannot be split by %s; leave it out or split otherwise".formatted(what, by));
  }

  /** Neither a figure nor a side of an indicator, or both. */
  public static CchcException figureOrIndicator() {
    return new CchcException(
        "A-053",
        ErrorKind.USER_INPUT,
        "which number? give --figure NAME, or --indicator CODE with --part numerator|denominator");
  }

  /** A cell without a number. */
  public static CchcException nothingCounted(String indicator, String why) {
    return new CchcException(
        "A-054",
        ErrorKind.USER_INPUT,
        "'%s' has no number here (%s); choose another period or load the records"
            .formatted(indicator, why));
  }

  /** A month that has no day in common with the period. */
  public static CchcException monthOutside(String month) {
    return new CchcException(
        "A-055",
        ErrorKind.USER_INPUT,
        "the month '%s' is none of the period; write it as 2023-03".formatted(month));
  }

  /** No dossier tells who handles it. */
  public static CchcException noOfficials(String unit) {
    return new CchcException(
        "A-056",
        ErrorKind.USER_INPUT,
        "no dossier of %s says which official handles it; split otherwise".formatted(unit));
  }

  /** A file without any statement to judge. */
  public static CchcException noStatements(Path file, String why) {
    return new CchcException(
        "A-060",
        ErrorKind.USER_INPUT,
        "cannot read figures from %s: %s; give a CSV or .xlsx with a header, or a reported form"
            .formatted(file, why));
  }

  /** A cell of figures that is no count or no day, or that has no column. */
  public static CchcException badCell(String file, long row, String column, String value) {
    if (column.equals(CaseTable.BEYOND_HEADER)) {
      return new CchcException(
          "A-061",
          ErrorKind.USER_INPUT,
          "%s row %s: '%s' stands beyond the last column; put a cell that holds a comma in quotes"
              .formatted(file, row, value));
    }
    boolean day = column.startsWith("period_");
    return new CchcException(
        "A-061",
        ErrorKind.USER_INPUT,
        "%s row %s, column %s: '%s' is no %s; %s"
            .formatted(
                file,
                row,
                column,
                value.length() > 40 ? value.substring(0, 40) + "…" : value,
                day ? "last or first day" : "count",
                day
                    ? "write 2023-03-31 or 31/03/2023, the last day not before the first"
                    : "write a whole number such as 22547 or 22.547, or leave it empty"));
  }

  /** Neither a file nor a lake. */
  public static CchcException nothingToReconcile() {
    return new CchcException(
        "A-062",
        ErrorKind.USER_INPUT,
        "which figures? give a FILE of figures, or --lake DIR for those reported into a lake");
  }

  /** A folder cannot be listed. */
  public static CchcException unlistable(Path folder, Throwable cause) {
    return new CchcException(
        "A-065",
        ErrorKind.EXTERNAL,
        "cannot list %s (%s); check that it is a folder and the rights on it"
            .formatted(folder, cause),
        cause);
  }

  /** A load or retraction was cut short. */
  public static CchcException cutShort(Path lake) {
    return new CchcException(
        "A-064",
        ErrorKind.USER_INPUT,
        "a load or retraction of %s was cut short; run 'cchc transform' to finish it, then close"
            .formatted(lake));
  }

  /** A lake without any reported figure to judge. */
  public static CchcException nothingReported(Path lake) {
    return new CchcException(
        "A-063",
        ErrorKind.USER_INPUT,
        "%s holds no reported figures; load reported forms with cchc ingest, or give a FILE"
            .formatted(lake));
  }
}
