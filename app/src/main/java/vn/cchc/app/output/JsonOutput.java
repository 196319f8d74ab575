package vn.cchc.app.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** JSON: an array with one object a line. */
public final class JsonOutput {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonOutput() {}

  /** Prints objects in the order of their members. */
  public static void write(PrintWriter out, List<Map<String, Object>> objects) {
    out.println("[");
    for (int i = 0; i < objects.size(); i++) {
      try {
        out.println(JSON.writeValueAsString(objects.get(i)) + (i < objects.size() - 1 ? "," : ""));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    out.println("]");
  }
}
