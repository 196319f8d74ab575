package vn.cchc.app.output;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.figure.SilverDossier;

/** A dossier as other programs get it in a list. */
public final class DossierObject {

  /** The names of its members in order. */
  public static final List<String> COLUMNS =
      List.of(
          "dossier",
          "unit",
          "procedure",
          "channel",
          "status",
          "received_at",
          "due_at",
          "original_due_at",
          "ended_at",
          "handed_out_at",
          "file",
          "record_no");

  private DossierObject() {}

  /**
   * The members by name, in the order of {@link #COLUMNS}.
   *
   * @param files file name by content hash
   */
  public static Map<String, Object> of(
      UnitCatalogue units, SilverDossier silver, Map<String, String> files) {
    Dossier dossier = silver.dossier();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("dossier", dossier.code());
    object.put("unit", unit(units, dossier));
    object.put("procedure", dossier.procedure());
    object.put("channel", dossier.channel().code());
    object.put("status", dossier.status().number());
    object.put("received_at", text(dossier.receivedAt()));
    object.put("due_at", text(dossier.dueAt()));
    object.put("original_due_at", text(dossier.originalDueAt()));
    object.put("ended_at", text(dossier.endAt()));
    object.put("handed_out_at", text(dossier.handedOutAt()));
    object.put("file", files.getOrDefault(silver.fileHash(), silver.fileHash()));
    object.put("record_no", silver.recordNo());
    return object;
  }

  /** The code of the handling unit. */
  public static String unit(UnitCatalogue units, Dossier dossier) {
    return units.find(dossier.unit()).map(Unit::code).orElse(dossier.unit());
  }

  /** A time as other programs read it; empty where there is none. */
  static String text(LocalDateTime time) {
    return time == null ? "" : time.toString();
  }
}
