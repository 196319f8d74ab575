package vn.cchc.app.verb;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.procedure.ProcedureField;

/** The keys that always have a row in a split table, with what people read for them. */
final class KeyNames {

  private final Conf conf;

  KeyNames(Conf conf) {
    this.conf = conf;
  }

  /** Names by key in the order of declaration; empty where no key is known beforehand. */
  Map<String, String> of(Split by) {
    Map<String, String> names = new LinkedHashMap<>();
    switch (by) {
      case FIELD -> {
        conf.procedures().fields().forEach(f -> names.put(f.code(), f.name()));
        names.put(ProcedureField.UNKNOWN.code(), ProcedureField.UNKNOWN.name());
      }
      case PROCEDURE ->
          conf.procedures().all().forEach(p -> names.put(p.code(), p.code() + " " + p.name()));
      case CHANNEL ->
          Arrays.stream(Channel.values()).forEach(c -> names.put(c.code(), c.vietnamese()));
      case UNIT, MONTH, OFFICIAL -> {}
    }
    return names;
  }
}
