import CArena
import CCMarkGFM
import Core
import Synchronization

/// Knows the C library, with `TreeCopier` and nothing else: what it returns holds no C pointer.
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
    withRoot(of: source, byLine: true) { root in
      var copier = TreeCopier(sourceSize: source.count)
      return copier.copy(root)
    }
  }

  /// cmark-gfm's own HTML with the same extensions and options: what the tests compare the plain mode
  /// of `HTMLRenderer` with. The site never uses it.
  static func html(_ source: [UInt8], unsafe: Bool) -> String {
    withRoot(of: source, byLine: false) { root in
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
  ///
  /// - Parameter byLine: see `feed`.
  private static func withRoot<Result: Sendable>(
    of source: [UInt8], byLine: Bool, _ body: (UnsafeMutablePointer<cmark_node>) -> Result
  ) -> Result {
    let marks = source.withUnsafeBufferPointer { AddressMarks($0) }
    let syntaxes = extensions.always + (marks.mayBeAddress ? [extensions.autolink] : [])
    let waiting =
      (marks.hasHost ? [extensions.hosts] : [])
      + (source.holds(UInt8(ascii: "~")) ? [extensions.strikethrough] : [])
    guard !waiting.isEmpty else {
      return withRoot(of: source, byLine: byLine, attaching: syntaxes, body)
    }
    return table.withLock { _ in
      withRoot(of: source, byLine: byLine, attaching: syntaxes + waiting, body)
    }
  }

  private static func withRoot<Result>(
    of source: [UInt8], byLine: Bool, attaching syntaxes: [UInt],
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
    source.withUnsafeBufferPointer { feed($0, byLine: byLine, to: parser) }
    // Nil only for a parser without a root, and each new one has a root.
    guard let root = cmark_parser_finish(parser) else { fatalError("out of memory") }
    return body(root)
  }

  /// Gives the parser a text.
  ///
  /// - Parameter byLine: whether to put each line in the buffer in which the library keeps one whose end is still
  ///   to come, and give it only that end. It reads the same, and the library takes ten instructions a byte to
  ///   find where a line ends.
  private static func feed(
    _ source: UnsafeBufferPointer<UInt8>, byLine: Bool,
    to parser: UnsafeMutablePointer<cmark_parser>
  ) {
    guard let base = source.baseAddress else { return }
    func feed(_ range: Range<Int>) {
      (base + range.lowerBound).withMemoryRebound(to: CChar.self, capacity: range.count) {
        cmark_parser_feed(parser, $0, range.count)
      }
    }
    var start = 0
    // Other ends of lines, and zeros, which it replaces, are left to the library.
    if byLine, KENNISBANK_LINES_CAN_BE_PUT != 0,
      source.firstIndex(of: ASCII.carriageReturn, from: 0) == nil,
      source.firstIndex(of: 0, from: 0) == nil
    {
      while let end = source.firstIndex(of: ASCII.newline, from: start) {
        cmark_strbuf_put(&parser.pointee.linebuf, base + start, Int32(end - start))
        feed(end..<end + 1)
        start = end + 1
      }
    }
    feed(start..<source.count)
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
