/// Leaves out of a theme's scripts what only their readers need: indents, and lines that are comment as
/// a whole. It knows no JavaScript: a line counts as comment by how it begins, and a block until a line
/// that ends it. A text over several lines (in backticks) would lose its indents.
enum ScriptComments {
  static func removed(from script: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(script.count)
    var isInBlock = false
    for line in script.split(separator: newline, omittingEmptySubsequences: false) {
      let text = line.drop { $0 == space }
      if isInBlock || text.starts(with: "/*".utf8) {
        isInBlock = !text.reversed().starts(with: "/*".utf8)
      } else if !text.isEmpty, !text.starts(with: "//".utf8) {
        kept += text
        kept.append(newline)
      }
    }
    return kept
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
}
