import CCMarkGFM
import Core

/// Copies a tree of C nodes into Swift values.
struct TreeCopier {
  private typealias CNode = UnsafeMutablePointer<cmark_node>

  private var tree = CMark.Tree()
  /// The containers that were entered and not yet left.
  private var open: [Int] = []
  private var definitions: [CNode: Int32] = [:]
  private var references: [(node: Int, definition: CNode?)] = []
  private var alignments: [MarkdownNode.Alignment] = []
  private var column = 0
  private var rowIsHeader = false
  /// The content of the block that was entered last, in the C library's memory and in the buffer.
  private var content = (start: UnsafePointer<UInt8>?.none, range: TextRange.empty)

  init(sourceSize: Int) {
    tree.nodes.reserveCapacity(sourceSize / 24 + 8)
    tree.buffer.reserveCapacity(sourceSize + sourceSize / 2 + 64)
    tree.leaves.reserveCapacity(sourceSize / 128 + 8)
  }

  mutating func copy(_ root: UnsafeMutablePointer<cmark_node>) -> CMark.Tree {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      if event == CMARK_EVENT_ENTER { enter(node) } else { leave() }
    }
    for (index, definition) in references {
      guard case .footnoteReference(_, let occurrence) = tree.nodes[index].kind else { continue }
      let target = definition.flatMap { definitions[$0] } ?? -1
      tree.nodes[index].kind = .footnoteReference(definition: target, occurrence: occurrence)
    }
    return tree
  }

  private mutating func enter(_ node: CNode) {
    let index = tree.nodes.count
    let (literal, extra) = texts(of: node)
    let kind = kind(of: node, at: index)
    tree.nodes.append(
      MarkdownNode(
        kind: kind, literal: literal, extra: extra,
        start: .init(line: node.pointee.start_line, column: node.pointee.start_column),
        end: .init(line: node.pointee.end_line, column: node.pointee.end_column),
        subtreeEnd: Int32(index + 1)))
    if !kind.isLeaf { open.append(index) }
    switch kind {
    case .paragraph, .tableCell: addLeaf(node, at: index, isSetext: false)
    case .heading: addLeaf(node, at: index, isSetext: node.pointee.as.heading.setext)
    default: break
    }
  }

  private mutating func leave() {
    guard let index = open.popLast() else { return }
    tree.nodes[index].subtreeEnd = Int32(tree.nodes.count)
  }

  private mutating func addLeaf(_ node: CNode, at index: Int, isSetext: Bool) {
    let start = UnsafePointer(node.pointee.content.ptr)
    content = (start, store(start, node.pointee.content.size))
    tree.leaves.append(
      CMark.Leaf(
        node: index, content: content.range,
        internalOffset: Int(node.pointee.internal_offset), isSetext: isSetext))
  }

  private mutating func texts(of node: CNode) -> (literal: TextRange, extra: TextRange) {
    switch type(of: node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK,
      CMARK_NODE_FOOTNOTE_DEFINITION, CMARK_NODE_FOOTNOTE_REFERENCE:
      return (store(node.pointee.as.literal), .empty)
    case CMARK_NODE_CODE_BLOCK:
      let code = node.pointee.as.code
      return (store(code.literal), store(code.info))
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      let link = node.pointee.as.link
      return (store(link.url), store(link.title))
    default:
      return (.empty, .empty)
    }
  }

  /// Most literals are a part of the content that they were parsed from, and that is in the buffer already.
  private mutating func store(_ literal: cmark_chunk) -> TextRange {
    let count = literal.len
    if let data = UnsafePointer(literal.data), let start = content.start, count > 0, data >= start {
      let offset = data - start
      if offset + Int(count) <= Int(content.range.count) {
        return TextRange(start: content.range.start + Int32(offset), count: count)
      }
    }
    return store(literal.data, count)
  }

  private mutating func store(_ start: UnsafePointer<UInt8>?, _ count: Int32) -> TextRange {
    guard let start, count > 0 else { return .empty }
    let range = TextRange(start: Int32(tree.buffer.count), count: count)
    tree.buffer.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(count)))
    return range
  }

  private func type(of node: CNode) -> cmark_node_type {
    cmark_node_type(rawValue: UInt32(node.pointee.type))
  }

  private mutating func kind(of node: CNode, at index: Int) -> MarkdownNode.Kind {
    // The type number first: footnotes have no type string.
    switch type(of: node) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      let list = node.pointee.as.list
      let start = list.list_type == CMARK_ORDERED_LIST ? list.start : nil
      return .list(.init(start: start, isTight: list.tight))
    case CMARK_NODE_ITEM:
      // The task list extension leaves the type and puts itself on the node.
      guard node.pointee.extension != nil else { return .item }
      return .taskItem(checked: node.pointee.as.list.checked)
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(node.pointee.as.heading.level))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      definitions[node] = Int32(index)
      return .footnoteDefinition(references: Int(node.pointee.footnote.def_count))
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      references.append((index, node.pointee.parent_footnote_def))
      return .footnoteReference(definition: -1, occurrence: node.pointee.footnote.ref_ix)
    default: return extensionKind(of: node)
    }
  }

  private mutating func extensionKind(of node: CNode) -> MarkdownNode.Kind {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table":
      let count = Int(cmark_gfm_extensions_get_table_columns(node))
      let letters = cmark_gfm_extensions_get_table_alignments(node)
      alignments = (0..<count).map { Self.alignment(letters?[$0] ?? 0) }
      return .table
    case "table_header", "table_row":
      column = 0
      rowIsHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
      return .tableRow(isHeader: rowIsHeader)
    case "table_cell":
      defer { column += 1 }
      let alignment = column < alignments.count ? alignments[column] : .none
      return .tableCell(alignment, isHeader: rowIsHeader)
    case "strikethrough": return .strikethrough
    default: return .unknown
    }
  }

  private static func alignment(_ letter: UInt8) -> MarkdownNode.Alignment {
    switch letter {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: .none
    }
  }
}
