import Content
import Core

/// Something of the site that has a name: a page, or a municipality or region of the register.
struct SiteName: Sendable {
  let title: String
  let path: SitePath
  let kind: PageKind
  private let key: TitleKey
  /// Nil for what comes from the register.
  let page: Page?

  /// All names in the order of titles; those that are the same by address.
  static func all(_ pages: [Page], _ register: MunicipalityRegister) -> [SiteName] {
    var names = pages.map(SiteName.init)
    names += register.municipalities.map { SiteName($0.name, $0.pageID) }
    names += register.regions.map { SiteName($0.name, $0.pageID) }
    return names.sorted(byTitle: \.key, then: { $0.path < $1.path })
  }

  private init(_ page: Page) {
    (title, path, kind, key) = (page.title, page.id.path, page.id.kind, page.titleKey)
    self.page = page
  }

  private init(_ name: String, _ id: PageID) {
    (title, path, kind, key) = (name, id.path, id.kind, TitleKey(name))
    page = nil
  }
}
