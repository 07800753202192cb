/// A text in which one place is marked with «»: `gemeenten: [«Meijerijstad»]`.
struct MarkedText {
  /// The text without the marks.
  var text: String
  var place: Place?

  init(_ marked: String) {
    let parts = marked.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    let inner =
      parts.count == 2
      ? parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false) : []
    guard inner.count == 2 else {
      text = marked
      return
    }
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    text = String(parts[0] + inner[0] + inner[1])
    place = Place(lines.count, (lines.last?.utf8.count ?? 0) + 1, max(1, inner[0].utf8.count))
  }
}
