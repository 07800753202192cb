import Content
import Core

/// Something of the site that has a name: a page, or a municipality or region of the register.
struct SiteName: Sendable {
  let title: String
  let path: SitePath
  let kind: PageKind
  /// Nil for what comes from the register.
  let page: Page?

  /// All names in the order of titles; those that are the same by address.
  static func all(_ pages: [Page], _ register: MunicipalityRegister) -> [SiteName] {
    var names = pages.map {
      SiteName(title: $0.title, path: $0.id.path, kind: $0.id.kind, page: $0)
    }
    names += register.municipalities.map {
      SiteName(title: $0.name, path: $0.pageID.path, kind: .municipality, page: nil)
    }
    names += register.regions.map {
      SiteName(title: $0.name, path: $0.pageID.path, kind: .region, page: nil)
    }
    return names.sortedByKey { Key(title: TitleKey($0.title), path: $0.path) }
  }

  private struct Key: Comparable {
    var title: TitleKey
    var path: SitePath

    static func < (a: Key, b: Key) -> Bool {
      a.title == b.title ? a.path < b.path : a.title < b.title
    }
  }
}
