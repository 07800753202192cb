/// The HTML of a body, cut before each heading of the second level.
struct BodyParts {
  struct Part: Sendable {
    /// Of the heading; nil for what stands before the first.
    var id: String?
    /// With the heading.
    var html: String
  }

  let parts: [Part]

  /// - Parameter html: from `BodyRenderer`, in which `<` is markup and nothing else.
  init(_ html: String) {
    var parts: [Part] = []
    var rest = html[...]
    while !rest.isEmpty {
      let end = rest.dropFirst().firstRange(of: Self.heading)?.lowerBound ?? rest.endIndex
      let piece = String(rest[..<end])
      rest = rest[end...]
      // A heading within a list or a quotation begins no part.
      if let last = parts.last, !Self.isWhole(last.html) {
        parts[parts.count - 1].html = last.html + piece
      } else {
        parts.append(Part(id: Self.id(of: piece), html: piece))
      }
    }
    self.parts = parts
  }

  /// What stands under a heading, without the heading, for another page than its own; nil when it has
  /// notes, which stand at the end of the body.
  func answer(under id: String) -> String? {
    guard let part = parts.first(where: { $0.id == id }), !part.html.contains("class=\"voetnoot\""),
      let end = part.html.firstRange(of: "</h2>\n")?.upperBound
    else { return nil }
    return Self.withoutIDs(part.html[end...])
  }

  private static let heading = "<h2 id=\""

  private static func id(of piece: String) -> String? {
    guard piece.hasPrefix(heading) else { return nil }
    return String(piece.dropFirst(heading.count).prefix { $0 != "\"" })
  }

  private static func isWhole(_ html: String) -> Bool {
    ["blockquote", "li"].allSatisfy { tag in
      html.ranges(of: "<\(tag)>").count + html.ranges(of: "<\(tag) ").count
        == html.ranges(of: "</\(tag)>").count
    }
  }

  /// Headings below may have the same ids on several pages.
  private static func withoutIDs(_ html: Substring) -> String {
    var out = ""
    var rest = html
    while let start = rest.firstRange(of: " id=\"") {
      out += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].drop { $0 != "\"" }.dropFirst()
    }
    return out + rest
  }
}
