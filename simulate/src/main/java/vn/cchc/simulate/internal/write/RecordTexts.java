package vn.cchc.simulate.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.unit.Unit;
import vn.cchc.simulate.internal.draft.Draft;
import vn.cchc.simulate.scenario.Fault;

/** Parts of a record that both formats share: code, unit, people. */
final class RecordTexts {

  private static final int PEOPLE = 20_000;

  private final Moments moments = new Moments();
  private final List<byte[]> codes = new ArrayList<>();
  private final List<byte[][]> unitForms = new ArrayList<>();
  private final byte[] unknownUnit;

  RecordTexts(
      List<Unit> units, UnitTexts texts, String agency, boolean provinceKnown, Quoting quoting) {
    for (Unit unit : units) {
      codes.add(("MP." + unit.code() + '.' + agency + '-').getBytes(StandardCharsets.UTF_8));
      List<byte[]> forms = new ArrayList<>();
      for (String form : texts.of(unit, provinceKnown)) {
        forms.add(quoting.bytes(form));
        forms.add(quoting.bytes(Spelling.decomposed(form)));
      }
      unitForms.add(forms.toArray(byte[][]::new));
    }
    unknownUnit = quoting.bytes(UnitTexts.unknown());
  }

  Moments moments() {
    return moments;
  }

  /** {@code MP.709.H53-220921-00099}; nothing where the fault is a missing code. */
  void code(Bytes out, Draft draft) {
    if (draft.fault != Fault.NO_CODE) {
      out.raw(codes.get(draft.unit));
      moments.codeDate(out, draft.codeDay);
      out.ascii('-');
      out.digits(draft.number, 5);
    }
  }

  /** The unit in one of its written forms. */
  void unit(Bytes out, Draft draft) {
    if (draft.fault == Fault.UNKNOWN_UNIT) {
      out.raw(unknownUnit);
    } else {
      byte[][] forms = unitForms.get(draft.unit);
      int form = draft.unitForm % (forms.length / 2);
      out.raw(forms[2 * form + (draft.decomposed ? 1 : 0)]);
    }
  }

  /** A number that tells invented people apart; never as long as one of identity or phone. */
  void person(Bytes out, Draft draft) {
    out.digits((draft.bits >>> 8) % PEOPLE + 1, 1);
  }
}
