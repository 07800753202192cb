import Core

/// Takes a document apart at its headings of level 2, so that each part can be shown by itself.
struct ChapterPass {
  private(set) var result: MarkdownChapters

  private let document: MarkdownDocument
  private let source: SourceText
  private let file: String
  private let additions: HTMLRenderer.SiteAdditions

  init(
    _ document: MarkdownDocument, source: SourceText, file: String,
    additions: HTMLRenderer.SiteAdditions
  ) {
    self.document = document
    self.source = source
    self.file = file
    self.additions = additions
    result = MarkdownChapters(introduction: .empty, chapters: [])
    // cmark-gfm puts footnotes behind all else.
    let blocks = children(of: 0).filter { !document.nodes[$0].kind.isFootnote }
    let starts = blocks.indices.filter { document.nodes[blocks[$0]].kind == .heading(level: 2) }
    result.footnote = document.nodes.indices.first {
      if case .footnoteReference = document.nodes[$0].kind { true } else { false }
    }.map { document.location(of: $0, in: source, file: file) }
    result.introduction = render(blocks[..<(starts.first ?? blocks.endIndex)])
    let ends = starts.dropFirst() + [blocks.endIndex]
    result.chapters = zip(starts, ends).compactMap { chapter(blocks[$0..<$1]) }
  }

  /// The nodes of links, each at its place in the list of links.
  private var linkNodes: [Int] { additions.links.nodes }

  /// - Parameter blocks: the heading and what follows it.
  private func chapter(_ blocks: ArraySlice<Int>) -> MarkdownChapter? {
    guard let first = blocks.first, let last = blocks.last,
      let heading = additions.headings[first]
    else { return nil }
    let end = Int(document.nodes[last].subtreeEnd)
    let list = closingList(last)
    let text = blocks.dropFirst().dropLast(list == nil ? 0 : 1)
    return MarkdownChapter(
      heading: heading, text: render(text), list: list, links: links(in: first..<end),
      anchors: (first + 1..<end).compactMap { additions.headings[$0]?.id })
  }

  private func closingList(_ node: Int) -> MarkdownChapter.ClosingList? {
    guard case .list(let list) = document.nodes[node].kind else { return nil }
    return .init(isOrdered: list.start != nil, items: children(of: node).map(item))
  }

  private func item(_ node: Int) -> MarkdownChapter.Item {
    let link = children(of: node).first.flatMap { children(of: $0).first }
      .flatMap { document.nodes[$0].kind == .link ? $0 : nil }
    let rest = Int(link.map { document.nodes[$0].subtreeEnd } ?? Int32(node + 1))
    var text: [UInt8] = []
    for index in rest..<Int(document.nodes[node].subtreeEnd) {
      document.appendPlainText(of: index, to: &text)
    }
    return .init(
      location: location(of: node), link: link.flatMap { linkNodes.firstIndex(of: $0) },
      links: links(in: node..<Int(document.nodes[node].subtreeEnd)),
      rest: String(decoding: text, as: UTF8.self).trimmed,
      content: render(children(of: node)[...]))
  }

  /// From where the item begins to the end of that line.
  private func location(of node: Int) -> SourceLocation {
    let start = document.nodes[node].start
    let length = source.line(Int(start.line)).count - Int(start.column) + 1
    return SourceLocation(
      file: file, line: Int(start.line), column: Int(start.column), length: length)
  }

  private func links(in nodes: Range<Int>) -> Range<Int> {
    let first = linkNodes.firstIndex { $0 >= nodes.lowerBound } ?? linkNodes.endIndex
    let end = linkNodes.firstIndex { $0 >= nodes.upperBound } ?? linkNodes.endIndex
    return first..<end
  }

  private func children(of node: Int) -> [Int] {
    guard document.nodes.indices.contains(node) else { return [] }
    var children: [Int] = []
    var index = node + 1
    while index < Int(document.nodes[node].subtreeEnd) {
      children.append(index)
      index = Int(document.nodes[index].subtreeEnd)
    }
    return children
  }

  private func render(_ blocks: ArraySlice<Int>) -> RenderedBody {
    guard let first = blocks.first, let last = blocks.last else { return .empty }
    return HTMLRenderer.render(
      document, nodes: first..<Int(document.nodes[last].subtreeEnd), style: .site(additions))
  }
}

extension MarkdownNode.Kind {
  fileprivate var isFootnote: Bool {
    if case .footnoteDefinition = self { true } else { false }
  }
}
