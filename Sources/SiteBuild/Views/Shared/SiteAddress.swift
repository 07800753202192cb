import Core

/// The addresses that the build makes by itself. Spelled once, here.
package enum SiteAddress {
  package static let compare = page("vergelijken")
  package static let figures = page("cijfers")
  package static let practice = page("praktijk")
  /// The short versions of answers, together.
  package static let plainLanguage = page("eenvoudig")
  /// How to ask and share, and what is not known yet.
  package static let participate = page("meedoen")
  package static let news = page("nieuw")
  package static let search = page("zoeken")
  package static let notFound = SitePath.root.file("404.html")
  package static let feed = SitePath.root.file("feed.xml")
  package static let municipalitiesByName = page("gemeenten", "a-z")
  package static let questionsByName = page("vragen", "a-z")

  package static func compare(_ topic: Slug) -> SitePath { compare.page(topic) }
  package static func audience(_ id: Slug) -> SitePath { page("voor").page(id) }

  /// The further pages of a long list: `/vragen/bladen/2/`.
  package static func sheet(_ number: Int, of list: SitePath) -> SitePath {
    guard number > 1, let folder = Slug(exactly: "bladen"), let sheet = Slug(exactly: "\(number)")
    else { return list }
    return list.page(folder).page(sheet)
  }

  private static func page(_ names: String...) -> SitePath {
    .page(names.compactMap { Slug(exactly: $0) })
  }
}
