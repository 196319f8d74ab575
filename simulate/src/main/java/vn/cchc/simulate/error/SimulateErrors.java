package vn.cchc.simulate.error;

import java.nio.file.Path;
import java.util.List;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can be wrong with a simulation. */
public final class SimulateErrors {

  private SimulateErrors() {}

  /** The scenario asked for is not declared. */
  public static CchcException unknownScenario(String id, List<String> known) {
    return new CchcException(
        "S-001",
        ErrorKind.USER_INPUT,
        "unknown scenario '%s'; known are: %s".formatted(id, String.join(", ", known)));
  }

  /** The folder to write into holds something. */
  public static CchcException folderNotEmpty(Path folder) {
    return new CchcException(
        "S-002",
        ErrorKind.USER_INPUT,
        "%s exists and is not empty; a simulation never mixes with other files: give another --out or empty it"
            .formatted(folder));
  }

  /** The scenario names a unit that is not declared or not of its province. */
  public static CchcException unknownUnit(String scenario, String unit) {
    return new CchcException(
        "S-003",
        ErrorKind.CONFIG,
        "scenario %s names the unit '%s', which conf/units does not have in its province; correct the code"
            .formatted(scenario, unit));
  }

  /** A scenario contradicts itself. */
  public static CchcException contradiction(String scenario, String what) {
    return new CchcException(
        "S-004",
        ErrorKind.CONFIG,
        "scenario %s cannot be written: %s; correct conf/scenarios".formatted(scenario, what));
  }

  /** Too few or too many dossiers asked for. */
  public static CchcException sizeOutOfRange(long dossiers, long most) {
    return new CchcException(
        "S-005",
        ErrorKind.USER_INPUT,
        "cannot simulate %s dossiers; give a number from 1 to %s with --dossiers"
            .formatted(dossiers, most));
  }

  /** The disk did not take the files. */
  public static CchcException cannotWrite(Path path, Throwable cause) {
    String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new CchcException(
        "S-006",
        ErrorKind.EXTERNAL,
        "cannot write %s: %s; nothing was left there, free some space or give another --out"
            .formatted(path, why.replace('\n', ' ')),
        cause);
  }

  /** The simulation was told to stop. */
  public static CchcException interrupted(Throwable cause) {
    return new CchcException(
        "S-007",
        ErrorKind.EXTERNAL,
        "the simulation was interrupted; nothing was written, run it again",
        cause);
  }
}
