import Core

/// Finds raw HTML: once for each block, and for inline HTML each opening tag; a closing tag only where
/// its opening tag was not reported.
struct RawHTMLPass {
  private(set) var diagnostics: [Diagnostic] = []
  private var opened: Set<String> = []

  init(_ document: MarkdownDocument, source: SourceText, file: String) {
    var tableEnd = 0
    for index in document.nodes.indices {
      let node = document.nodes[index]
      switch node.kind {
      case .table: tableEnd = Int(node.subtreeEnd)
      case .htmlBlock, .htmlInline:
        guard let html = kind(document.bytes(node.literal), inTable: index < tableEnd) else {
          continue
        }
        let location =
          node.kind == .htmlInline
          ? document.location(of: index, in: source, file: file)
          : Self.blockLocation(node, in: source, file: file)
        diagnostics.append(Diagnostic(MarkdownProblem.rawHTML(html), at: location))
      default: break
      }
    }
  }

  private static func blockLocation(
    _ node: MarkdownNode, in source: SourceText, file: String
  ) -> SourceLocation {
    let line = Int(node.start.line)
    let column = Int(node.start.column)
    let length = source.line(line).trimmingTrailingSpace().count - column + 1
    return SourceLocation(file: file, line: line, column: column, length: length)
  }

  /// Nil for the closing tag of an element that was reported.
  private mutating func kind(
    _ html: ArraySlice<UInt8>, inTable: Bool
  ) -> MarkdownProblem.RawHTML? {
    let tag = html.drop { ASCII.isSpace($0) }.dropFirst()
    guard let first = tag.first else { return .declaration }
    if tag.starts(with: "!--".utf8) { return .comment }
    let isClosing = first == ASCII.slash
    let name = (isClosing ? tag.dropFirst() : tag).prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.hyphen
    }
    guard let initial = name.first, ASCII.isLetter(initial) else { return .declaration }
    let lowercased = String(decoding: name.map(ASCII.lowercased), as: UTF8.self)
    if isClosing, opened.contains(lowercased) { return nil }
    opened.insert(lowercased)
    return .element(lowercased, inTable: inTable)
  }
}
