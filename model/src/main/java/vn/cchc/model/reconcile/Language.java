package vn.cchc.model.reconcile;

/** Languages of sentences. */
public enum Language {
  VI,
  EN
}
