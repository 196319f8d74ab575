package vn.cchc.model.dossier;

import java.time.LocalDateTime;

/**
 * One request for papers. Any part may be null where the source does not tell.
 *
 * @param askedAt when papers were asked for
 * @param broughtAt when they were brought
 * @param dueBefore due date before the request
 * @param dueAfter due date after it
 */
public record Supplement(
    LocalDateTime askedAt,
    LocalDateTime broughtAt,
    LocalDateTime dueBefore,
    LocalDateTime dueAfter) {}
