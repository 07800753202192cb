import Core

/// Turns the positions that cmark-gfm reports into exact ones.
///
/// The library counts columns in the text that it parses inlines from, and takes every line of it to be
/// indented as the first one is. That is wrong after lazy continuation lines, after other indentation,
/// after link definitions at the start of a paragraph, in table cells with `\|`, and after a link with a
/// line break between its parentheses; e-mail links have no position at all. Here a position is taken
/// back to an offset in that text, and from there to the source.
enum InlinePositions {
  typealias Nodes = UnsafeMutableBufferPointer<MarkdownNode>

  static func resolve(_ tree: inout CMark.Tree, in source: SourceText) {
    let (buffer, leaves) = (tree.buffer, tree.leaves)
    // The buffers spare checks of bounds and of sharing for every inline. All indices are those that copying
    // the tree gave out, or are compared with the counts first.
    buffer.withUnsafeBufferPointer { buffer in
      tree.nodes.withUnsafeMutableBufferPointer { resolve($0, leaves, buffer, in: source) }
    }
  }

  private static func resolve(
    _ nodes: Nodes, _ leaves: [CMark.Leaf], _ buffer: UnsafeBufferPointer<UInt8>,
    in source: SourceText
  ) {
    var places = ContentPlaces(source: source, buffer: buffer)
    var positions = LeafPositions(buffer: buffer, source: source)
    for leaf in leaves {
      let raw = nodes[leaf.node].start
      positions.enter(leaf)
      let place = places.place(of: leaf, lineCount: positions.lineCount, in: nodes)
      guard nodes[leaf.node].subtreeEnd > leaf.node + 1 else { continue }
      var isCell = false
      if case .tableCell = nodes[leaf.node].kind { isCell = true }
      positions.locate(isCell: isCell, raw: raw, at: place)
      positions.resolve(nodes)
    }
    let shift = Int32(source.firstLine - 1)
    for index in nodes.indices where nodes[index].start.line > 0 {
      nodes[index].start.line += shift
      nodes[index].end.line += shift
    }
  }
}

/// The positions of the inlines of one block; of the next one after `enter`, in the same memory.
private struct LeafPositions {
  private typealias Nodes = InlinePositions.Nodes

  private let buffer: UnsafeBufferPointer<UInt8>
  private let source: SourceText
  private var leaf = CMark.Leaf(node: 0, content: .empty, internalOffset: 0, isSetext: false)
  private var content = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var place = ContentPlace(line: 0)
  /// The offsets of `|` in a table cell, which has a backslash before each in the source.
  private var pipes: [Int] = []
  private var firstRawLine = 0
  /// What cmark-gfm adds to an offset in a line of content to make a column of it.
  private var rawShift = 0
  /// Where the lines of the content begin.
  private var lineStarts: [Int32] = []
  /// Where they begin in the source.
  private var columns: [Int32] = []
  /// The starts in the content again, without those that cmark-gfm failed to count.
  private var countedStarts: [Int32] = []
  /// The inlines before this offset have been placed.
  private var cursor = 0
  /// One was not found, which took a search to the end: do not search again in this block.
  private var autolinksAreLost = false

  init(buffer: UnsafeBufferPointer<UInt8>, source: SourceText) {
    self.buffer = buffer
    self.source = source
  }

  var lineCount: Int { lineStarts.count }

  mutating func enter(_ leaf: CMark.Leaf) {
    self.leaf = leaf
    content = UnsafeBufferPointer(rebasing: buffer[leaf.content.bounds])
    lineStarts.empty()
    SourceText.addLineStarts(of: content, to: &lineStarts)
  }

  /// - Parameters:
  ///   - raw: where cmark-gfm says that the block begins.
  ///   - place: where its content begins.
  mutating func locate(isCell: Bool, raw: MarkdownNode.Position, at place: ContentPlace) {
    self.place = place
    firstRawLine = Int(raw.line)
    rawShift = Int(raw.column) + leaf.internalOffset
    pipes.empty()
    if isCell, content.firstIndex(of: ASCII.pipe, from: 0) != nil {
      for index in content.indices where content[index] == ASCII.pipe { pipes.append(index) }
    }
    // Most blocks have one line, and so had the one before.
    if lineStarts.count > 1 || countedStarts.count != 1 {
      countedStarts.empty()
      countedStarts.append(contentsOf: lineStarts)
    }
    findColumns()
    cursor = 0
    autolinksAreLost = false
  }

  mutating func resolve(_ nodes: UnsafeMutableBufferPointer<MarkdownNode>) {
    for index in leaf.node + 1..<Int(nodes[leaf.node].subtreeEnd) {
      let range = range(of: index, in: nodes)
      nodes[index].start = sourcePosition(of: range.lowerBound)
      nodes[index].end = sourcePosition(of: max(range.lowerBound, range.upperBound - 1))
    }
  }

  /// The offsets in the content that a node covers.
  private mutating func range(of index: Int, in nodes: Nodes) -> Range<Int> {
    let node = nodes[index]
    switch node.kind {
    case .link:
      return bracketRange(of: node, mark: ASCII.openBracket) ?? autolinkRange(of: index, in: nodes)
    case .image:
      return bracketRange(of: node, mark: ASCII.exclamation) ?? cursor..<cursor
    default:
      guard let start = offset(node.start), start >= 0, start < content.count else {
        return cursor..<cursor
      }
      cursor = max(cursor, start)
      return start..<max(start, (offset(node.end) ?? start) + 1)
    }
  }

  private mutating func bracketRange(of node: MarkdownNode, mark: UInt8) -> Range<Int>? {
    guard let last = offset(node.end), last > cursor, last < content.count,
      let (start, line) = opener(of: node, mark: mark)
    else { return nil }
    skipUncountedLines(in: start..<last + 1, from: line, to: rawLine(node.end))
    cursor = max(cursor, start)
    return start..<last + 1
  }

  /// The opening bracket: cmark-gfm reports its column, but the line of the closing one.
  private func opener(of node: MarkdownNode, mark: UInt8) -> (start: Int, line: Int)? {
    let column = Int(node.start.column) - rawShift
    var found: (start: Int, line: Int)?
    var line = min(rawLine(node.end), countedStarts.count - 1)
    while line >= 0 {
      let start = Int(countedStarts[line]) + column
      guard start >= cursor else { break }
      if start < content.count, content[start] == mark {
        found = (start, line)
      }
      line -= 1
    }
    return found
  }

  /// A link without brackets is found by its text, which is its only child.
  private mutating func autolinkRange(of index: Int, in nodes: Nodes) -> Range<Int> {
    let child = index + 1
    guard !autolinksAreLost, child < Int(nodes[index].subtreeEnd), nodes[child].kind == .text
    else { return cursor..<cursor }
    let text = buffer[nodes[child].literal.bounds]
    guard let found = content.firstIndex(of: text, from: cursor) else {
      autolinksAreLost = true
      return cursor..<cursor
    }
    var start = found
    var end = start + text.count
    if start > 0, content[start - 1] == ASCII.less {
      start -= 1
      end += 1
    }
    cursor = end
    return start..<end
  }

  /// Line breaks between the parentheses of a link are not counted in what follows it.
  private mutating func skipUncountedLines(in range: Range<Int>, from first: Int, to last: Int) {
    let breaks =
      lineStarts.countBelow(Int32(range.upperBound))
      - lineStarts.countBelow(Int32(range.lowerBound + 1))
    let uncounted = breaks - (last - first)
    guard uncounted > 0, last + 1 < countedStarts.count else { return }
    countedStarts.removeSubrange(last + 1..<min(countedStarts.count, last + 1 + uncounted))
  }

  private func rawLine(_ position: MarkdownNode.Position) -> Int {
    Int(position.line) - firstRawLine
  }

  /// The offset in the content that a reported position stands for; nil where it has none.
  private func offset(_ position: MarkdownNode.Position) -> Int? {
    let line = rawLine(position)
    guard position.column > 0 || firstRawLine == 0, countedStarts.indices.contains(line) else {
      return nil
    }
    return Int(countedStarts[line]) + Int(position.column) - rawShift
  }

  private func sourcePosition(of offset: Int) -> MarkdownNode.Position {
    let line = lineStarts.count == 1 ? 0 : max(0, lineStarts.countBelow(Int32(offset + 1)) - 1)
    let escapes = pipes.isEmpty ? 0 : pipes.countBelow(offset)
    let written = offset - Int(lineStarts[line]) + escapes
    return .init(
      line: Int32(place.line + line), column: max(1, columns[line] + Int32(written)))
  }

  /// For each line of the content, the column at which it begins in the source.
  private mutating func findColumns() {
    columns.empty()
    for index in lineStarts.indices {
      if let column = place.column {
        columns.append(Int32(column))
        continue
      }
      let start = Int(lineStarts[index])
      let isLast = index + 1 == lineStarts.count
      let end = isLast ? content.count : Int(lineStarts[index + 1])
      let written = source.relativeLine(place.line + index).trimmingTrailingSpace()
      columns.append(
        Int32(written.count - content[start..<end].trimmingTrailingSpace().count + 1))
    }
  }
}
