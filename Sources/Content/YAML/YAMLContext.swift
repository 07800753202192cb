import Core
import Yams

/// One YAML text being read: turns its marks into places in the file and collects what is wrong.
/// Used by one parse on one thread.
final class YAMLContext {
  let file: String
  private let lines: [Substring]
  private let firstLine: Int
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter firstLine: the line of the file on which `text` begins.
  init(text: String, file: String, firstLine: Int = 1) {
    self.file = file
    self.firstLine = firstLine
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  func report(
    _ problem: some Problem, at location: SourceLocation, notes: [Diagnostic.Note] = [],
    suggestions: [Diagnostic.Suggestion] = []
  ) {
    diagnostics.append(
      Diagnostic(problem, at: location, notes: notes, suggestions: suggestions))
  }

  func location(of node: Node) -> SourceLocation {
    guard let mark = node.mark else { return SourceLocation(file: file) }
    return location(of: mark, length: length(of: node))
  }

  /// Yams counts columns in Unicode scalars; places count UTF-8 bytes. This is where they meet.
  func location(of mark: Mark, length: Int = 1) -> SourceLocation {
    var column = mark.column
    var available = Int.max
    if lines.indices.contains(mark.line - 1) {
      let line = lines[mark.line - 1]
      let scalars = line.unicodeScalars
      let end =
        scalars.index(scalars.startIndex, offsetBy: mark.column - 1, limitedBy: scalars.endIndex)
        ?? scalars.endIndex
      column = line[..<end].utf8.count + 1
      available = line[end...].utf8.count
    }
    return SourceLocation(
      file: file, line: mark.line + firstLine - 1, column: column, length: min(length, available))
  }

  private func length(of node: Node) -> Int {
    guard case .scalar(let scalar) = node else { return 1 }
    let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
    let firstLine = scalar.string.prefix { $0 != "\n" }
    return scalar.style == .literal || scalar.style == .folded ? 1 : firstLine.utf8.count + quotes
  }
}
