package vn.cchc.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.source.JsonPath;

/**
 * The declared paths of a record as a tree, so that a record is read in one pass and what nobody
 * declared is skipped. Each path ends in a cell of its own.
 */
final class CellTree {

  /** One place of a record. */
  static final class Node {
    private final Map<String, Node> members = new HashMap<>();
    private int cell = -1;
    private Elements elements;
    private CellTree supplements;

    /** The declared member of this name; null for one that nobody declared. */
    Node member(String name) {
      return members.get(name);
    }

    boolean hasMembers() {
      return !members.isEmpty();
    }

    /** Where a text that stands here goes; -1 for nowhere. */
    int cell() {
      return cell;
    }

    /** What to take of the elements of an array that stands here; null for nothing. */
    Elements elements() {
      return elements;
    }

    /** How to read the requests for papers in an array that stands here; null elsewhere. */
    CellTree supplements() {
      return supplements;
    }
  }

  /** What to take of the elements of an array. */
  record Elements(CellTree tree, List<Pick> picks) {}

  /**
   * One text of the elements that fit.
   *
   * @param position of the element; -1 when a member decides
   * @param key cell of the deciding member inside the element; -1 when the position decides
   * @param value what the deciding member must be
   * @param from cell inside the element
   * @param to cell of the tree around it
   */
  record Pick(int position, int key, String value, int from, int to) {

    /** Whether the element at a position fits. */
    boolean fits(int at, Cells element) {
      return key < 0 ? at == position : value.equals(element.text(key));
    }
  }

  private final Node root = new Node();
  private int size;

  /** Where reading begins. */
  Node root() {
    return root;
  }

  /** How many cells there are. */
  int size() {
    return size;
  }

  /** The cell in which the texts at a path arrive; equal paths share one. */
  int add(JsonPath path) {
    return add(path.steps());
  }

  /** Declares the member that holds the requests for papers. */
  void addSupplements(String member, CellTree tree) {
    root.members.computeIfAbsent(member, name -> new Node()).supplements = tree;
  }

  private int add(List<JsonPath.Step> steps) {
    Node node = root;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof JsonPath.Member member) {
        node = node.members.computeIfAbsent(member.name(), name -> new Node());
      } else {
        return addPick(node, steps.get(i), steps.subList(i + 1, steps.size()));
      }
    }
    if (node.cell < 0) {
      node.cell = size++;
    }
    return node.cell;
  }

  private int addPick(Node node, JsonPath.Step selector, List<JsonPath.Step> inside) {
    if (node.elements == null) {
      node.elements = new Elements(new CellTree(), new ArrayList<>());
    }
    CellTree tree = node.elements.tree();
    int from = tree.add(inside);
    Pick pick =
        selector instanceof JsonPath.Match match
            ? new Pick(-1, tree.add(JsonPath.parse(match.member())), match.value(), from, size)
            : new Pick(((JsonPath.Position) selector).index(), -1, null, from, size);
    for (Pick known : node.elements.picks()) {
      if (new Pick(known.position, known.key, known.value, known.from, size).equals(pick)) {
        return known.to;
      }
    }
    node.elements.picks().add(pick);
    return size++;
  }
}
