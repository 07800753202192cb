extension HTMLRenderer {
  struct FootnoteState {
    /// The number of the definition that is being rendered; 0 before the first.
    var current = 0
    /// The last definition whose links back have been written.
    fileprivate var written = 0
    /// By definition, how many references there are and how many have been rendered. cmark-gfm's own
    /// count includes the references in definitions that it dropped.
    fileprivate var references: [Int: (count: Int, rendered: Int)] = [:]

    init(_ document: MarkdownDocument) {
      for node in document.nodes {
        guard case .footnoteReference(let definition, _) = node.kind else { continue }
        references[Int(definition), default: (0, 0)].count += 1
      }
    }
  }

  mutating func openFootnote(_ node: MarkdownNode) {
    if footnotes.current == 0 {
      out.append(
        additions == nil
          ? "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
          : "<section class=\"voetnoten\" id=\"k-voetnoten\" aria-label=\"Voetnoten\">\n<ol>\n")
    }
    footnotes.current += 1
    if additions == nil {
      out.append("<li id=\"fn-")
      out.append(escapingAddress: document.bytes(node.literal))
    } else {
      out.append("<li id=\"k-voet-")
      out.append(number: footnotes.current)
    }
    out.append("\">\n")
  }

  mutating func closeFootnote(_ index: Int) {
    if renderBackReferences(of: index) { out.append("\n") }
    out.append("</li>\n")
  }

  /// The links back to the text, once for each definition; false when they have been written.
  @discardableResult
  mutating func renderBackReferences(of definition: Int) -> Bool {
    guard footnotes.written < footnotes.current else { return false }
    footnotes.written = footnotes.current
    let node = document.nodes[definition]
    if additions != nil {
      let count = footnotes.references[definition]?.count ?? 0
      for occurrence in 0..<count { appendSiteBackReference(occurrence + 1, of: count) }
    } else if case .footnoteDefinition(let references) = node.kind {
      for occurrence in 1...max(1, references) { appendPlainBackReference(node, occurrence) }
    }
    return true
  }

  mutating func renderReference(_ node: MarkdownNode, definition: Int, occurrence: Int) {
    if additions == nil {
      appendPlainReference(node, definition: definition, occurrence: occurrence)
    } else {
      appendSiteReference(node, definition: definition)
    }
  }
}

// MARK: Plain

extension HTMLRenderer {
  private mutating func appendPlainReference(
    _ node: MarkdownNode, definition: Int, occurrence: Int
  ) {
    let label = definition >= 0 ? document.nodes[definition].literal : .empty
    out.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    out.append(escapingAddress: document.bytes(label))
    out.append("\" id=\"fnref-")
    out.append(escapingAddress: document.bytes(label))
    appendSuffix(occurrence)
    out.append("\" data-footnote-ref>")
    out.append(escaping: document.bytes(node.literal))
    out.append("</a></sup>")
  }

  private mutating func appendPlainBackReference(_ node: MarkdownNode, _ occurrence: Int) {
    if occurrence > 1 { out.append(" ") }
    out.append("<a href=\"#fnref-")
    out.append(escapingAddress: document.bytes(node.literal))
    appendSuffix(occurrence)
    out.append(
      "\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
    if occurrence > 1 {
      out.append("<sup class=\"footnote-ref\">")
      out.append(number: occurrence)
      out.append("</sup>")
    }
    out.append("</a>")
  }

  private mutating func appendSuffix(_ occurrence: Int) {
    guard occurrence > 1 else { return }
    out.append("-")
    out.append(number: occurrence)
  }
}

// MARK: Site

extension HTMLRenderer {
  /// The ids have numbers, not labels: a label may hold anything.
  private mutating func appendSiteReference(_ node: MarkdownNode, definition: Int) {
    let number = document.bytes(node.literal)
    let occurrence = (footnotes.references[definition]?.rendered ?? 0) + 1
    footnotes.references[definition]?.rendered = occurrence
    out.append("<sup class=\"voetnoot\"><a href=\"#k-voet-")
    out.append(raw: number)
    out.append("\" id=\"k-voet-")
    out.append(raw: number)
    out.append("-terug")
    appendSuffix(occurrence)
    out.append("\" aria-label=\"Voetnoot ")
    out.append(raw: number)
    out.append("\">")
    out.append(raw: number)
    out.append("</a></sup>")
  }

  private mutating func appendSiteBackReference(_ occurrence: Int, of count: Int) {
    if occurrence > 1 { out.append(" ") }
    out.append("<a class=\"terug\" href=\"#k-voet-")
    out.append(number: footnotes.current)
    out.append("-terug")
    appendSuffix(occurrence)
    out.append("\" aria-label=\"Terug naar de tekst bij noot ")
    out.append(number: footnotes.current)
    if count > 1 {
      out.append(", plaats ")
      out.append(number: occurrence)
    }
    out.append("\">↩")
    if occurrence > 1 {
      out.append("<sup>")
      out.append(number: occurrence)
      out.append("</sup>")
    }
    out.append("</a>")
  }
}
