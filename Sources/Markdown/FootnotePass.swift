import Core

/// Finds the footnotes that cmark-gfm drops without a word: those that nothing refers to, second ones
/// with the same label, and references to a footnote that is not there.
struct FootnotePass {
  private(set) var diagnostics: [Diagnostic] = []

  private let document: MarkdownDocument
  private let source: SourceText
  private let file: String
  /// The bytes of the source at which `[^` stands.
  private let openings: [Int]

  init(_ document: MarkdownDocument, source: SourceText, file: String) {
    self.document = document
    self.source = source
    self.file = file
    openings = Self.openings(in: source.bytes)
    guard !openings.isEmpty else { return }
    checkReferences()
    checkDefinitions()
  }

  private static let opening = [ASCII.openBracket, ASCII.caret]

  private static func openings(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var found: [Int] = []
      var start = 0
      while let caret = bytes.firstIndex(of: ASCII.caret, from: start) {
        if caret > 0, bytes[caret - 1] == ASCII.openBracket { found.append(caret - 1) }
        start = caret + 1
      }
      return found
    }
  }

  private mutating func checkReferences() {
    for node in document.nodes where node.kind == .text {
      let text = document.bytes(node.literal)
      guard text.holds(ASCII.openBracket) else { continue }
      var start = text.startIndex
      let line = source.line(Int(node.start.line))
      var column = line.startIndex + Int(node.start.column) - 1
      while let found = text.firstIndex(of: Self.opening, from: start) {
        start = found + 2
        guard let label = Self.label(text[start...]) else { continue }
        let written = Self.opening + label + [ASCII.closeBracket]
        guard let place = line.firstIndex(of: written, from: column) else { continue }
        column = place + written.count
        guard place == line.startIndex || line[place - 1] != ASCII.backslash else { continue }
        report(
          .footnoteUnknown(String(decoding: label, as: UTF8.self)), line: Int(node.start.line),
          column: place - line.startIndex + 1, length: written.count)
      }
    }
  }

  private mutating func checkDefinitions() {
    var shown: Set<String> = []
    var codeLines: Set<Int> = []
    for node in document.nodes {
      switch node.kind {
      case .footnoteDefinition:
        shown.insert(document.string(node.literal).lowercased())
      case .codeBlock, .htmlBlock:
        let first = Int(node.start.line)
        let breaks = document.bytes(node.literal).count { $0 == ASCII.newline }
        codeLines.formUnion(first...max(first, Int(node.end.line), first + breaks))
      default: break
      }
    }
    var seen: Set<String> = []
    for opening in openings {
      let number = source.lineNumber(ofByte: opening)
      let line = source.line(number)
      guard line[..<opening].allSatisfy({ ASCII.isBlank($0) || $0 == ASCII.greater }),
        !codeLines.contains(number), let label = Self.label(line[(opening + 2)...]),
        line[(opening + 3 + label.count)...].first == ASCII.colon
      else { continue }
      let name = String(decoding: label, as: UTF8.self)
      let isFirst = seen.insert(name.lowercased()).inserted
      if isFirst, shown.contains(name.lowercased()) { continue }
      report(
        isFirst ? .footnoteUnused(name) : .footnoteTwice(name), line: number,
        column: opening - line.startIndex + 1, length: label.count + 3)
    }
  }

  /// The label that `text` begins with, before its `]`.
  private static func label(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let label = text.prefix {
      $0 != ASCII.closeBracket && !ASCII.isSpace($0) && $0 != ASCII.openBracket
    }
    guard !label.isEmpty, label.endIndex < text.endIndex, text[label.endIndex] == ASCII.closeBracket
    else { return nil }
    return label
  }

  private mutating func report(
    _ problem: MarkdownProblem, line: Int, column: Int, length: Int
  ) {
    diagnostics.append(
      Diagnostic(
        problem, at: SourceLocation(file: file, line: line, column: column, length: length)))
  }
}
