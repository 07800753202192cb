import Core

/// The plain text of a body by heading, read off its HTML: kept beside it, it would take as much memory again.
///
/// The HTML is that of `HTMLRenderer` for the site: well-formed, without a `>` in attributes or tags in code.
struct BodyText: ~Copyable {
  private typealias HTML = UnsafeBufferPointer<UInt8>

  private(set) var sections: [MarkdownSection] = []

  /// The headings that are still to come.
  private var headings: ArraySlice<OutlineEntry>
  private var current = MarkdownSection(id: nil, heading: nil, text: "")
  private var text: ByteBuffer

  /// - Parameter outline: every heading of the body.
  init(_ body: RenderedBody, outline: [OutlineEntry]) {
    headings = outline[...]
    var html = body.filled { _ in "" }
    text = ByteBuffer(capacity: html.utf8.count)
    html.withUTF8 { read($0) }
  }

  private mutating func read(_ html: HTML) {
    var index = 0
    while let tag = html.firstIndex(of: ASCII.less, from: index) {
      append(html, index..<tag, breaksAsSpaces: true)
      index = meetTag(html, at: tag)
    }
    begin(current)
  }

  // MARK: Tags

  private enum Tag {
    case inline, block, cell, image, heading, codeBlock, footnotes, footnoteMark, linkBack

    init(_ html: HTML, at start: Int) {
      guard start + 3 < html.count else {
        self = .block
        return
      }
      let isEnd = html[start + 1] == ASCII.slash
      let name = start + (isEnd ? 2 : 1)
      switch (html[name], html[name + 1]) {
      case (UInt8(ascii: "a"), _) where html.has(" class=\"terug\"", at: name + 1): self = .linkBack
      // a, code, em; del, br, strong.
      case (UInt8(ascii: "a"), _), (UInt8(ascii: "c"), _), (UInt8(ascii: "e"), _): self = .inline
      case (UInt8(ascii: "d"), UInt8(ascii: "e")): self = .inline
      case (UInt8(ascii: "b"), UInt8(ascii: "r")): self = .inline
      case (UInt8(ascii: "s"), UInt8(ascii: "t")): self = .inline
      case (UInt8(ascii: "s"), UInt8(ascii: "u")): self = .footnoteMark
      case (UInt8(ascii: "s"), UInt8(ascii: "e")): self = isEnd ? .block : .footnotes
      case (UInt8(ascii: "i"), UInt8(ascii: "m")): self = .image
      case (UInt8(ascii: "h"), 0x31...0x36): self = .heading
      case (UInt8(ascii: "p"), UInt8(ascii: "r")): self = isEnd ? .block : .codeBlock
      case (UInt8(ascii: "t"), UInt8(ascii: "d")): self = .cell
      case (UInt8(ascii: "t"), UInt8(ascii: "h")):
        self = html.has("ead", at: name + 2) ? .block : .cell
      default: self = .block
      }
    }
  }

  /// - Returns: where to go on.
  private mutating func meetTag(_ html: HTML, at start: Int) -> Int {
    let end = html.past(">", from: start)
    switch Tag(html, at: start) {
    case .inline: return end
    case .footnoteMark: return html.past("</sup>", from: end)
    case .linkBack: return html.past("</a>", from: end)
    case .image:
      let description = html.past(" alt=\"", from: start)
      let close = html.firstIndex(of: UInt8(ascii: "\""), from: description) ?? end
      if close < end { append(html, description..<close, breaksAsSpaces: true) }
      return end
    case .heading:
      if let heading = headings.popFirst() { begin(heading.id, heading.text) }
      return html.pastSpace(from: html.past(">", from: html.past("</h", from: end)))
    case .codeBlock: return readCode(html, from: html.past(">", from: end))
    case .footnotes: begin(Self.footnotesID, Self.footnotesHeading)
    case .cell: startCell()
    case .block: startBlock()
    }
    return html.pastSpace(from: end)
  }

  /// - Returns: the end of the code.
  private mutating func readCode(_ html: HTML, from start: Int) -> Int {
    startBlock()
    let end = html.firstIndex(of: ASCII.less, from: start) ?? html.count
    append(html, start..<end, breaksAsSpaces: false)
    text.removeLast(while: ASCII.isSpace)
    return end
  }

  // MARK: Text

  /// Adds text as a reader sees it, without the space that a section may begin with.
  private mutating func append(_ html: HTML, _ range: Range<Int>, breaksAsSpaces: Bool) {
    let start = text.count == 0 ? html.pastSpace(from: range.lowerBound) : range.lowerBound
    guard start < range.upperBound else { return }
    var rest = HTML(rebasing: html[start..<range.upperBound])
    while breaksAsSpaces, let end = rest.firstIndex(of: ASCII.newline, from: 0) {
      append(rest, upTo: end)
      text.append(ASCII.space)
      rest = HTML(rebasing: rest[(end + 1)...])
    }
    append(rest, upTo: rest.count)
  }

  private mutating func append(_ html: HTML, upTo end: Int) {
    var rest = HTML(rebasing: html[..<end])
    while let entity = rest.firstIndex(of: UInt8(ascii: "&"), from: 0) {
      text.append(HTML(rebasing: rest[..<entity]))
      text.append(HTMLEscaping.byte(ofEntityIn: rest, at: entity))
      rest = HTML(rebasing: rest[rest.past(";", from: entity)...])
    }
    text.append(rest)
  }

  private mutating func startBlock() {
    text.removeLast(while: ASCII.isBlank)
    if let last = text.last, last != ASCII.newline { text.append(ASCII.newline) }
  }

  private mutating func startCell() {
    if let last = text.last, !ASCII.isSpace(last) { text.append(ASCII.space) }
  }

  // MARK: Sections

  private static let footnotesID = "k-voetnoten"
  private static let footnotesHeading = "Voetnoten"

  private mutating func begin(_ id: String, _ heading: String) {
    begin(MarkdownSection(id: id, heading: heading, text: ""))
  }

  /// Puts the current section away; one before the first heading only where it has text.
  private mutating func begin(_ section: MarkdownSection) {
    text.removeLast(while: ASCII.isSpace)
    current.text = text.text
    if current.id != nil || !current.text.isEmpty { sections.append(current) }
    current = section
    text.removeAll()
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Past the first place at or after `start` where some bytes stand, or the end.
  fileprivate func past(_ bytes: StaticString, from start: Int) -> Int {
    firstIndex(of: bytes, from: start).map { $0 + bytes.utf8CodeUnitCount } ?? count
  }

  fileprivate func pastSpace(from start: Int) -> Int {
    var index = start
    while index < count, ASCII.isSpace(self[index]) { index += 1 }
    return index
  }
}
