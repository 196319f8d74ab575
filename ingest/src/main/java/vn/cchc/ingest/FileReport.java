package vn.cchc.ingest;

import java.io.Serializable;
import vn.cchc.ingest.format.FileFacts;

/** What the reading of one file noticed and counted, sent from its task to the driver. */
record FileReport(String hash, FileFacts facts, FileQuality quality) implements Serializable {}
