import Content
import Core
import Links
import Markdown

/// Fills the holes that Markdown left for links and images, as seen from the page it stands on, and makes
/// the terms in the text open their explanation.
package struct BodyRenderer: Sendable {
  private let context: ViewContext
  private let explainsTerms: Bool
  /// The numbers of pages that links to them carry, for paper.
  var numbers: [SitePath: Int] = [:]

  package init(_ context: ViewContext, explainsTerms: Bool) {
    self.context = context
    self.explainsTerms = explainsTerms
  }

  /// The HTML of a page's body.
  ///
  /// - Parameters:
  ///   - place: where it is shown, which is mostly its own address.
  ///   - address: writes an address within the site as seen from there.
  package func html(of page: Page, on place: SitePath, address: (SitePath) -> String) -> String {
    html(
      of: page.body.body, of: page,
      explaining: explainsTerms ? context.terms.uses[page.id] ?? [] : [], on: place,
      address: address)
  }

  /// The HTML of a part of a page's body that is shown elsewhere.
  /// - Parameters:
  ///   - uses: of terms in the part, that it explains.
  ///   - place: where the part is shown.
  ///   - address: writes an address within the site as seen from there.
  package func html(
    of part: RenderedBody, of page: Page, explaining uses: [TermUse] = [], on place: SitePath,
    address: (SitePath) -> String
  ) -> String {
    let targets = part.holes.isEmpty ? [] : context.graph.targets[page.id] ?? []
    let fill = { (hole: Hole) in
      switch hole {
      case .link(let link):
        targets.indices.contains(link) ? attributes(of: targets[link], on: place, address) : ""
      case .image(let image): attributes(ofImage: image, on: page, address)
      }
    }
    guard explainsTerms, !uses.isEmpty else { return part.filled(fill) }
    return TermInserter(context.terms.glossary, uses).html(of: part, fill)
  }

  private func attributes(
    of target: LinkTarget, on place: SitePath, _ address: (SitePath) -> String
  ) -> String {
    switch target {
    case .site(let path, let anchor):
      let number = numbers.isEmpty ? nil : numbers[path]
      let isOnPage = anchor != nil && path == place
      return href(
        isOnPage ? "" : address(path), anchor: anchor,
        more: number.map { " data-bron=\"\($0)\"" } ?? "")
    case .file(let file):
      return context.assets.files[file].map { href(address($0.path)) } ?? ""
    case .external(let url):
      return href(url)
    case .broken:
      // Reported; the site is not written.
      return ""
    }
  }

  private func attributes(
    ofImage index: Int, on page: Page, _ address: (SitePath) -> String
  ) -> String {
    let images = context.graph.images[page.id] ?? []
    guard images.indices.contains(index), let file = images[index],
      let asset = context.assets.files[file]
    else { return "" }
    let size = asset.size.map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? ""
    return " src=\"\(HTMLEscaping.escape(address(asset.path)))\"\(size) loading=\"lazy\""
  }

  private func href(_ address: String, anchor: String? = nil, more: String = "") -> String {
    var out = " href=\""
    out.reserveCapacity(address.utf8.count + (anchor?.utf8.count ?? 0) + more.utf8.count + 16)
    out += HTMLEscaping.escape(address)
    if let anchor {
      out += "#"
      out += HTMLEscaping.escape(anchor)
    }
    out += "\""
    out += more
    return out
  }
}
