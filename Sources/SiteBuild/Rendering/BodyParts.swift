import Core
import Markdown

/// The HTML of a body, cut before each heading of the second level.
struct BodyParts {
  struct Part: Sendable {
    /// Of the heading; nil for what stands before the first.
    var id: String?
    /// With the heading.
    var html: String
  }

  fileprivate typealias Text = UnsafeBufferPointer<UInt8>

  let parts: [Part]

  /// - Parameter html: from `BodyRenderer`, in which `<` is markup and nothing else.
  init(_ html: String) {
    var html = html
    parts = html.withUTF8 { text in
      let starts = Self.starts(in: text)
      return zip(starts, starts.dropFirst() + [text.count]).map { start, end in
        Part(id: Self.id(in: text, at: start), html: text.text(start..<end))
      }
    }
  }

  /// What stands under a heading, without the heading, for another page than its own; nil when it has
  /// notes, which stand at the end of the body.
  func answer(under id: String) -> String? {
    guard var html = parts.first(where: { $0.id == id })?.html else { return nil }
    return html.withUTF8 { text in
      guard text.firstIndex(of: "class=\"voetnoot\"", from: 0) == nil,
        let end = text.firstIndex(of: "</h2>\n", from: 0)
      else { return nil }
      return Self.withoutIDs(text, from: end + 6)
    }
  }

  private static func starts(in text: Text) -> [Int] {
    guard !text.isEmpty else { return [] }
    var scan = HeadingScan()
    let headings = scan.headings(in: text)
    return (headings.first == 0 ? [] : [0]) + headings
  }

  fileprivate static func id(in text: Text, at place: Int) -> String? {
    guard HeadingScan.isHeading(text, at: place) else { return nil }
    let start = place + 8
    return text.text(start..<(text.firstIndex(of: UInt8(ascii: "\""), from: start) ?? start))
  }

  /// Headings below may have the same ids on several pages.
  private static func withoutIDs(_ text: Text, from start: Int) -> String {
    var out = ""
    var kept = start
    while let id = text.firstIndex(of: " id=\"", from: kept),
      let end = text.firstIndex(of: UInt8(ascii: "\""), from: id + 5)
    {
      out += text.text(kept..<id)
      kept = end + 1
    }
    return out + text.text(kept..<text.count)
  }
}

/// Finds the headings of the second level that parts begin with: those within a list or a quotation begin
/// none.
private struct HeadingScan {
  private var depth = 0

  mutating func headings(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var headings: [Int] = []
    var next = text.firstIndex(of: UInt8(ascii: "<"), from: 0)
    while let tag = next {
      if Self.isHeading(text, at: tag) {
        if depth == 0 { headings.append(tag) }
      } else if text.has("<li", at: tag) || text.has("<blockquote", at: tag) {
        depth += 1
      } else if text.has("</li>", at: tag) || text.has("</blockquote>", at: tag) {
        depth -= 1
      }
      next = text.firstIndex(of: UInt8(ascii: "<"), from: tag + 1)
    }
    return headings
  }

  static func isHeading(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    text.has("<h2 id=\"", at: place)
  }
}

extension RenderedBody {
  /// From a heading of the second level to the next, before its holes are filled; nil when it has no such
  /// heading. A tag with a hole in it is neither a heading nor a list.
  func part(under id: String) -> RenderedBody? {
    var scan = HeadingScan()
    var part: RenderedBody?
    for (number, segment) in segments.enumerated() {
      var segment = segment
      let isDone = segment.withUTF8 { text in
        var start = part == nil ? text.count : 0
        for heading in scan.headings(in: text) {
          if part != nil {
            part?.segments.append(text.text(start..<heading))
            return true
          }
          guard BodyParts.id(in: text, at: heading) == id else { continue }
          part = .empty
          part?.segments = []
          start = heading
        }
        if part != nil { part?.segments.append(text.text(start..<text.count)) }
        return false
      }
      if isDone { break }
      if part != nil, number < holes.count { part?.holes.append(holes[number]) }
    }
    return part
  }
}
