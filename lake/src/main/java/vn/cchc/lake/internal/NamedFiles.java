package vn.cchc.lake.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.delta.kernel.internal.actions.DeletionVectorDescriptor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The local files that the actions of a log entry name: data, change data and deletion vectors,
 * with the sums that Hadoop keeps beside them and the folders they lie in.
 */
record NamedFiles(Path table) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Adds what one line of an entry names; folders come after the files in them. */
  void collect(String action, Set<Path> files) throws IOException {
    if (!action.startsWith("{\"add\":") && !action.startsWith("{\"cdc\":")) {
      return;
    }
    try (JsonParser json = JSON.createParser(action)) {
      json.nextToken();
      json.nextToken();
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("path")) {
          add(URI.create(json.getText()), files);
        } else if (field.equals("deletionVector") && value == JsonToken.START_OBJECT) {
          addVector(json, files);
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private void addVector(JsonParser json, Set<Path> files) throws IOException {
    String storage = "";
    String place = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("storageType")) {
        storage = json.getText();
      } else if (field.equals("pathOrInlineDv")) {
        place = json.getText();
      }
    }
    DeletionVectorDescriptor vector =
        new DeletionVectorDescriptor(storage, place, Optional.empty(), 0, 0);
    if (vector.isOnDisk()) {
      String file = vector.getAbsolutePath(table.toString());
      add(new org.apache.hadoop.fs.Path(file).toUri(), files);
    }
  }

  private void add(URI place, Set<Path> files) {
    if (place.getScheme() != null && !place.getScheme().equals("file")) {
      return;
    }
    Path file = table.resolve(place.getPath());
    put(file, files);
    Path sum = file.resolveSibling("." + file.getFileName() + ".crc");
    if (Files.exists(sum)) {
      put(sum, files);
    }
    Path folder = file.getParent();
    put(folder, files);
    while (folder.startsWith(table) && !folder.equals(table)) {
      folder = folder.getParent();
      put(folder, files);
    }
  }

  /** Adds at the end, also what is there. */
  private static void put(Path path, Set<Path> files) {
    files.remove(path);
    files.add(path);
  }
}
