/// A body as HTML, with holes for what only the whole site knows: where links lead, how large images are.
package struct RenderedBody: Hashable, Sendable {
  /// One more than there are holes.
  package var segments: [String]
  package var holes: [Hole]

  package static let empty = RenderedBody(segments: [""], holes: [])

  /// The complete HTML; `fill` gives the attributes for a hole, each with a space before it.
  package func filled(_ fill: (Hole) -> String) -> String {
    guard !holes.isEmpty else { return segments[0] }
    var out = ""
    // Of an address, more or less.
    let room = 64
    out.reserveCapacity(segments.reduce(0) { $0 + $1.utf8.count + room })
    out += segments[0]
    for (hole, segment) in zip(holes, segments.dropFirst()) {
      out += fill(hole)
      out += segment
    }
    return out
  }
}

/// A place in the HTML just after `<a` or `<img`, where attributes must come.
package enum Hole: Hashable, Sendable {
  /// The `href` (and `class`) of the link with this index in `ParsedMarkdown.links`.
  case link(Int)
  /// All attributes but `alt` and `title` of the image with this index in `ParsedMarkdown.images`.
  case image(Int)
}
