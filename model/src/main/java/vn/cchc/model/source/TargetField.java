package vn.cchc.model.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The whitelisted fields of a dossier record; nothing else enters the lake. */
public enum TargetField {
  DOSSIER,
  UNIT,
  PROCEDURE,
  PROCEDURE_NAME,
  CHANNEL,
  STATUS,
  SUBMITTED_AT,
  RECEIVED_AT,
  DUE_AT,
  REFUSED_AT,
  ENDED_AT,
  HANDED_OUT_AT,
  RETURN_WAY,
  DIGITISED,
  PAID_ONLINE,
  ASKED_AT,
  BROUGHT_AT,
  DUE_BEFORE,
  DUE_AFTER;

  /** As declared in a source: {@code received-at}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes of all fields. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(TargetField::code).toList();
  }
}
