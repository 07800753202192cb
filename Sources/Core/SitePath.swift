/// The address of a page or file within the site, without a leading slash: `vragen/kom-ik-in-aanmerking/`
/// for a page, `feed.xml` for a file, the empty string for the home page.
package struct SitePath: Hashable, Sendable {
  package let text: String

  package static let root = SitePath(unchecked: "")

  /// Nil for anything that could leave the site or that is not a plain path: empty parts, `.`, `..`,
  /// backslashes, control characters, `?` and `#`.
  package init?(_ text: String) {
    var text = Substring(text)
    if text.first == "/" { text = text.dropFirst() }
    guard Self.isSafe(text) else { return nil }
    self.text = String(text)
  }

  private init(unchecked text: String) { self.text = text }

  /// The page below this one: `/vragen/` + `x` -> `/vragen/x/`.
  package func page(_ slug: Slug) -> SitePath {
    SitePath(unchecked: directory + slug.text + "/")
  }

  /// The page at a nested path of slugs.
  package static func page(_ slugs: [Slug]) -> SitePath {
    slugs.reduce(.root) { $0.page($1) }
  }

  /// A file in the folder of this page.
  package func file(_ name: String) -> SitePath { SitePath(unchecked: directory + name) }

  /// Whether this is a page (a folder with an `index.html`) rather than a file.
  package var isPage: Bool { text.isEmpty || text.utf8.last == UInt8(ascii: "/") }

  /// Where the bytes are written, relative to the output folder.
  package var outputFile: String { isPage ? text + "index.html" : text }

  /// The address of this path as written in a page at `page`: `../gemeenten/almere/`.
  package func relative(to page: SitePath) -> String {
    var (from, target) = (page.text, text)
    return from.withUTF8 { from in target.withUTF8 { Self.relative($0, to: from) } }
  }

  private static func relative(
    _ target: UnsafeBufferPointer<UInt8>, to from: UnsafeBufferPointer<UInt8>
  ) -> String {
    let slash = UInt8(ascii: "/")
    // The folders that both share, counted in whole parts.
    var common = 0
    var index = 0
    while index < from.count, index < target.count, from[index] == target[index] {
      index += 1
      if target[index - 1] == slash { common = index }
    }
    let ups = from[common...].count { $0 == slash }
    let rest = target[common...]
    if ups == 0, rest.isEmpty { return "./" }
    return String(unsafeUninitializedCapacity: 3 * ups + rest.count) { buffer in
      for up in 0..<ups {
        buffer[3 * up] = UInt8(ascii: ".")
        buffer[3 * up + 1] = UInt8(ascii: ".")
        buffer[3 * up + 2] = slash
      }
      _ = UnsafeMutableBufferPointer(rebasing: buffer[(3 * ups)...]).update(fromContentsOf: rest)
      return 3 * ups + rest.count
    }
  }

  /// Everything up to and including the last slash.
  private var directory: String {
    if text.utf8.last == UInt8(ascii: "/") { return text }
    guard let slash = text.lastIndex(of: "/") else { return "" }
    return String(text[...slash])
  }

  private static func isSafe(_ text: Substring) -> Bool {
    if text.isEmpty || isPlain(text) { return true }
    guard text.unicodeScalars.allSatisfy(isSafe) else { return false }
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }
}

extension SitePath {
  /// Whether all parts begin with a letter or digit of ASCII and go on with those, `-`, `_` and `.`: as nearly
  /// all addresses do, and they are looked at by the ten thousand.
  private static func isPlain(_ text: Substring) -> Bool {
    var beginsPart = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        beginsPart = false
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        if beginsPart { return false }
      case UInt8(ascii: "/"):
        if beginsPart { return false }
        beginsPart = true
      default: return false
      }
    }
    return true
  }

  /// No white space, nothing that hides or turns text, nothing with a meaning of its own in an
  /// address or on a disk.
  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      false
    default:
      !#"\?#"%<>|*:"#.unicodeScalars.contains(scalar)
    }
  }
}

extension SitePath: Comparable {
  package static func < (a: SitePath, b: SitePath) -> Bool { a.text < b.text }
}

extension SitePath: CustomStringConvertible {
  package var description: String { "/" + text }
}
