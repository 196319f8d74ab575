package vn.cchc.simulate.internal.write;

import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.cchc.simulate.internal.draft.Procedures;

/** Code, name and field of every procedure in every written form, ready as bytes. */
final class ProcedureTexts {

  private static final int FORMS = 3;

  private final byte[][] ready;
  private final int homeMade;

  /**
   * Prepares the texts.
   *
   * @param labels what stands before each of code, name, field code and field name; null leaves it
   *     out
   * @param agency electronic code of the province, the suffix of local codes
   */
  ProcedureTexts(Procedures procedures, List<String> labels, String agency, Quoting quoting) {
    this.homeMade = procedures.count();
    this.ready = new byte[(homeMade + 1) * FORMS * 2][];
    for (int p = 0; p <= homeMade; p++) {
      for (int form = 0; form < FORMS; form++) {
        List<String> values =
            p == homeMade
                ? List.of(
                    "TS_noibo" + (form + 1) + ".000.00.00." + agency,
                    "Thủ tục nội bộ chưa công bố",
                    "",
                    "")
                : List.of(
                    code(procedures.at(p).code(), form, agency),
                    procedures.at(p).name(),
                    procedures.at(p).field(),
                    procedures.fieldName(p));
        ready[place(p, form, false)] = joined(labels, values, quoting, false);
        ready[place(p, form, true)] = joined(labels, values, quoting, true);
      }
    }
  }

  /** The bytes of a procedure; −1 for a home-made one. */
  byte[] of(int procedure, int form, boolean decomposed) {
    return ready[place(procedure < 0 ? homeMade : procedure, form, decomposed)];
  }

  private static int place(int procedure, int form, boolean decomposed) {
    return (procedure * FORMS + form) * 2 + (decomposed ? 1 : 0);
  }

  private static String code(String national, int form, String agency) {
    return switch (form) {
      case 0 -> national;
      case 1 -> national + ".000.00.00." + agency;
      default -> national + '.' + agency;
    };
  }

  private static byte[] joined(
      List<String> labels, List<String> values, Quoting quoting, boolean decomposed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < labels.size(); i++) {
      if (!LEFT_OUT.equals(labels.get(i))) {
        bytes.writeBytes(labels.get(i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String value = decomposed ? Spelling.decomposed(values.get(i)) : values.get(i);
        bytes.writeBytes(quoting.bytes(value));
      }
    }
    return bytes.toByteArray();
  }

  /** Label of a value that the format does not have. */
  static final String LEFT_OUT = "-";
}
