/// Where a block's content stands: the line, counted from 1 in the text, and for content on one line
/// its column; without a column each line of the content is the end of a source line.
struct ContentPlace {
  var line: Int
  var column: Int?
}

/// Finds for each block with inlines, in order, where its content stands in the source, and corrects
/// the positions of the table parts on the way.
struct ContentPlaces {
  private let source: SourceText
  private let buffer: UnsafeBufferPointer<UInt8>
  /// A paragraph that was split off before a table: cmark-gfm gives the table its start line.
  private var split: (table: Int, lines: Int32)?
  private var row: (line: Int, cursor: Int) = (0, 0)

  init(source: SourceText, buffer: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.buffer = buffer
  }

  /// - Parameter lineCount: the lines of the content.
  mutating func place(
    of leaf: CMark.Leaf, lineCount: Int, in nodes: InlinePositions.Nodes
  ) -> ContentPlace {
    switch nodes[leaf.node].kind {
    case .tableCell:
      if case .tableRow(let isHeader) = nodes[leaf.node - 1].kind {
        enterRow(leaf.node - 1, isHeader: isHeader, in: nodes)
      }
      return cellPlace(of: leaf, in: nodes)
    case .heading:
      return leaf.isSetext
        ? setextPlace(of: leaf, lineCount, in: nodes) : atxPlace(of: leaf, in: nodes)
    default:
      return paragraphPlace(of: leaf, lineCount, in: nodes)
    }
  }

  /// Counted from the end: link definitions at its start have been taken out of the content.
  private mutating func paragraphPlace(
    of leaf: CMark.Leaf, _ lineCount: Int, in nodes: InlinePositions.Nodes
  ) -> ContentPlace {
    let node = nodes[leaf.node]
    guard node.start.line == 0 else {
      let first = Int(node.end.line) - lineCount + 1
      return ContentPlace(line: max(Int(node.start.line), first))
    }
    let table = Int(node.subtreeEnd)
    guard table < nodes.count else { return ContentPlace(line: 1) }
    split = (table, Int32(lineCount))
    let start = nodes[table].start
    nodes[leaf.node].start = start
    nodes[leaf.node].end = .init(line: start.line + Int32(lineCount) - 1, column: 1)
    return ContentPlace(line: Int(start.line))
  }

  private func atxPlace(of leaf: CMark.Leaf, in nodes: InlinePositions.Nodes) -> ContentPlace {
    let start = nodes[leaf.node].start
    let line = source.relativeLine(Int(start.line))
    let isMark = { (byte: UInt8) in ASCII.isBlank(byte) || byte == ASCII.hash }
    let marks = line.dropFirst(Int(start.column) - 1).prefix(while: isMark)
    return ContentPlace(
      line: Int(start.line), column: marks.endIndex - line.startIndex + 1)
  }

  /// The first lines that are followed by an underline: a setext heading's end is not reliable.
  private func setextPlace(
    of leaf: CMark.Leaf, _ lineCount: Int, in nodes: InlinePositions.Nodes
  ) -> ContentPlace {
    let start = Int(nodes[leaf.node].start.line)
    var line = start
    while line + lineCount <= source.lines.count {
      let underline = source.relativeLine(line + lineCount).trimmingTrailingSpace().last
      if underline == ASCII.equals || underline == ASCII.hyphen {
        return ContentPlace(line: line)
      }
      line += 1
    }
    return ContentPlace(line: start)
  }

  private mutating func enterRow(
    _ index: Int, isHeader: Bool, in nodes: InlinePositions.Nodes
  ) {
    if isHeader, let split, split.table == index - 1 {
      nodes[index - 1].start.line += split.lines
      nodes[index].start.line += split.lines
      nodes[index].end.line += split.lines
    }
    let line = Int(nodes[index].start.line)
    let start = max(0, Int(nodes[index].start.column) - 1)
    let bytes = source.relativeLine(line)
    let isMark = { (byte: UInt8) in ASCII.isBlank(byte) || byte == ASCII.greater }
    let marks = bytes.prefix(while: isMark).count
    row = (line, isHeader ? start : min(marks, start))
    nodes[index].start.column = Int32(row.cursor + 1)
  }

  /// A cell's content has lost the blanks around it and the backslash of `\|`.
  private mutating func cellPlace(
    of leaf: CMark.Leaf, in nodes: InlinePositions.Nodes
  ) -> ContentPlace {
    let bytes = source.relativeLine(row.line)
    let content = buffer[leaf.content.bounds]
    let cursor = bytes.startIndex + row.cursor
    let (found, end) =
      content.contains(ASCII.pipe)
      ? Self.place(of: Self.escapingPipes(content), in: bytes, from: cursor)
      : Self.place(of: content, in: bytes, from: cursor)
    let pipe = bytes.firstIndex(of: CollectionOfOne(ASCII.pipe), from: end)
    row.cursor = (pipe.map { $0 + 1 } ?? end) - bytes.startIndex
    let column = found - bytes.startIndex + 1
    nodes[leaf.node].start = .init(line: Int32(row.line), column: Int32(column))
    nodes[leaf.node].end = .init(
      line: Int32(row.line), column: Int32(max(column, end - bytes.startIndex)))
    return ContentPlace(line: row.line, column: column)
  }

  private static func place(
    of content: some RandomAccessCollection<UInt8>, in line: ArraySlice<UInt8>, from cursor: Int
  ) -> (start: Int, end: Int) {
    let start = line.firstIndex(of: content, from: cursor) ?? cursor
    return (start, start + content.count)
  }

  private static func escapingPipes(_ content: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    content.flatMap { $0 == ASCII.pipe ? [ASCII.backslash, $0] : [$0] }
  }
}
