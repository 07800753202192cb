import Content
import Core
import Links
import Markdown

/// Fills the holes that Markdown left for links and images, as seen from the page it stands on, and makes
/// the terms in the text open their explanation.
package struct BodyRenderer: Sendable {
  private let graph: LinkGraph
  private let terms: TermIndex?
  private let assets: AssetCatalogue
  /// The numbers of pages that links to them carry, for paper.
  var numbers: [SitePath: Int] = [:]

  /// - Parameter terms: nil to explain none.
  package init(graph: LinkGraph, terms: TermIndex?, assets: AssetCatalogue) {
    self.graph = graph
    self.terms = terms
    self.assets = assets
  }

  /// The HTML of a page's body.
  ///
  /// - Parameters:
  ///   - place: where it is shown, which is mostly its own address.
  ///   - address: writes an address within the site as seen from there.
  package func html(of page: Page, on place: SitePath, address: (SitePath) -> String) -> String {
    html(
      of: page.body.body, of: page, explaining: terms?.uses(on: page.id) ?? [], on: place,
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
    let targets = part.holes.isEmpty ? [] : graph.targets[page.id] ?? []
    let fill = { (hole: Hole) in
      switch hole {
      case .link(let link):
        targets.indices.contains(link) ? attributes(of: targets[link], on: place, address) : ""
      case .image(let image): attributes(ofImage: image, on: page, address)
      }
    }
    guard let terms, !uses.isEmpty else { return filled(part, fill) }
    return TermInserter(terms.glossary, uses).html(of: part, fill)
  }

  private func filled(_ body: RenderedBody, _ fill: (Hole) -> String) -> String {
    guard !body.holes.isEmpty else { return body.segments[0] }
    var out = ByteBuffer(
      capacity: body.segments.reduce(64 * body.holes.count) { $0 + $1.utf8.count })
    for (index, segment) in body.segments.enumerated() {
      out.append(segment)
      if index < body.holes.count { out.append(fill(body.holes[index])) }
    }
    return out.text
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
      return assets.files[file].map { href(address($0.path)) } ?? ""
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
    let images = graph.images[page.id] ?? []
    guard images.indices.contains(index), let file = images[index],
      let asset = assets.files[file]
    else { return "" }
    let size = asset.size.map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? ""
    return " src=\"\(HTMLEscaping.escape(address(asset.path)))\"\(size) loading=\"lazy\""
  }

  private func href(_ address: String, anchor: String? = nil, more: String = "") -> String {
    var out = ByteBuffer(capacity: address.utf8.count + 64)
    out.append(literal: " href=\"")
    out.appendEscaped(address)
    if let anchor {
      out.append(literal: "#")
      out.appendEscaped(anchor)
    }
    out.append(literal: "\"")
    out.append(more)
    return out.text
  }
}
