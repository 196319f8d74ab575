package vn.cchc.model.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The whitelisted fields of a dossier record; nothing else enters the lake. */
public enum TargetField {
  DOSSIER,
  UNIT,
  UNIT_CODE,
  PROCEDURE,
  PROCEDURE_NAME,
  CHANNEL,
  ONLINE,
  POSTAL_IN,
  STATUS,
  LOCK,
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
  DUE_AFTER,
  /** Name or account of the handling official; enters the lake as a keyed code only. */
  OFFICIAL;

  /** As declared in a source: {@code received-at}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes of all fields. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(TargetField::code).toList();
  }
}
