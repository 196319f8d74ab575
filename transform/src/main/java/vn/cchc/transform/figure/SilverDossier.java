package vn.cchc.transform.figure;

import vn.cchc.model.dossier.Dossier;

/**
 * A dossier with the record it came from.
 *
 * @param official keyed code of the handling official; null where the record does not tell
 * @param fileHash SHA-256 of the file, hex
 * @param recordNo position in that file, from 1
 */
public record SilverDossier(Dossier dossier, String official, String fileHash, long recordNo) {}
