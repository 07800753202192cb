import Content
import Core
import Templates

/// One page in the making: where it stands, and so how it writes its links.
struct PageFrame: Sendable {
  let site: SiteOverview
  let path: SitePath
  /// For `404.html`, which is shown at any address: links from the root of the host.
  let isAbsolute: Bool

  init(_ site: SiteOverview, at path: SitePath, isAbsolute: Bool = false) {
    self.site = site
    self.path = path
    self.isAbsolute = isAbsolute
  }

  var context: ViewContext { site.context }
  var content: SiteContent { site.context.content }
  var t: InterfaceStrings { site.context.strings }

  func address(_ target: SitePath, anchor: String? = nil) -> String {
    if target == path, let anchor { return "#" + anchor }
    let address =
      isAbsolute
      ? (context.siteURL?.basePath ?? "/") + target.text : target.relative(to: path)
    return anchor.map { "\(address)#\($0)" } ?? address
  }

  func address(_ id: PageID, anchor: String? = nil) -> String { address(id.path, anchor: anchor) }

  func link(_ title: String, _ target: SitePath, anchor: String? = nil) -> TemplateValue {
    .link(title, address(target, anchor: anchor))
  }

  func link(_ page: Page) -> TemplateValue { link(page.title, page.id.path) }

  func link(_ municipality: Municipality) -> TemplateValue {
    link(municipality.name, municipality.pageID.path)
  }

  /// A link to a page that many others link to: made once for all pages of one depth, unless they stand
  /// in one folder with it.
  func commonLink(_ title: String, _ target: SitePath) -> TemplateValue {
    guard !isAbsolute, !sharesFolder(with: target) else { return link(title, target) }
    let common = CommonLink(target: target, depth: path.depth)
    return site.commonLinks.value(for: common) {
      link(title, target)
    }
  }

  private func sharesFolder(with target: SitePath) -> Bool {
    var (own, other) = (path.text, target.text)
    return own.withUTF8 { own in
      other.withUTF8 { other in
        let length = own.firstIndex(of: UInt8(ascii: "/"), from: 0) ?? own.count
        return other.prefix(length).elementsEqual(own.prefix(length))
      }
    }
  }

  /// The full address of a page; nil while the site has none.
  func absolute(_ target: SitePath) -> String? { context.siteURL?.absolute(target) }
}

/// A link as all pages write it that stand at one depth, in other folders than the page that it leads to.
/// A page has one title in such links.
struct CommonLink: Hashable {
  let target: SitePath
  let depth: Int
}
