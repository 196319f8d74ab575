package vn.cchc.ingest.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.JsonPath;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TargetField;

/** Where the declared fields of a source lie in its JSON records, and how to read one. */
final class JsonLayout {

  private final SourceSpec spec;
  private final CellTree tree = new CellTree();
  private final CellTree supplementTree = new CellTree();
  private final int[][] cells;
  private final int[][] supplementCells;

  JsonLayout(SourceSpec spec) {
    this.spec = spec;
    this.cells = cells(tree, spec.fields());
    this.supplementCells = cells(supplementTree, spec.supplementFields());
    if (spec.supplements() != null) {
      tree.addSupplements(spec.supplements(), supplementTree);
    }
  }

  private static int[][] cells(CellTree tree, List<FieldMapping> fields) {
    return fields.stream()
        .map(field -> field.from().stream().map(JsonPath::parse).mapToInt(tree::add).toArray())
        .toArray(int[][]::new);
  }

  /** An empty record. */
  Cells empty() {
    return new Cells(tree.size());
  }

  /** Reads the value of a member of a record, at whose first token the parser stands. */
  void readMember(JsonParser parser, String name, Cells record, UnknownMembers unknown)
      throws IOException {
    CellTree.Node node = tree.root().member(name);
    if (node == null) {
      unknown.add(name);
      parser.skipChildren();
    } else {
      read(parser, node, record, unknown);
    }
  }

  private static void read(
      JsonParser parser, CellTree.Node node, Cells into, UnknownMembers unknown)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT && node.hasMembers()) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        CellTree.Node member = node.member(name);
        if (member == null) {
          unknown.add(name);
          parser.skipChildren();
        } else {
          read(parser, member, into, unknown);
        }
      }
    } else if (token == JsonToken.START_ARRAY && node.supplements() != null) {
      into.putSupplements(supplements(parser, node.supplements(), unknown));
    } else if (token == JsonToken.START_ARRAY && node.elements() != null) {
      readElements(parser, node.elements(), into, unknown);
    } else if (token.isScalarValue()) {
      if (node.cell() >= 0) {
        into.put(node.cell(), parser.getValueAsString(), token == JsonToken.VALUE_NUMBER_FLOAT);
      }
    } else {
      skip(parser, node, into);
    }
  }

  private static List<Cells> supplements(JsonParser parser, CellTree tree, UnknownMembers unknown)
      throws IOException {
    List<Cells> found = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        found.add(element(parser, tree, unknown));
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }

  private static void readElements(
      JsonParser parser, CellTree.Elements elements, Cells into, UnknownMembers unknown)
      throws IOException {
    for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
      Cells element = element(parser, elements.tree(), unknown);
      for (CellTree.Pick pick : elements.picks()) {
        if (pick.fits(at, element)) {
          into.take(pick.to(), element, pick.from());
        }
      }
    }
  }

  private static Cells element(JsonParser parser, CellTree tree, UnknownMembers unknown)
      throws IOException {
    Cells element = new Cells(tree.size());
    read(parser, tree.root(), element, unknown);
    return element;
  }

  /** An empty object or array counts as no text; any other one is a fault where a text belongs. */
  private static void skip(JsonParser parser, CellTree.Node node, Cells into) throws IOException {
    boolean empty = true;
    for (int open = 1; open > 0; ) {
      JsonToken token = parser.nextToken();
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      empty &= open == 0;
    }
    if (node.cell() >= 0 && empty) {
      into.put(node.cell(), null, false);
    } else if (node.cell() >= 0) {
      into.markMisshapen(node.cell());
    }
  }

  /** The declared texts of a record, the first path with a text for each field. */
  RawRecord record(Cells found) {
    RawRecord record = new RawRecord(cells.length);
    String[] texts = texts(found, cells, spec.fields(), record);
    for (int slot = 0; slot < texts.length; slot++) {
      record.put(slot, texts[slot]);
    }
    for (Cells supplement : found.supplements()) {
      record.addSupplement(texts(supplement, supplementCells, spec.supplementFields(), record));
    }
    if (found.supplementsRepeated()) {
      record.addFault(new Fault("supplements", FaultCode.REPEATED_FIELD, ""));
    }
    return record;
  }

  private static String[] texts(
      Cells found, int[][] cells, List<FieldMapping> fields, RawRecord record) {
    String[] texts = new String[cells.length];
    for (int slot = 0; slot < cells.length; slot++) {
      for (int cell : cells[slot]) {
        boolean sound = !found.doubtful() || sound(found, cell, fields.get(slot), record);
        if (sound && texts[slot] == null && hasText(found.text(cell))) {
          texts[slot] = found.text(cell);
        }
      }
    }
    return texts;
  }

  private static boolean sound(Cells found, int cell, FieldMapping field, RawRecord record) {
    FaultCode fault = fault(found, cell, field);
    if (fault != null) {
      record.addFault(new Fault(field.to().replace('-', '_'), fault, field.from().get(0)));
    }
    return fault == null;
  }

  private static boolean hasText(String text) {
    return text != null && !text.isBlank();
  }

  private static FaultCode fault(Cells found, int cell, FieldMapping field) {
    if (found.repeated(cell)) {
      return FaultCode.REPEATED_FIELD;
    }
    if (found.misshapen(cell)) {
      return FaultCode.MISSHAPEN_FIELD;
    }
    boolean code = field.to().equals(TargetField.DOSSIER.code());
    return code && found.fraction(cell) ? FaultCode.ROUNDED_CODE : null;
  }
}
