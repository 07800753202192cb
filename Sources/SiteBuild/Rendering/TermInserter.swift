import Content
import Core
import Links
import Markdown

/// Writes the terms of a text as buttons that open their explanation, and writes abbreviations out.
///
/// A button with `popovertarget` works without JavaScript, with a finger and from the keyboard. The
/// explanations themselves stand together below the text: see `TermListView`.
struct TermInserter {
  /// The id of the explanation of a term.
  static func anchor(of term: PageID) -> String { "k-woord-" + (term.slug?.text ?? "") }

  private let glossary: Glossary
  private var rest: ArraySlice<TermUse>
  private var out = ""

  /// - Parameter uses: in the order of the text.
  init(_ glossary: Glossary, _ uses: [TermUse]) {
    self.glossary = glossary
    rest = uses[...]
  }

  /// - Parameter fill: gives the attributes for a hole, each with a space before it.
  func html(of body: RenderedBody, _ fill: (Hole) -> String) -> String {
    var inserter = self
    inserter.write(body, fill)
    return inserter.out
  }

  private mutating func write(_ body: RenderedBody, _ fill: (Hole) -> String) {
    // Where the rest of the next segment begins.
    var start = 0
    for (index, segment) in body.segments.enumerated() {
      let text = Bytes(segment)
      while let use = rest.first, case .text(index, let bytes) = use.place {
        out += text[start..<bytes.lowerBound]
        write(use, around: text[bytes])
        start = bytes.upperBound
        rest.removeFirst()
      }
      guard index < body.holes.count else {
        out += text[start..<text.count]
        break
      }
      if let use = rest.first, use.place == .link(hole: index) {
        out += text[start..<text.count - "<a".utf8.count]
        start = write(use, insteadOf: Bytes(body.segments[index + 1]))
        rest.removeFirst()
      } else {
        out += text[start..<text.count]
        out += fill(body.holes[index])
        start = 0
      }
    }
  }

  private mutating func write(_ use: TermUse, around text: Substring) {
    let entry = glossary.entries[use.entry]
    if let term = entry.term {
      out += "<button type=\"button\" class=\"begrip\" popovertarget=\"\(Self.anchor(of: term))\">"
      out += text
      out += "</button>"
    } else {
      out += text
    }
    if use.isWrittenOut, let longForm = entry.longForm {
      out += " (\(HTMLEscaping.escape(longForm)))"
    }
  }

  /// The text goes on with the rest of a link's tag, its text and its end. Returns where that is.
  private mutating func write(_ use: TermUse, insteadOf text: Bytes) -> Int {
    let start = (text.firstIndex(of: UInt8(ascii: ">")) ?? -1) + 1
    let end = text.firstIndex(of: UInt8(ascii: "<"), from: start) ?? text.count
    write(use, around: text[start..<end])
    return min(end + "</a>".utf8.count, text.count)
  }
}

/// A text whose parts are found by their bytes.
private struct Bytes {
  private let text: String

  init(_ text: String) { self.text = text }

  var count: Int { text.utf8.count }

  subscript(bytes: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return text[start..<utf8.index(start, offsetBy: bytes.count)]
  }

  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    text.utf8.dropFirst(start).firstIndex(of: byte)
      .map { text.utf8.distance(from: text.utf8.startIndex, to: $0) }
  }
}
