import Core
import SiteBuild

/// A site, asked for by the path of a request.
struct ServedSite: Sendable {
  enum Answer: Sendable {
    case file(SitePath, [UInt8])
    /// The page's own address, where the slash at the end was left out.
    case page(SitePath)
    /// The site's own page for what is not there; empty when the theme makes none.
    case missing([UInt8])
  }

  /// The bytes of a file; nil where there is none.
  let file: @Sendable (SitePath) -> [UInt8]?

  /// - Parameter path: decoded, from the root. Only what the site has can be found: a path is a key
  ///   here, never a place on disk.
  func answer(_ path: String) -> Answer {
    guard path.hasPrefix("/"), let address = SitePath(path) else { return missing }
    if let bytes = file(address) { return .file(address, bytes) }
    if !address.isPage, let page = SitePath(address.text + "/"), file(page) != nil {
      return .page(page)
    }
    let index = "index.html"
    if address.text == index || address.text.hasSuffix("/" + index),
      let page = SitePath(String(address.text.dropLast(index.count))), let bytes = file(page)
    {
      return .file(page, bytes)
    }
    return missing
  }

  /// Names the bytes that a path shows, so that a page can tell whether it is still the same.
  func version(of path: String) -> String {
    switch answer(path) {
    case .file(_, let bytes), .missing(let bytes): ContentHash.hex(bytes)
    case .page(let page): version(of: "/" + page.text)
    }
  }

  private var missing: Answer {
    .missing(SitePath("404.html").flatMap(file) ?? [])
  }
}
