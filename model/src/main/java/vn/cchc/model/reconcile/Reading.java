package vn.cchc.model.reconcile;

import java.util.Locale;

/** Whether the number printed as received contains the dossiers carried over. */
public enum Reading {
  INSIDE,
  OUTSIDE,
  /** Nothing tells: no carried-over dossiers are printed, or no sum needs them. */
  UNKNOWN;

  /** Name in outputs for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
