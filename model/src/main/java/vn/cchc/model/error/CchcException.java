package vn.cchc.model.error;

import java.util.Objects;

/**
 * An error with a numbered code and a message of three parts: what is wrong, why, what to do. Made
 * only by the {@code XxxErrors} factory of each module, so that numbers stay unique.
 */
public final class CchcException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final ErrorKind kind;

  /** Makes an error; {@code cause} may be null. */
  public CchcException(String code, ErrorKind kind, String message, Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
    this.code = Objects.requireNonNull(code, "code");
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /** Makes an error without a cause. */
  public CchcException(String code, ErrorKind kind, String message) {
    this(code, kind, message, null);
  }

  /** The numbered code, such as {@code M-012}; never reused. */
  public String code() {
    return code;
  }

  /** Who has to act. */
  public ErrorKind kind() {
    return kind;
  }
}
