import Core

/// A parsed document as plain values: nodes in preorder, and one buffer with all their text.
///
/// Flat on purpose: a file with a hundred thousand `>` nests as deep, and neither walking nor freeing
/// this recurses.
package struct MarkdownDocument: Sendable {
  package internal(set) var nodes: [MarkdownNode]
  let buffer: [UInt8]

  /// Parses without the guards of `InputGuard`: only for input that passed them.
  package init(parsing source: SourceText) {
    var tree = CMark.parse(source.bytes)
    InlinePositions.resolve(&tree, in: source)
    nodes = tree.nodes
    buffer = tree.buffer
  }

  package func bytes(_ range: TextRange) -> ArraySlice<UInt8> { buffer[range.bounds] }

  package func string(_ range: TextRange) -> String {
    String(decoding: buffer[range.bounds], as: UTF8.self)
  }

  package func descendants(of index: Int) -> Range<Int> {
    index + 1..<Int(nodes[index].subtreeEnd)
  }

  /// The text of a node's descendants as a reader hears it: no markup, breaks as spaces, no white space
  /// around it.
  package func trimmedText(of index: Int) -> String {
    var out: [UInt8] = []
    for child in descendants(of: index) { appendPlainText(of: child, to: &out) }
    return String(decoding: out.trimmingSpace(), as: UTF8.self)
  }

  /// Adds what one inline node contributes to the text by itself.
  func appendPlainText(of index: Int, to out: inout [UInt8]) {
    let node = nodes[index]
    switch node.kind {
    case .text, .code:
      buffer.withUnsafeBufferPointer {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[node.literal.bounds]))
      }
    case .softBreak, .lineBreak: out.append(0x20)
    default: break
    }
  }

  /// The place of a node, as far as it goes on its first line.
  package func location(of index: Int, in source: SourceText, file: String) -> SourceLocation {
    let node = nodes[index]
    let line = Int(node.start.line)
    let column = Int(node.start.column)
    guard line > 0 else { return SourceLocation(file: file, line: source.firstLine) }
    let rest = source.line(line).count - column + 1
    let length = node.end.line == node.start.line ? Int(node.end.column) - column + 1 : rest
    return SourceLocation(file: file, line: line, column: column, length: min(length, rest))
  }
}
