// Links, images and raw HTML.
extension HTMLRenderer {
  mutating func renderInlineHTML(_ node: MarkdownNode) {
    guard additions == nil else { return }
    if isUnsafe {
      out.append(raw: document.bytes(node.literal))
    } else {
      out.append("<!-- raw HTML omitted -->")
    }
  }

  mutating func openLink(_ index: Int, _ node: MarkdownNode) {
    out.append("<a")
    if let additions {
      switch additions.links[index] {
      case .hole(let link): out.append(hole: .link(link))
      case .fixed(let isOtherSite):
        if isOtherSite { out.append(" class=\"extern\"") }
        appendAddress(" href=\"", node)
      case nil: break
      }
    } else {
      appendAddress(" href=\"", node)
    }
    appendTitle(node)
    out.append(">")
  }

  /// The children of an image are its alternative text: without markup, with breaks as spaces.
  mutating func renderImage(_ index: Int) {
    let node = document.nodes[index]
    out.append("<img")
    if let additions {
      if let image = additions.images[index] { out.append(hole: .image(image)) }
    } else {
      appendAddress(" src=\"", node)
    }
    out.append(" alt=\"")
    for child in document.descendants(of: index) { appendAlternative(document.nodes[child]) }
    out.append("\"")
    if !(additions != nil && document.isDecorative(node)) { appendTitle(node) }
    out.append(additions == nil ? " />" : ">")
  }

  private mutating func appendAlternative(_ node: MarkdownNode) {
    switch node.kind {
    case .text, .code: out.append(escaping: document.bytes(node.literal))
    case .htmlInline where additions == nil: out.append(escaping: document.bytes(node.literal))
    case .softBreak, .lineBreak: out.append(" ")
    default: break
    }
  }

  private mutating func appendAddress(_ attribute: StaticString, _ node: MarkdownNode) {
    let address = document.bytes(node.literal)
    out.append(attribute)
    if isUnsafe || !UnsafeAddress.isBlankedByCMark(address) {
      out.append(escapingAddress: address)
    }
    out.append("\"")
  }

  private mutating func appendTitle(_ node: MarkdownNode) {
    guard !node.extra.isEmpty else { return }
    out.append(" title=\"")
    out.append(escaping: document.bytes(node.extra))
    out.append("\"")
  }
}

/// The addresses that cmark-gfm leaves out unless told that the input is trusted.
enum UnsafeAddress {
  static func isBlankedByCMark(_ address: ArraySlice<UInt8>) -> Bool {
    guard let colon = address.prefix(16).firstIndex(of: ASCII.colon) else { return false }
    let scheme = address[..<colon]
    if ["javascript", "vbscript", "file"].contains(where: { scheme.equalsIgnoringCase($0) }) {
      return true
    }
    guard scheme.equalsIgnoringCase("data") else { return false }
    let allowed = ["image/png", "image/gif", "image/jpeg", "image/webp"]
    return !allowed.contains { type in
      address[(colon + 1)...].prefix(type.utf8.count).equalsIgnoringCase(type)
    }
  }
}
