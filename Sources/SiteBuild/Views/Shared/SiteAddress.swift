import Content
import Core

/// The addresses that the build makes by itself. Spelled once, here.
package enum SiteAddress {
  package static let compare = page("vergelijken")
  package static let map = page("kaart")
  package static let figures = page("cijfers")
  package static let practice = page("praktijk")
  /// The short versions of answers, together.
  package static let plainLanguage = page("eenvoudig")
  /// How to ask and share, and what is not known yet.
  package static let participate = page("meedoen")
  /// In which municipality to ask. Editors write its beginning.
  package static let whomToCall = page("wie-bel-ik")
  package static let news = page("nieuw")
  /// What must be checked, in the order of the days.
  package static let review = page("redactie", "controleren")
  package static let search = page("zoeken")
  /// Every title of a large site.
  package static let everythingByName = page("zoeken", "a-z")
  /// The booklet for municipalities of which nothing is known.
  package static let booklet = page("boekje")
  /// The folder of the search index.
  package static let searchIndex = page("search")
  /// The folder of the files of the theme.
  package static let assets = page("activa")
  /// The folder of the files that editors put beside their pages.
  package static let files = page("bestanden")
  package static let openData = page("data")
  package static let notFound = SitePath.root.file("404.html")
  package static let manifest = SitePath.root.file("manifest.webmanifest")
  package static let feed = SitePath.root.file("feed.xml")
  package static let municipalitiesByName = page("gemeenten", "a-z")
  package static let questionsByName = page("vragen", "a-z")
  package static let organisationsByName = page("organisaties", "a-z")
  package static let organisationsBySector = page("organisaties", "per-sector")
  package static let organisationsByRegion = page("organisaties", "per-regio")

  /// The route from report to relapse; editors write its text.
  package static let route = page("stap-voor-stap")
  /// The questions that every case answers.
  package static let caseQuestions = page("casussen", "vragen")
  /// All bottlenecks beside their solutions.
  package static let solutions = page("knelpunten", "oplossingen")

  package static func route(_ municipality: Municipality) -> SitePath {
    route.page(municipality.slug)
  }

  package static func caseQuestion(_ id: Slug) -> SitePath { caseQuestions.page(id) }

  package static func compare(_ topic: Slug) -> SitePath { compare.page(topic) }
  package static func audience(_ id: Slug) -> SitePath { audiences.page(id) }

  private static let audiences = page("voor")

  /// What no plain page may stand at or below, beside the lists of the kinds. `/meedoen/` is not among
  /// them: editors write its beginning.
  static let reserved = [
    news, review, search, practice, figures, compare, map, audiences, plainLanguage, booklet,
    searchIndex, assets, files, openData,
  ]

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
