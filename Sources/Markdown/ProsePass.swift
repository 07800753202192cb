import Core

/// Measures the prose of a document, and finds its figures and abbreviations. Headings and code are no
/// prose; the cells of a table have figures, and no sentences.
struct ProsePass {
  private(set) var measure = ProseMeasure()
  private(set) var figures: [MarkdownFigure] = []
  /// Those that the text does not write out itself, each where it first stands.
  private(set) var abbreviations: [MarkdownFigure] = []

  private let document: MarkdownDocument
  private let source: SourceText
  private let file: String
  /// Of the block that was read last; the next one takes the memory of both.
  private var text = BlockText()
  private var reader = ProseReader()
  private var writtenOut: Set<String> = []

  init(_ document: MarkdownDocument, source: SourceText, file: String) {
    self.document = document
    self.source = source
    self.file = file
    var index = 0
    while index < document.nodes.count {
      switch document.nodes[index].kind {
      case .paragraph:
        read(index, isProse: true)
        index = Int(document.nodes[index].subtreeEnd)
      case .tableCell:
        read(index, isProse: false)
        index = Int(document.nodes[index].subtreeEnd)
      case .heading: index = Int(document.nodes[index].subtreeEnd)
      default: index += 1
      }
    }
    abbreviations.removeAll { writtenOut.contains($0.value) }
  }

  private mutating func read(_ block: Int, isProse: Bool) {
    text.read(document, block)
    reader.read(text.bytes, links: text.links)
    if isProse { measure += reader.measure }
    for figure in reader.figures where !text.code.contains(where: { $0.overlaps(figure.bytes) }) {
      figures.append(
        MarkdownFigure(value: figure.value, location: location(of: figure.bytes, in: text)))
    }
    for short in reader.abbreviations { add(short) }
  }

  private mutating func add(_ short: FoundAbbreviation) {
    if short.isWrittenOut { writtenOut.insert(short.value) }
    guard !abbreviations.contains(where: { $0.value == short.value }),
      !text.code.contains(where: { $0.overlaps(short.bytes) })
    else { return }
    abbreviations.append(
      MarkdownFigure(value: short.value, location: location(of: short.bytes, in: text)))
  }

  /// Exact but for text with escapes and entities before it.
  private func location(of bytes: Range<Int>, in text: BlockText) -> SourceLocation {
    guard let part = text.part(at: bytes.lowerBound) else {
      return SourceLocation(file: file, line: source.firstLine)
    }
    let place = document.location(of: part.node, in: source, file: file)
    let offset = bytes.lowerBound - part.start
    return SourceLocation(
      file: file, line: place.line, column: place.column + offset, length: bytes.count)
  }
}

/// The text of a block with where it came from.
private struct BlockText {
  struct Part {
    var start: Int
    var node: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var links: [Range<Int>] = []
  private(set) var code: [Range<Int>] = []
  private var parts: [Part] = []

  mutating func read(_ document: MarkdownDocument, _ block: Int) {
    bytes.empty()
    links.empty()
    code.empty()
    parts.empty()
    var linkEnd = 0
    var linkStart: Int?
    func closeLink(_ links: inout [Range<Int>], at byte: Int) {
      if let start = linkStart, start < byte { links.append(start..<byte) }
      linkStart = nil
    }
    for index in document.descendants(of: block) {
      if index >= linkEnd { closeLink(&links, at: bytes.count) }
      let node = document.nodes[index]
      switch node.kind {
      case .link:
        linkEnd = Int(node.subtreeEnd)
        linkStart = bytes.count
      case .text: parts.append(Part(start: bytes.count, node: index))
      default: break
      }
      let start = bytes.count
      document.appendPlainText(of: index, to: &bytes)
      if node.kind == .code { code.append(start..<bytes.count) }
    }
    closeLink(&links, at: bytes.count)
  }

  func part(at byte: Int) -> Part? { parts.last { $0.start <= byte } }
}
