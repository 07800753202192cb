/// Collects the plain text of a document, by heading: for the search index.
struct TextPass {
  private(set) var sections: [MarkdownSection] = []

  private let document: MarkdownDocument
  private var current = MarkdownSection(id: nil, heading: nil, text: "")
  private var text: [UInt8] = []
  private var sawFootnotes = false

  init(_ document: MarkdownDocument, headings: [Int: OutlineEntry]) {
    self.document = document
    var index = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      switch node.kind {
      case .heading:
        if let entry = headings[index] {
          begin(MarkdownSection(id: entry.id, heading: entry.text, text: ""))
        }
        index = Int(node.subtreeEnd)
        continue
      case .footnoteDefinition where !sawFootnotes:
        sawFootnotes = true
        begin(
          MarkdownSection(id: Self.footnotesID, heading: Self.footnotesHeading, text: ""))
      case .paragraph, .tableRow: startBlock()
      case .tableCell: startCell()
      case .codeBlock:
        startBlock()
        text.append(contentsOf: document.bytes(node.literal).trimmingTrailingSpace())
      default: document.appendPlainText(of: index, to: &text)
      }
      index += 1
    }
    begin(current)
  }

  private static let footnotesID = "k-voetnoten"
  private static let footnotesHeading = "Voetnoten"

  /// Puts the current section away; one before the first heading only where it has text.
  private mutating func begin(_ section: MarkdownSection) {
    current.text = String(decoding: text.trimmingSpace(), as: UTF8.self)
    if current.id != nil || !current.text.isEmpty { sections.append(current) }
    current = section
    text.removeAll(keepingCapacity: true)
  }

  private mutating func startBlock() {
    while let last = text.last, ASCII.isBlank(last) { text.removeLast() }
    if let last = text.last, last != ASCII.newline { text.append(ASCII.newline) }
  }

  private mutating func startCell() {
    if let last = text.last, !ASCII.isSpace(last) { text.append(ASCII.space) }
  }
}
