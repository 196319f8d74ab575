package vn.cchc.model.error;

/** Who has to act on an error; decides the exit code of the command. */
public enum ErrorKind {
  /** The user asked for something that cannot be had. */
  USER_INPUT(2),
  /** A file under {@code conf/} is wrong. */
  CONFIG(2),
  /** Something outside failed: disk, network, another process. */
  EXTERNAL(3),
  /** A mistake in this program. */
  BUG(70);

  private final int exitCode;

  ErrorKind(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The exit code of the command for this kind. */
  public int exitCode() {
    return exitCode;
  }
}
