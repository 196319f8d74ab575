package vn.cchc.ingest.format.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.model.source.DateTimeStyle;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TableLayout;
import vn.cchc.model.text.VietnameseText;

/**
 * What a file says outside its columns: the period and the reporting unit in the texts above the
 * header, as the head of form II.06a has them, and the name of the sheet.
 */
public final class Outside {

  private static final String DATE = "(\\d{1,2}/\\d{1,2}/\\d{4})";
  private static final String DATE_IN_WORDS = "(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})";
  private static final Pattern IN_WORDS = Pattern.compile(DATE_IN_WORDS);
  private static final Pattern RANGE =
      pattern("từ (?:ngày )?" + DATE + " (?:đến|-|–) ?(?:hết )?(?:ngày )?" + DATE);
  private static final Pattern MONTH = pattern("tháng (\\d{1,2})(?: năm |/| / )(\\d{4})");
  private static final Pattern UNIT = pattern("^đơn vị báo cáo ?:? ?(.*)$");

  private record Constant(int slot, String text) {}

  private final List<Constant> constants = new ArrayList<>();

  private Outside() {}

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Reads the texts above the header.
   *
   * @param sheet name of the sheet; null where the format has none
   * @throws vn.cchc.model.error.CchcException when a required one is not there
   */
  public static Outside read(String fileName, List<SheetRow> above, String sheet, SourceSpec spec) {
    Outside outside = new Outside();
    Map<String, String> known = null;
    List<String> missing = new ArrayList<>();
    for (int slot = 0; slot < spec.fields().size(); slot++) {
      FieldMapping field = spec.fields().get(slot);
      if (!TableHeader.outside(field)) {
        continue;
      }
      known = known == null ? known(above, sheet, spec) : known;
      String text =
          field.from().stream().map(known::get).filter(t -> t != null).findFirst().orElse(null);
      if (text != null) {
        outside.constants.add(new Constant(slot, text));
      } else if (field.required()) {
        missing.add(field.from().get(0));
      }
    }
    if (!missing.isEmpty()) {
      throw IngestErrors.missingColumns(fileName, missing);
    }
    return outside;
  }

  /** Sets the fields that are the same for every record of the file. */
  public void fill(RawRecord record) {
    for (Constant constant : constants) {
      record.put(constant.slot, constant.text);
    }
  }

  private static Map<String, String> known(List<SheetRow> above, String sheet, SourceSpec spec) {
    TableLayout.Preamble declared = spec.table().preamble();
    List<String> lines = lines(above);
    Map<String, String> known = new HashMap<>();
    known.put("@sheet", sheet);
    LocalDate[] period =
        declared.period() == null
            ? period(lines)
            : declaredPeriod(lines, pattern(declared.period()));
    if (period != null) {
      known.put("@period-from", written(period[0], spec.cellDates()));
      known.put("@period-to", written(period[1], spec.cellDates()));
    }
    known.put("@unit", unit(lines, declared.unit() == null ? UNIT : pattern(declared.unit())));
    return known;
  }

  /** Every line of every cell, then every row as one line. */
  private static List<String> lines(List<SheetRow> above) {
    List<String> lines = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    for (SheetRow row : above) {
      StringBuilder joined = new StringBuilder();
      for (String cell : row.cells()) {
        if (SheetRow.filled(cell)) {
          cell.lines().map(VietnameseText::clean).filter(SheetRow::filled).forEach(lines::add);
          joined.append(joined.isEmpty() ? "" : " ").append(VietnameseText.clean(cell));
        }
      }
      whole.add(joined.toString());
    }
    lines.addAll(whole);
    return lines;
  }

  private static LocalDate[] period(List<String> lines) {
    for (String line : lines) {
      Matcher range = RANGE.matcher(IN_WORDS.matcher(line).replaceAll("$1/$2/$3"));
      if (range.find()) {
        return days(range.group(1), range.group(2));
      }
    }
    for (String line : lines) {
      Matcher month = MONTH.matcher(line);
      if (month.find()) {
        return month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
      }
    }
    return null;
  }

  private static LocalDate[] declaredPeriod(List<String> lines, Pattern declared) {
    for (String line : lines) {
      Matcher matcher = declared.matcher(line);
      if (matcher.find() && matcher.group(1) != null && matcher.group(2) != null) {
        return days(matcher.group(1), matcher.group(2));
      }
    }
    return null;
  }

  private static LocalDate[] month(int month, int year) {
    if (month < 1 || month > 12) {
      return null;
    }
    YearMonth whole = YearMonth.of(year, month);
    return new LocalDate[] {whole.atDay(1), whole.atEndOfMonth()};
  }

  /** The two days; null when one is none or the last lies before the first. */
  private static LocalDate[] days(String from, String to) {
    DateTimeFormatter dayFirst =
        DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);
    try {
      LocalDate[] days = {LocalDate.parse(from, dayFirst), LocalDate.parse(to, dayFirst)};
      return days[1].isBefore(days[0]) ? null : days;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String written(LocalDate day, DateTimeStyle style) {
    String pattern = style == DateTimeStyle.COMPACT ? "uuuuMMdd" : "dd/MM/uuuu";
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  /** The text after the label, on its line or on the next. */
  private static String unit(List<String> lines, Pattern label) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = label.matcher(lines.get(i));
      if (matcher.find() && matcher.group(1) != null) {
        String text = matcher.group(1).strip();
        String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
        return text.isEmpty() ? next : text;
      }
    }
    return null;
  }
}
