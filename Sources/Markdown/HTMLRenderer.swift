/// Renders a document as HTML.
///
/// In plain style the result equals cmark-gfm's own, byte for byte, which the tests prove; the site
/// style differs from it only where it says so here.
struct HTMLRenderer: ~Copyable {
  enum Style {
    /// cmark-gfm's own HTML; `unsafe` lets raw HTML and every address through.
    case plain(unsafe: Bool)
    /// What visitors need added, and no raw HTML.
    case site(SiteAdditions)
  }

  /// What the passes over the document found.
  struct SiteAdditions {
    var headings = NodeMap<OutlineEntry>()
    var links = NodeMap<Address>()
    var images = NodeMap<Int>()

    /// Where a link leads, as far as this page knows.
    enum Address {
      /// The link with this index: the site will know.
      case hole(Int)
      /// An address outside the site, and whether it is another site's page.
      case fixed(isOtherSite: Bool)
    }
  }

  let document: MarkdownDocument
  let additions: SiteAdditions?
  let isUnsafe: Bool
  var out: HTMLWriter
  /// The containers that are open, the innermost last.
  private var open: [Int] = []
  var footnotes: FootnoteState
  var tables = TableState()

  static func render(_ document: MarkdownDocument, style: Style) -> RenderedBody {
    render(document, nodes: document.nodes.indices, style: style)
  }

  /// Renders some of the blocks.
  /// - Parameter nodes: whole subtrees, beside each other.
  static func render(
    _ document: MarkdownDocument, nodes: Range<Int>, style: Style
  ) -> RenderedBody {
    var renderer = HTMLRenderer(document, style: style)
    renderer.run(nodes)
    return renderer.out.body
  }

  private init(_ document: MarkdownDocument, style: Style) {
    self.document = document
    footnotes = FootnoteState(document)
    out = HTMLWriter(capacity: document.buffer.count * 2)
    switch style {
    case .plain(let unsafe): (additions, isUnsafe) = (nil, unsafe)
    case .site(let found): (additions, isUnsafe) = (found, false)
    }
  }

  private mutating func run(_ nodes: Range<Int>) {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      leaveContainers(endingAt: index)
      let node = document.nodes[index]
      if node.kind == .image {
        renderImage(index)
        index = Int(node.subtreeEnd)
        continue
      }
      enter(index, node)
      if !node.kind.isLeaf { open.append(index) }
      index += 1
    }
    leaveContainers(endingAt: index)
    if footnotes.current > 0 { out.append("</ol>\n</section>\n") }
  }

  private mutating func leaveContainers(endingAt index: Int) {
    while let last = open.last, Int(document.nodes[last].subtreeEnd) == index {
      open.removeLast()
      leave(last, document.nodes[last])
    }
  }

  private mutating func enter(_ index: Int, _ node: MarkdownNode) {
    switch node.kind {
    case .document, .unknown, .image: break
    case .blockQuote: openBlock("<blockquote>\n")
    case .list(let list): openList(list)
    case .item: openBlock("<li>")
    case .taskItem(let checked): openTask(checked)
    case .codeBlock: renderCodeBlock(node)
    case .htmlBlock: renderHTMLBlock(node)
    case .paragraph: if !isTight { openBlock("<p>") }
    case .heading(let level): openHeading(level, index)
    case .thematicBreak: openBlock(additions == nil ? "<hr />\n" : "<hr>\n")
    case .footnoteDefinition: openFootnote(node)
    case .table: openTable()
    case .tableRow(let isHeader): openRow(isHeader)
    case .tableCell(let alignment, let isHeader): openCell(index, alignment, isHeader)
    case .text: out.append(escaping: document.bytes(node.literal))
    case .softBreak: out.append("\n")
    case .lineBreak: out.append(additions == nil ? "<br />\n" : "<br>\n")
    case .code:
      out.append("<code>")
      out.append(escaping: document.bytes(node.literal))
      out.append("</code>")
    case .htmlInline: renderInlineHTML(node)
    case .emphasis: out.append("<em>")
    case .strong: out.append("<strong>")
    case .strikethrough: out.append("<del>")
    case .link: openLink(index, node)
    case .footnoteReference(let definition, let occurrence):
      renderReference(node, definition: Int(definition), occurrence: Int(occurrence))
    }
  }

  private mutating func leave(_ index: Int, _ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: openBlock("</blockquote>\n")
    case .list(let list): out.append(list.start == nil ? "</ul>\n" : "</ol>\n")
    case .item, .taskItem: out.append("</li>\n")
    case .paragraph: closeParagraph(index)
    case .heading(let level):
      out.append("</h")
      out.append(number: level)
      out.append(">\n")
    case .footnoteDefinition: closeFootnote(index)
    case .table: closeTable()
    case .tableRow(let isHeader): closeRow(isHeader)
    case .tableCell: closeCell()
    case .emphasis: out.append("</em>")
    case .strong: out.append("</strong>")
    case .strikethrough: out.append("</del>")
    case .link: out.append("</a>")
    default: break
    }
  }
}

// MARK: Blocks

extension HTMLRenderer {
  mutating func openBlock(_ tag: StaticString) {
    out.startLine()
    out.append(tag)
  }

  /// Whether the paragraph that is entered or left stands in a tight list, which has no `<p>`.
  private var isTight: Bool {
    guard open.count >= 2, case .list(let list) = document.nodes[open[open.count - 2]].kind else {
      return false
    }
    return list.isTight
  }

  private mutating func closeParagraph(_ index: Int) {
    guard !isTight else { return }
    if let parent = open.last, case .footnoteDefinition = document.nodes[parent].kind,
      document.nodes[parent].subtreeEnd == document.nodes[index].subtreeEnd
    {
      out.append(" ")
      renderBackReferences(of: parent)
    }
    out.append("</p>\n")
  }

  private mutating func openList(_ list: MarkdownNode.List) {
    out.startLine()
    guard let start = list.start else { return out.append("<ul>\n") }
    guard start != 1 else { return out.append("<ol>\n") }
    out.append("<ol start=\"")
    out.append(number: start)
    out.append("\">\n")
  }

  private mutating func openTask(_ checked: Bool) {
    out.startLine()
    switch (additions == nil, checked) {
    case (true, true): out.append("<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
    case (true, false): out.append("<li><input type=\"checkbox\" disabled=\"\" /> ")
    case (false, true):
      out.append(
        "<li class=\"taak\"><input type=\"checkbox\" checked disabled aria-label=\"klaar\"> ")
    case (false, false):
      out.append(
        "<li class=\"taak\"><input type=\"checkbox\" disabled aria-label=\"nog te doen\"> ")
    }
  }

  private mutating func openHeading(_ level: Int, _ index: Int) {
    out.startLine()
    out.append("<h")
    out.append(number: level)
    if let entry = additions?.headings[index] {
      out.append(" id=\"")
      out.append(escaping: entry.id)
      out.append("\"")
      tables.heading = entry.text
    }
    out.append(">")
  }

  private mutating func renderCodeBlock(_ node: MarkdownNode) {
    out.startLine()
    let language = document.bytes(node.extra).prefix { !ASCII.isSpace($0) }
    if node.extra.isEmpty {
      out.append("<pre><code>")
    } else {
      out.append("<pre><code class=\"language-")
      out.append(escaping: language)
      out.append("\">")
    }
    out.append(escaping: document.bytes(node.literal))
    out.append("</code></pre>\n")
  }

  private mutating func renderHTMLBlock(_ node: MarkdownNode) {
    guard additions == nil else { return }
    out.startLine()
    if isUnsafe {
      out.append(raw: document.bytes(node.literal))
    } else {
      out.append("<!-- raw HTML omitted -->")
    }
    out.startLine()
  }
}
