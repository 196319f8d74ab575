package vn.cchc.model.catalogue;

/**
 * One thing a person should know about an import.
 *
 * @param code code of the unit, and of the other one after a dash where there are two
 * @param name name of the unit
 * @param detail what was found and what was done
 */
public record ImportNote(Kind kind, String code, String name, String detail) {

  /** Kinds of notes. */
  public enum Kind {
    /** An old unit that went to several new ones: its history belongs to none alone. */
    SPLIT("split", "đơn vị cũ bị chia, không chuyển được lịch sử"),
    /** One commune under two codes in the two sets. */
    CODE_DIFFERS("code-differs", "mã khác nhau giữa hai bộ, ghép theo tên; mã kia thành bí danh"),
    /** One commune under two names in the two sets. */
    NAME_DIFFERS("name-differs", "tên khác nhau giữa hai bộ; tên kia thành bí danh"),
    /** A commune that the mergers do not know. */
    NO_PREDECESSOR("no-predecessor", "đơn vị mới không có trong tệp sắp xếp"),
    /** A successor that the catalogue does not have. */
    UNKNOWN_SUCCESSOR(
        "unknown-successor", "đơn vị mới trong tệp sắp xếp nhưng không có trong danh mục"),
    /** A successor in a province that is neither imported nor kept. */
    OUTSIDE("outside", "đơn vị kế tục thuộc tỉnh chưa nhập, bỏ liên kết"),
    /** The mergers name the pair, the splits do not. */
    NOT_IN_SPLITS("not-in-splits", "có trong merges, không có trong splits"),
    /** The splits name the pair, the mergers do not. */
    NOT_IN_MERGES("not-in-merges", "có trong splits, không có trong merges"),
    /** Full with several successors, or partial with one. */
    PART_CONTRADICTION("part-contradiction", "toàn bộ hay một phần: hai tệp nói khác nhau"),
    /** An old unit that went to another new province than its old province. */
    CROSSES("crosses-provinces", "chuyển sang tỉnh khác với tỉnh cũ của nó"),
    /** An old unit whose province no file tells. */
    NO_PROVINCE("no-province", "đơn vị cũ không rõ tỉnh, không nhập"),
    /** A unit that a hand-kept file has. */
    KEPT("kept", "đã có trong tệp giữ tay, giữ nguyên và thêm liên kết"),
    /** A kept unit with another name than the imported one. */
    KEPT_NAME_DIFFERS("kept-name-differs", "tên trong tệp giữ tay khác tên trong danh mục"),
    /** A kept unit that has successors of its own. */
    KEPT_SUCCESSORS("kept-successors", "tệp giữ tay đã ghi đơn vị kế tục khác, giữ nguyên");

    private final String code;
    private final String vietnamese;

    Kind(String code, String vietnamese) {
      this.code = code;
      this.vietnamese = vietnamese;
    }

    /** The name in reports. */
    public String code() {
      return code;
    }

    /** What people read. */
    public String vietnamese() {
      return vietnamese;
    }
  }
}
