package vn.cchc.transform.figure;

import java.util.Optional;
import vn.cchc.model.dossier.Dossier;

/**
 * A dossier with the record it came from.
 *
 * @param fileHash SHA-256 of the file, hex
 * @param recordNo position in that file, from 1
 * @param paidOnline whether its fee was paid online; empty where the source does not tell
 * @param official keyed code of the handling official; empty where the source does not tell
 */
public record SilverDossier(
    Dossier dossier,
    String fileHash,
    long recordNo,
    Optional<Boolean> paidOnline,
    Optional<String> official) {}
