package vn.cchc.model.procedure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The online level of a procedure from a day on, in the terms of its time: {@code muc-do-2..4}
 * until 2022 (Nghị định 43/2011), then {@code thong-tin}, {@code mot-phan}, {@code toan-trinh}
 * (Nghị định 42/2022). Never a bare number: from 01/07/2026 levels 1 to 4 mean something else.
 */
public record OnlineLevel(LocalDate from, String level) implements Serializable {

  /** Rejects missing parts. */
  public OnlineLevel {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(level, "level");
  }
}
