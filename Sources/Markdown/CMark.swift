import CArena
import CCMarkGFM
import Core
import Synchronization

/// The only file that knows the C library: what it returns holds no C pointer.
enum CMark {
  /// What comes out of the C library, with its own positions, which `InlinePositions` corrects.
  struct Tree {
    var nodes: [MarkdownNode] = []
    /// The bytes of all literals and of `leaves`.
    var buffer: [UInt8] = []
    /// The blocks that hold inlines, in order.
    var leaves: [Leaf] = []
  }

  /// The text that the inlines of a block were parsed from: the source without the marks of the
  /// containers and without indentation.
  struct Leaf {
    var node: Int
    var content: TextRange
    /// How far the content lies behind the block's start column.
    var internalOffset: Int
    var isSetext: Bool
  }

  static func parse(_ source: [UInt8]) -> Tree {
    withRoot(of: source) { root in
      var copier = TreeCopier(sourceSize: source.count)
      return copier.copy(root)
    }
  }

  /// cmark-gfm's own HTML with the same extensions and options: what the tests compare the plain mode
  /// of `HTMLRenderer` with. The site never uses it.
  static func html(_ source: [UInt8], unsafe: Bool) -> String {
    withRoot(of: source) { root in
      guard let html = cmark_render_html(root, unsafe ? CMARK_OPT_UNSAFE : 0, nil) else {
        return ""
      }
      return String(cString: html)
    }
  }

  /// Parses `source`, lets `body` look at the tree, and frees it.
  ///
  /// cmark-gfm is not thread-safe in this: while it parses, a parser puts the characters that its
  /// extensions begin with into a global table, and at its end it takes them out again, also from under
  /// another parser, which then misses links and strikethrough. Most texts need none of them. Of those that
  /// do, texts with `~` or `www.` wait for each other. `:` is in the table for good (`Extensions`), but not
  /// `w`: it stands in every sentence, and the library cuts the text there each time.
  private static func withRoot<Result: Sendable>(
    of source: [UInt8], _ body: (UnsafeMutablePointer<cmark_node>) -> Result
  ) -> Result {
    let marks = source.withUnsafeBufferPointer { AddressMarks($0) }
    let syntaxes = extensions.always + (marks.mayBeAddress ? [extensions.autolink] : [])
    let waiting =
      (marks.hasHost ? [extensions.hosts] : [])
      + (source.holds(UInt8(ascii: "~")) ? [extensions.strikethrough] : [])
    guard !waiting.isEmpty else { return withRoot(of: source, attaching: syntaxes, body) }
    return table.withLock { _ in withRoot(of: source, attaching: syntaxes + waiting, body) }
  }

  private static func withRoot<Result>(
    of source: [UInt8], attaching syntaxes: [UInt],
    _ body: (UnsafeMutablePointer<cmark_node>) -> Result
  ) -> Result {
    // All that the library asks for here goes at once, so neither the parser nor the tree is freed.
    kennisbank_arena_begin()
    defer { kennisbank_arena_end() }
    // Source positions must be on while parsing, or a code span over two lines shifts what follows.
    // Never nil: the allocator ends the process itself when memory runs out.
    guard
      let parser = cmark_parser_new_with_mem(
        CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS,
        UnsafeMutablePointer(bitPattern: extensions.memory))
    else { fatalError("out of memory") }
    for syntax in syntaxes {
      cmark_parser_attach_syntax_extension(parser, OpaquePointer(bitPattern: syntax))
    }
    source.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, bytes.count)
    }
    // Nil only for a parser without a root, and each new one has a root.
    guard let root = cmark_parser_finish(parser) else { fatalError("out of memory") }
    return body(root)
  }

  /// The table of characters that inlines may begin with.
  private static let table = Mutex(())

  /// The addresses of what all parsers share.
  private struct Extensions {
    var always: [UInt]
    /// Attached only to a parser that may meet an address without brackets: it walks the tree twice.
    var autolink: UInt
    /// Makes `autolink` look at each `w`; attached only where `www.` stands.
    var hosts: UInt
    /// Attached only to a parser that meets a `~`.
    var strikethrough: UInt
    /// Of the functions that give the library memory.
    var memory: UInt
  }

  /// Made ready once, because registering is not thread-safe either. The autolink extension forgets
  /// which characters it begins with, after `:` has been put into the global table: from then on no parser
  /// takes that out.
  private static let extensions: Extensions = {
    cmark_gfm_core_extensions_ensure_registered()
    func find(_ name: String) -> OpaquePointer {
      // All of them are registered by the line above.
      guard let found = cmark_find_syntax_extension(name) else {
        fatalError("libcmark-gfm-extensions has no \(name)")
      }
      return found
    }
    func setCharacter(_ character: Unicode.Scalar, of syntax: OpaquePointer?) {
      let value = UnsafeMutableRawPointer(bitPattern: UInt(character.value))
      cmark_syntax_extension_set_special_inline_chars(
        syntax, cmark_llist_append(cmark_get_default_mem_allocator(), nil, value))
    }
    let autolink = find("autolink")
    setCharacter(":", of: autolink)
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, autolink)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    let hosts = cmark_syntax_extension_new("hosts")
    // The library passes over the characters of an extension that has no function to match with.
    cmark_syntax_extension_set_match_inline_func(hosts) { _, _, _, _, _ in nil }
    setCharacter("w", of: hosts)
    // For as long as the process lives.
    let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    memory.initialize(
      to: cmark_mem(
        calloc: kennisbank_arena_calloc, realloc: kennisbank_arena_realloc,
        free: kennisbank_arena_free))
    return Extensions(
      always: [find("table"), find("tasklist")].map { UInt(bitPattern: $0) },
      autolink: UInt(bitPattern: autolink), hosts: UInt(bitPattern: hosts),
      strikethrough: UInt(bitPattern: find("strikethrough")),
      memory: UInt(bitPattern: memory))
  }()
}

/// Copies a tree of C nodes into Swift values.
private struct TreeCopier {
  private typealias CNode = UnsafeMutablePointer<cmark_node>

  private var tree = CMark.Tree()
  /// The containers that were entered and not yet left.
  private var open: [Int] = []
  private var definitions: [CNode: Int32] = [:]
  private var references: [(node: Int, definition: CNode?)] = []
  private var alignments: [MarkdownNode.Alignment] = []
  private var column = 0
  private var rowIsHeader = false

  init(sourceSize: Int) {
    tree.nodes.reserveCapacity(sourceSize / 24 + 8)
    tree.buffer.reserveCapacity(sourceSize * 2 + 64)
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
    let content = node.pointee.content
    tree.leaves.append(
      CMark.Leaf(
        node: index, content: store(content.ptr, content.size),
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

  private mutating func store(_ chunk: cmark_chunk) -> TextRange { store(chunk.data, chunk.len) }

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
